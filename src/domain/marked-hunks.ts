/** One place of a merged file that git has put markers around; line ends are part of the texts. */
export interface MarkedHunk {
  readonly ours: string
  /** null where the markers do not show the base. */
  readonly base: string | null
  readonly theirs: string
}

/** A merged file: what git merged by itself, with the hunks in between; there is one text more than there are hunks. */
export interface MarkedFile {
  readonly texts: readonly string[]
  readonly hunks: readonly MarkedHunk[]
}

/**
 * Takes a merged file apart at git's conflict markers. They carry the ids of the two tips, so that markers which a file
 * holds anyway are never taken for git's. null when a hunk holds lines that could be markers of their own: where a side
 * ends is then anybody's guess.
 */
export function parseMarkedFile(text: string, [ours, theirs]: readonly [string, string]): MarkedFile | null {
  const texts: string[] = ['']
  const hunks: MarkedHunk[] = []
  let open: OpenHunk | null = null
  for (const line of linesOf(text)) {
    const {sign, label} = readMarker(line)
    if (open === null) {
      if (sign.startsWith('<') && isLabel(label, ours)) open = {size: sign.length, parts: {ours: ''}, at: 'ours'}
      else texts.push((texts.pop() ?? '') + line)
      continue
    }
    const next = sign.length === open.size ? NEXT[sign.charAt(0)] : undefined
    if (next === undefined) open.parts[open.at] = (open.parts[open.at] ?? '') + line
    else if (next === 'end' && open.at === 'theirs' && isLabel(label, theirs)) {
      hunks.push({ours: open.parts.ours ?? '', base: open.parts.base ?? null, theirs: open.parts.theirs ?? ''})
      texts.push('')
      open = null
    } else if (next === 'end' || open.parts[next] !== undefined || (next === 'base' && open.at !== 'ours')) return null
    else {
      open.parts[next] = ''
      open.at = next
    }
  }
  return open === null ? {texts, hunks} : null
}

/** Puts a taken apart file together, with a text for each hunk. */
export function fillMarkedFile({texts}: MarkedFile, fillings: readonly string[]): string {
  return texts.map((text, i) => text + (fillings[i] ?? '')).join('')
}

/** Tells whether a text holds everything that git merged by itself, in its order, beginning and end included. */
export function keepsAround({texts}: MarkedFile, result: string): boolean {
  const [first = '', ...rest] = texts
  const last = rest.pop()
  if (last === undefined) return result === first
  if (!result.startsWith(first) || !result.endsWith(last)) return false
  let at = first.length
  for (const text of rest) {
    const found = result.indexOf(text, at)
    if (found < 0) return false
    at = found + text.length
  }
  return at + last.length <= result.length
}

/** The lines of a text, each with its line end; the last may lack one. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

interface OpenHunk {
  readonly size: number
  readonly parts: Partial<Record<'ours' | 'base' | 'theirs', string>>
  at: 'ours' | 'base' | 'theirs'
}

const NEXT: Readonly<Partial<Record<string, 'base' | 'theirs' | 'end'>>> = {'|': 'base', '=': 'theirs', '>': 'end'}

function readMarker(line: string): {readonly sign: string; readonly label: string} {
  const {sign = '', label = ''} =
    /^(?<sign><{3,}|\|{3,}|={3,}|>{3,})(?: (?<label>.*?))?\r?\n?$/.exec(line)?.groups ?? {}
  return {sign, label}
}

/** Git writes the tip, with `:path` behind it where the file has another name on that side. */
function isLabel(label: string, tip: string): boolean {
  return label === tip || label.startsWith(`${tip}:`)
}
