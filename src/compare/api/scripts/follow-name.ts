import type {Export} from '../../../domain/syntax.js'
import type {SourceFile} from '../../source-tree.js'
import type {ScriptFiles} from './script-files.js'

/** What a name that a file offers comes to: where it is defined, and what it is called there. */
export interface Origin {
  readonly file: SourceFile
  /** `=` when it is the whole of the file; null for a value without a name. */
  readonly local: string | null
  /** Where it is offered, for what has no definition. */
  readonly line: number
}

const DEPTH = 20

/** Every name that a file offers, what is passed on included, with where it comes from; null for what comes from elsewhere. */
export async function offeredNames(
  file: SourceFile,
  files: ScriptFiles,
  depth = DEPTH
): Promise<ReadonlyMap<string, Origin | null>> {
  const found = new Map<string, Origin | null>()
  const {exports} = file.syntax
  for (const one of exports) {
    const origin = one.name === '*' ? null : await originOf(one, file, files, depth)
    const known = found.get(one.name)
    // Of several that say the same, the one that has a name tells more.
    if (one.name !== '*' && (known == null || (origin !== null && origin.local !== null))) found.set(one.name, origin)
  }
  for (const one of exports) {
    const source = one.name === '*' ? one.source : one.name === '=' ? wholeOf(one, file) : null
    const path = source === null ? null : files.resolve(file.path, source)
    const other = path === null || depth === 0 ? null : await files.file(path)
    if (other === null) continue
    for (const [passed, origin] of await offeredNames(other, files, depth - 1)) {
      if (passed !== 'default' && passed !== '=' && !found.has(passed)) found.set(passed, origin)
    }
  }
  return found
}

/** The module whose whole is the whole of this one. */
function wholeOf({local, source}: Export, {syntax}: SourceFile): string | null {
  if (source !== null) return local === '=' ? source : null
  return syntax.imports.find(({whole}) => whole !== null && whole === local)?.source ?? null
}

/** Where a name comes from; null for another package, a file that is not read, or a circle of files that pass it on. */
async function originOf(
  {local, source, line}: Pick<Export, 'local' | 'source' | 'line'>,
  file: SourceFile,
  files: ScriptFiles,
  depth: number
): Promise<Origin | null> {
  if (depth === 0) return null
  if (source !== null) return await throughFile(local ?? '=', files.resolve(file.path, source), files, depth)
  if (local === null) return {file, local, line}
  for (const one of file.syntax.imports) {
    const named = one.names.find(name => name.local === local)
    if (named === undefined && one.whole !== local) continue
    return await throughFile(named?.name ?? '=', files.resolve(file.path, one.source), files, depth)
  }
  return {file, local, line}
}

async function throughFile(
  name: string,
  path: string | null,
  files: ScriptFiles,
  depth: number
): Promise<Origin | null> {
  const file = path === null ? null : await files.file(path)
  if (file === null) return null
  const own = file.syntax.exports.filter(one => one.name === name || (name === 'default' && one.name === '='))
  const told = own.find(({local}) => local !== null) ?? own[0]
  if (told !== undefined) return await originOf(told, file, files, depth - 1)
  if (name === '=') return {file, local: '=', line: 1}
  for (const one of file.syntax.exports) {
    const next = one.name === '*' && one.source !== null ? files.resolve(file.path, one.source) : null
    const found = next === null ? null : await throughFile(name, next, files, depth - 1)
    if (found !== null) return found
  }
  return null
}
