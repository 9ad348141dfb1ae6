import type {RegeneratedPath} from '../domain/composition.js'
import type {Oid} from '../domain/ids.js'
import type {FileObject, Regenerate, RegenerationRequest} from '../domain/regeneration.js'
import type {RegenerateRuling} from '../domain/rulings.js'
import type {MergeResult} from '../ports/git.js'
import type {ComposePorts} from './compose.js'
import type {OpenMerge} from './settle-merge.js'

/** Files of a merge that commands are to write anew, and how to have that done. */
export interface Regenerating {
  readonly open: OpenMerge
  /** The merge with every other conflict in it settled. */
  readonly tree: Oid
  readonly files: readonly RegenerateRuling[]
  readonly regenerate: Regenerate
}

/** The merge with the files written anew; a string says why there is none. */
export type RegeneratedMerge = {readonly tree: Oid; readonly settled: readonly RegeneratedPath[]} | string

/**
 * The ruling under which a path of a merge is written anew; null when there is none, or when more is in dispute than what
 * stands in the file. Of a file that is no text git says both `binary` and `contents`.
 */
export function rulingFor(
  path: string,
  {messages}: Pick<MergeResult, 'messages'>,
  rulings: readonly RegenerateRuling[]
): RegenerateRuling | null {
  const own = rulings.filter(ruling => ruling.path === path)
  if (own.length === 0) return null
  const types = messages
    .filter(message => message.type.startsWith(CONFLICT) && message.paths.includes(path))
    .map(({type}) => type)
  if (types.length === 0 || types.some(type => type !== IN_LINES && type !== BINARY)) return null
  const type = types.includes(BINARY) ? 'binary' : 'contents'
  return own.find(ruling => ruling.type === type) ?? null
}

const CONFLICT = 'CONFLICT'
const IN_LINES = 'CONFLICT (contents)'
const BINARY = 'CONFLICT (binary)'

/**
 * Has the files written anew, each command once for all of its files, one command after the other. A command starts from the
 * merge in which its files stand as the composition had them: a state that the command has made before, and that holds
 * whatever landed already.
 */
export async function regenerateFiles(
  {open, tree, files, regenerate}: Regenerating,
  {git}: Pick<ComposePorts, 'git'>
): Promise<RegeneratedMerge> {
  const {ours, theirs, meeting} = open
  const paths = files.map(({path}) => path)
  const before = await objectsOf(ours, paths, git)
  if (before === null) return `the composition has ${paths.join(', ')} under another name, or not as a file`
  let result = await git.composer.withFiles(tree, before)
  const settled: RegeneratedPath[] = []
  for (const group of byCommand(files)) {
    const own = group.map(({path}) => path)
    const after = await objectsOf(theirs, own, git)
    const request: RegenerationRequest = {
      generator: group[0].generator,
      paths: own,
      candidate: meeting.candidate,
      onto: [...meeting.others],
      parents: [ours, theirs],
      tree: result,
      opposite: after === null ? null : await git.composer.withFiles(result, after)
    }
    const done = await regenerate(request)
    if (done.kind === 'failed') return done.reason
    result = await git.composer.withFiles(result, done.files)
    const objects = new Map(done.files.map(({path, object}) => [path, object]))
    for (const {path, authority} of group) {
      const object = objects.get(path)
      if (object === undefined) return `${path} was not written`
      settled.push({path, how: 'regenerated', authorities: [authority], object, run: done.run})
    }
  }
  return {tree: result, settled}
}

/**
 * Stands in for commands where a merge is only tried out: leaves the files as the composition has them. What comes of it is
 * never published.
 */
export function assumeRegenerated({composer}: ComposePorts['git']): Regenerate {
  return async ({paths, tree}) => {
    const files = (await objectsOf(tree, paths, {composer})) ?? []
    return {kind: 'written', run: 'assumed', files}
  }
}

async function objectsOf(
  tree: Oid,
  paths: readonly string[],
  {composer}: Pick<ComposePorts['git'], 'composer'>
): Promise<readonly FileObject[] | null> {
  const found: FileObject[] = []
  for (const path of paths) {
    const object = await composer.file(tree, path)
    if (object === null) return null
    found.push({path, object})
  }
  return found
}

type Group = readonly [RegenerateRuling, ...RegenerateRuling[]]

function byCommand(files: readonly RegenerateRuling[]): readonly Group[] {
  const groups = new Map<string, [RegenerateRuling, ...RegenerateRuling[]]>()
  for (const file of files) {
    const {command, timeoutSeconds} = file.generator
    const key = JSON.stringify([command, timeoutSeconds])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [file])
    else group.push(file)
  }
  return [...groups.values()]
}
