import {fewOf} from '../../domain/few-of.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import {pairUp} from '../../domain/pair-up.js'
import {plural} from '../../domain/plural.js'
import {groupOf} from '../cycles/resolve/resolve-imports.js'
import {renamedPaths} from '../renamed-paths.js'
import type {SourceFile, SourceTree, SourceTrees} from '../source-tree.js'
import {addressOf, type ApiItem} from './api-item.js'
import {compareItems, type ItemChange} from './compare-items.js'
import {fileItems, isPrivatePath} from './file-items.js'
import {withoutInherited} from './inherited.js'
import {passesOnFrom} from './homes/rust.js'
import {projectTexts} from './project-texts.js'
import {mayOffer, ruleOf} from './public-rules.js'
import {scriptChanges} from './scripts/script-changes.js'

/** What reading the interfaces of both trees came to. */
export interface ReadApi {
  readonly changes: readonly ItemChange[]
  /** What was not read. */
  readonly notes: readonly string[]
}

/** More changed files than this are a sweep that names hardly decide. */
const MOST_FILES = 1_500
/** A name that stands in more files than this is not looked for in them. */
const MOST_MENTIONS = 40
const MOST_WORDS = 200

/**
 * Compares what the changed files offer to users of the project, by the rules of their languages; JavaScript and TypeScript by the
 * entries of their packages. null when no changed file offers anything to anybody as far as its language tells.
 */
export async function builtInApi(change: TreeChange, trees: SourceTrees): Promise<ReadApi | null> {
  const scripts = await scriptApi(change, trees)
  const isRead = (path: string): boolean => mayOffer(path, trees.language(path)) && !isPrivatePath(path)
  const before = change.changes.filter(({oldPath, status}) => !/^(?:added|copied)$/.test(status) && isRead(oldPath))
  const after = change.changes.filter(({path, status}) => status !== 'deleted' && isRead(path))
  const all = [...new Set([...before, ...after])]
  if (all.length === 0) return scripts
  if (all.length > MOST_FILES) {
    const note = `${plural(all.length, 'changed source file')} are too many to compare what they offer; of languages other than JavaScript and TypeScript nothing was.`
    return {changes: scripts?.changes ?? [], notes: [...(scripts?.notes ?? []), note]}
  }
  const old = await readAll(
    before.map(({oldPath}) => oldPath),
    trees.baseline
  )
  const now = await readAll(
    after.map(({path}) => path),
    trees.integration
  )
  // What cannot be read on one side would look removed or new on the other.
  const lost = new Set(all.filter(({path, oldPath}) => now.lost.has(path) || old.lost.has(oldPath)))
  const paths = [...lost].flatMap(({path, oldPath}) => [path, oldPath])
  const isKept = ({path}: ApiItem): boolean => !paths.includes(path)
  const found = compareItems({
    before: old.items.filter(isKept),
    after: now.items.filter(isKept),
    oldName: renamedPaths(change).before
  })
  const offered = await withoutOffered(found.filter(isTold), trees, now.files)
  const changes = await withoutInherited(offered, trees.integration, now.files)
  const notes =
    lost.size === 0
      ? []
      : [`What ${fewOf([...lost].map(({path}) => path))} offers was not read: too large, or too hard to parse.`]
  return {changes: [...(scripts?.changes ?? []), ...changes], notes: [...(scripts?.notes ?? []), ...notes]}
}

async function scriptApi(change: TreeChange, trees: SourceTrees): Promise<ReadApi | null> {
  const found = await scriptChanges(change, trees)
  if (found === null || found.changes.length === 0) return found
  const isScript = (path: string): boolean => groupOf(trees.language(path)) === 'script'
  const paths = change.changes.filter(({path, status}) => status !== 'deleted' && isScript(path)).map(({path}) => path)
  const files = (await trees.integration.files(paths.slice(0, MOST_FILES))).flatMap(file => file ?? [])
  const kept = found.changes.filter(one => !isAssigned(one, files))
  return {...found, changes: await withoutInherited(kept, trees.integration, files)}
}

/** What a call makes is a member as well: `Cart.hooks = make()`. */
function isAssigned({kind, before}: ItemChange, files: readonly SourceFile[]): boolean {
  const [owner = '', name = ''] = before.names.slice(-2)
  const file = kind === 'removed' ? files.find(({path}) => path === before.path) : undefined
  if (file === undefined || before.names.length < 2) return false
  const word = name.replace(/\W/g, '\\$&')
  return new RegExp(`\\b${owner}(?:\\.prototype)?(?:\\.${word}\\s*=(?!=)|,\\s*['"]${word}['"])`).test(file.text)
}

/** That a module of Python no longer imports a name is a matter of its own, unless it is there to pass names on. */
function isTold({before}: ItemChange): boolean {
  if (!before.isAlias || before.language !== 'python') return true
  const [root = ''] = before.scope.split('.')
  return before.path.endsWith('/__init__.py') && new RegExp(`^from\\s+(?:\\.|${root}\\b)`).test(before.header)
}

interface ReadFiles {
  readonly items: readonly ApiItem[]
  readonly files: readonly SourceFile[]
  readonly lost: ReadonlySet<string>
}

async function readAll(paths: readonly string[], tree: SourceTree): Promise<ReadFiles> {
  const read = pairUp(paths, await tree.files(paths))
  const files = read.flatMap(([, file]) => file ?? [])
  const lost = new Set(read.flatMap(([path, file]) => (file === null ? [path] : [])))
  return {items: await itemsOf(files, tree), files, lost}
}

async function itemsOf(files: readonly SourceFile[], tree: SourceTree): Promise<readonly ApiItem[]> {
  const textOf = projectTexts(tree)
  const lists = await Promise.all(files.map(async file => await fileItems({file, paths: tree.paths, textOf})))
  return lists.flat()
}

/** Where several files make one scope, another one may still offer what this one lost; and a wildcard may pass anything on. */
async function withoutOffered(
  changes: readonly ItemChange[],
  {integration, language}: SourceTrees,
  changed: readonly SourceFile[]
): Promise<readonly ItemChange[]> {
  const byPath = new Map(changed.map(file => [file.path, file]))
  const kept = changes.filter(({kind, before}) => kind !== 'removed' || !mayStillOffer(byPath.get(before.path), before))
  const passed = await passedOnElsewhere(kept, integration)
  const left = kept.filter(one => !passed.has(one))
  const asked = left.filter(({kind, before}) => kind !== 'signature' && ruleOf(before.language)?.isOneFile === false)
  const words = [...new Set(asked.map(({before}) => before.names.at(-1) ?? ''))].filter(word => /^\w+$/.test(word))
  if (words.length === 0) return left
  const found = await integration.mentioning(words.slice(0, MOST_WORDS))
  const known = new Set(changed.map(({path}) => path))
  const wanted = [...found.values()].filter(list => list.length <= MOST_MENTIONS).flat()
  const paths = [...new Set(wanted)].filter(
    path => !known.has(path) && !isPrivatePath(path) && mayOffer(path, language(path))
  )
  const files = (await integration.files(paths)).flatMap(file => file ?? [])
  const offered = new Set((await itemsOf(files, integration)).map(addressOf))
  return left.filter(one => !asked.includes(one) || !offered.has(addressOf(one.before)))
}

/** What stands in another module of Rust may still be passed on from where it was. */
async function passedOnElsewhere(changes: readonly ItemChange[], tree: SourceTree): Promise<ReadonlySet<ItemChange>> {
  const textOf = projectTexts(tree)
  const found = new Set<ItemChange>()
  for (const change of changes) {
    const {kind, before} = change
    if (before.language !== 'rust' || before.names.length > 1 || /^(?:signature|renamed)$/.test(kind)) continue
    if (await passesOnFrom(before, tree.paths, textOf)) found.add(change)
  }
  return found
}

/** A wildcard may pass on anything, and a macro of Rust may hold any declaration. */
function mayStillOffer(file: SourceFile | undefined, {names}: ApiItem): boolean {
  if (file?.language === 'python') return file.syntax.imports.some(({isWildcard}) => isWildcard)
  if (file?.language !== 'rust') return false
  if (file.syntax.exports.some(({name}) => name === '*')) return true
  const name = names.at(-1) ?? ''
  return new RegExp(`\\bpub\\s+(?:use\\b[^;]*|(?:[a-z]+\\s+)+)\\b${name}\\b`).test(file.text)
}
