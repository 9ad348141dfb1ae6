import type {Conflict, ConflictSide} from '../domain/conflict.js'

/** What there is to know to say where a branch has to be adapted. */
export interface Adapting {
  readonly conflict: Conflict
  /** Who has landed, and who adapts. */
  readonly landed: string
  readonly later: string
  /** All paths of the base, to find a number that is free. */
  readonly taken: ReadonlySet<string>
}

/** Where exactly the later side changes what, as one sentence; empty where only the quoted place can be named. */
export function adaptation(adapting: Adapting): string {
  const {conflict, landed, later} = adapting
  const [own, other] = [later, landed].map(name => conflict.sides.find(({branch}) => branch === name))
  if (own === undefined) return ''
  if (conflict.type === 'migration order') return migration(adapting, own, other)
  if (conflict.type === 'dependency version' && other !== undefined) return version(own, other)
  return `The place is ${placeOf(own)}.`
}

function placeOf({path, lines}: ConflictSide): string {
  return lines.start > 0 ? `${path}:${lines.start}` : path
}

function version(own: ConflictSide, other: ConflictSide): string {
  const [has, wants] = [own, other].map(({text}) => text.split('\n')[0]?.trim() ?? '')
  return `In ${placeOf(own)} it has \`${has ?? ''}\`; ${other.branch} has \`${wants ?? ''}\` (${placeOf(other)}).`
}

function migration({conflict, taken, later}: Adapting, own: ConflictSide, other: ConflictSide | undefined): string {
  const parent = /^.*(?:down_revision|dependencies).*$/m.exec(own.text)?.[0].trim()
  if (parent !== undefined || /\.py$/.test(own.path)) {
    const behind = other === undefined ? 'the one that has landed' : nameOf(other.path)
    return `${placeOf(own)} names its parent${parent === undefined ? '' : ` (\`${parent}\`)`}: it becomes ${behind}.`
  }
  const paths = new Set([...taken, ...conflict.paths])
  const renamed = nextFree(own.path, paths)
  if (renamed === null) return `The file is ${own.path}.`
  return `${later} renames ${own.path} to ${renamed}, the next number that is free there.`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

/** The path with the first number of its last part, or of the folder above, raised until no other file has it. */
export function nextFree(path: string, taken: ReadonlySet<string>): string | null {
  const [, folder = '', before = '', digits, rest = ''] = /^(.*\/)?(\D*)(\d+)([^/]*)$/s.exec(path) ?? []
  if (digits === undefined || digits.length > 17) return null
  const prefix = `${folder}${before}`
  const numbers = new Set(
    [...taken].flatMap(other => {
      const [, number] = other.startsWith(prefix) ? (/^(\d+)(?:\D|$)/.exec(other.slice(prefix.length)) ?? []) : []
      return number === undefined ? [] : [Number(number)]
    })
  )
  let next = Number(digits) + 1
  while (numbers.has(next)) next++
  return `${prefix}${String(next).padStart(digits.length, '0')}${rest}`
}
