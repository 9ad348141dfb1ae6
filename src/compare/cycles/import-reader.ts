import {isForeignPath, isTestPath} from '../../domain/file-paths.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Import} from '../../domain/syntax.js'
import type {SourceTree, SourceTrees} from '../source-tree.js'
import type {Edge, ImportGraph} from './import-graph.js'
import {readAliases, settingsPaths} from './resolve/aliases.js'
import {groupOf, importResolver} from './resolve/resolve-imports.js'
import type {Resolve} from './resolve/resolver.js'

/** How much is read at most, over both trees. */
export interface Bounds {
  readonly files: number
  /** Of text, in UTF-16 units. */
  readonly length: number
}

/** What a run reads: several times the sources of a large bundler. */
export const BOUNDS: Bounds = {files: 6_000, length: 80_000_000}

/** Which of the two trees is meant. */
export type Side = 'baseline' | 'integration'

/** Reads which files a file brings in as it is loaded, each file once. */
export interface ImportReader {
  /** True for what imports are read of: source code of the project itself, no tests. */
  readonly isRead: (path: string) => boolean
  /** The edges of each of these files; null for one that could not be read. Files by their names in that tree. */
  readonly edges: (side: Side, paths: readonly string[]) => Promise<ReadonlyMap<string, readonly Edge[] | null>>
  /** All edges that can be reached from these files; `isWhole` is false when a bound cut it short. */
  readonly reach: (
    side: Side,
    starts: readonly string[]
  ) => Promise<{readonly graph: ImportGraph; readonly isWhole: boolean}>
}

interface State {
  readonly trees: SourceTrees
  readonly isChanged: ReadonlySet<string>
  readonly imports: Map<string, readonly Import[] | null>
  readonly resolvers: Map<Side, Promise<(language: string | null) => Resolve | null>>
  files: number
  length: number
}

const BATCH = 200

/** Makes a reader of two trees; what is not among `changed` reads the same in both, and is read once. */
export function importReader(trees: SourceTrees, changed: Iterable<string>, bounds = BOUNDS): ImportReader {
  const state: State = {
    trees,
    isChanged: new Set(changed),
    imports: new Map(),
    resolvers: new Map(),
    files: bounds.files,
    length: bounds.length
  }
  const isRead = (path: string): boolean =>
    groupOf(trees.language(path)) !== null && !isLeftOut(path) && !/\.d\.[cm]?ts$/.test(path)
  const edges: ImportReader['edges'] = async (side, paths) => await edgesOf(state, side, paths.filter(isRead))
  return {
    isRead,
    edges,
    async reach(side, starts) {
      const graph = new Map<string, readonly Edge[]>()
      let isWhole = true
      let level = [...new Set(starts)]
      while (level.length > 0) {
        const found = await edges(side, level)
        for (const path of level) graph.set(path, found.get(path) ?? [])
        isWhole &&= level.every(path => found.has(path) || !isRead(path) || !trees[side].paths.has(path))
        const targets = [...found.values()].flatMap(list => (list ?? []).map(({to}) => to))
        level = [...new Set(targets)].filter(path => !graph.has(path))
      }
      return {graph, isWhole}
    }
  }
}

function isLeftOut(path: string): boolean {
  return isTestPath(path) || isForeignPath(path)
}

/** Files beyond the bounds are left out. */
async function edgesOf(
  state: State,
  side: Side,
  paths: readonly string[]
): Promise<ReadonlyMap<string, readonly Edge[] | null>> {
  const resolverOf = await resolversOf(state, side)
  const {language} = state.trees
  const found = new Map<string, readonly Edge[] | null>()
  for (let at = 0; at < paths.length; at += BATCH) {
    for (const [path, imports] of await importsOf(state, side, paths.slice(at, at + BATCH))) {
      const resolve = resolverOf(language(path))
      found.set(path, imports === null || resolve === null ? null : toEdges(path, imports, resolve))
    }
  }
  return found
}

async function importsOf(
  state: State,
  side: Side,
  paths: readonly string[]
): Promise<ReadonlyMap<string, readonly Import[] | null>> {
  const keyOf = (path: string): string => (state.isChanged.has(path) ? `${side}:${path}` : path)
  const tree = state.trees[side]
  const wanted = paths.filter(path => tree.paths.has(path) && !state.imports.has(keyOf(path)))
  const isSpent = state.length <= 0 || state.trees.isLate()
  const allowed = isSpent ? [] : wanted.slice(0, state.files)
  state.files -= allowed.length
  for (const [path, file] of pairUp(allowed, await tree.files(allowed))) {
    state.length -= file?.text.length ?? 0
    state.imports.set(keyOf(path), file?.syntax.imports ?? null)
  }
  return new Map(
    paths.flatMap(path => {
      const imports = state.imports.get(keyOf(path))
      return imports === undefined ? [] : [[path, imports] as const]
    })
  )
}

function toEdges(from: string, imports: readonly Import[], resolve: Resolve): readonly Edge[] {
  const lines = new Map<string, number[]>()
  for (const brought of imports) {
    for (const to of resolve(from, brought)) {
      if (to === from || isLeftOut(to)) continue
      const known = lines.get(to)
      if (known === undefined) lines.set(to, [brought.line])
      else if (!known.includes(brought.line)) known.push(brought.line)
    }
  }
  return [...lines].map(([to, at]) => ({from, to, lines: at}))
}

async function resolversOf(state: State, side: Side): Promise<(language: string | null) => Resolve | null> {
  const known = state.resolvers.get(side) ?? openResolvers(state.trees[side])
  state.resolvers.set(side, known)
  return await known
}

async function openResolvers(tree: SourceTree): Promise<(language: string | null) => Resolve | null> {
  const settings = settingsPaths(tree.paths, isLeftOut)
  const texts = await tree.texts(settings)
  const held = new Map(
    pairUp(settings, texts).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]))
  )
  return importResolver({paths: tree.paths, aliases: readAliases(held)})
}
