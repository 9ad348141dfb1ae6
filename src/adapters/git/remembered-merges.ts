import type {Oid} from '../../domain/ids.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Composer, MergePair, MergeResult, MergeVerdict} from '../../ports/git.js'
import type {MergeStore} from '../../ports/merge-store.js'
import {MERGE_TREE} from './merge-tree-output.js'
import {pairKey, parseShelf, renderShelf, shelfName, type Shelf} from './merge-shelf.js'
import type {PrivateRepository} from './private-repository.js'
import {OUR_SETTINGS} from './settings.js'
import {readBoundary} from './shallow.js'

/** Where merges are remembered, and how they are made when they are not. */
export interface MergeMemory {
  readonly ours: PrivateRepository
  readonly gitVersion: string
  /** null when nothing is remembered. */
  readonly store: MergeStore | null
  readonly mergeMany: Composer['mergeMany']
}

/**
 * Makes `Composer.verdictMany`. A merge is a function of two commits, of git and of its settings: what an earlier run was told
 * of the same is not asked again. A tree is, since it went with that run's repository.
 */
export function rememberedMerges({ours, gitVersion, store, mergeMany}: MergeMemory): Composer['verdictMany'] {
  return async (base, pairs, wanted) => {
    if (store === null || pairs.length === 0) return (await mergeMany(pairs)).map(asFresh)
    const boundary = [...(await readBoundary(ours))]
    const name = shelfName({base, gitVersion, settings: [...OUR_SETTINGS, ...MERGE_TREE], boundary})
    const shelf = parseShelf(name, await store.read(fileOf(name)))
    const isKnown = (pair: MergePair): boolean => {
      const known = shelf.get(pairKey(pair))
      return known !== undefined && !(wanted === 'clean trees' && known.clean)
    }
    const unknown = pairs.filter(pair => !isKnown(pair))
    const fresh = new Map(pairUp(unknown.map(pairKey), await mergeMany(unknown)))
    if (unknown.some(pair => !shelf.has(pairKey(pair)))) await keep(store, name, fresh)
    return pairs.flatMap(pair => verdictOf(pair, fresh, shelf))
  }
}

function verdictOf(pair: MergePair, fresh: Shelf, shelf: Shelf): readonly MergeVerdict[] {
  const merge = fresh.get(pairKey(pair))
  if (merge !== undefined) return [asFresh(merge)]
  const known = shelf.get(pairKey(pair))
  return known === undefined ? [] : [{...known, tree: null, isRemembered: true}]
}

function asFresh(merge: MergeResult): MergeVerdict & {readonly tree: Oid} {
  return {...merge, isRemembered: false}
}

/** Another run may have added to the shelf in the meantime; what is new here comes first. */
async function keep(store: MergeStore, name: string, fresh: Shelf): Promise<void> {
  const shelf = new Map(fresh)
  for (const [key, merge] of parseShelf(name, await store.read(fileOf(name)))) {
    if (!shelf.has(key)) shelf.set(key, merge)
  }
  await store.write(fileOf(name), renderShelf(name, shelf))
}

function fileOf(name: string): string {
  return `${name}.merges`
}
