import type {Collection} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import {parseMarkedFile, type MarkedFile} from '../domain/marked-hunks.js'
import {plural} from '../domain/plural.js'
import type {TextRuling} from '../domain/rulings.js'
import type {MergeResult} from '../ports/git.js'
import type {Ports} from '../ports/index.js'

/** What a text was decided for, as git has it between exactly these two. */
export type PairHunks = Pick<TextRuling, 'disputed' | 'blocks'>

/**
 * The places of a conflict as git has them between exactly these two, with the texts that were decided for the blocks it
 * marks; a string says why the texts cannot be put in their places.
 */
export async function pairHunks(
  conflict: Conflict,
  texts: readonly string[],
  collection: Pick<Collection, 'base' | 'candidates'>,
  {git}: Pick<Ports, 'git'>
): Promise<PairHunks | string> {
  if (conflict.base.length === 0) return 'what the base says there is not on record'
  const [first, second] = await Promise.all(conflict.branches.map(name => tipOf(name, conflict, collection, git)))
  if (first === undefined || second === undefined || first === null || second === null) return NOT_ALONE
  const read = async ({tree}: Pick<MergeResult, 'tree'>): Promise<MarkedFile | null> => {
    const text = await git.composer.exactText(tree, conflict.path)
    return text === null ? null : parseMarkedFile(text, [first, second])
  }
  const marked = await read(await git.composer.merge(first, second))
  const shown = await read(await git.composer.mergeShowingBase(first, second))
  if (marked === null || shown === null) return 'the file cannot be edited place by place'
  if (marked.hunks.length !== texts.length) {
    return `git marks ${plural(marked.hunks.length, 'block')} in it, and ${texts.length} were decided`
  }
  return {
    disputed: shown.hunks.map(({ours, base, theirs}) => ({base: base ?? '', sides: [ours, theirs]})),
    blocks: marked.hunks.map(({ours, theirs}, i) => ({sides: [ours, theirs], text: texts[i] ?? ''}))
  }
}

const NOT_ALONE = 'one of the two conflicts with the base itself'

/** The base as it is; a candidate as it is once it is up to date with the base, as the analysis sees it. */
async function tipOf(
  name: string,
  conflict: Conflict,
  {base, candidates}: Pick<Collection, 'base' | 'candidates'>,
  git: Ports['git']
): Promise<Oid | null> {
  const candidate = candidates.find(one => one.name === name)
  if (candidate === undefined) return name === base.name ? base.commit : null
  const againstBase = conflict.branches.includes(base.name)
  if (againstBase || candidate.mergeBase === base.commit) return candidate.head
  const {clean, tree} = await git.composer.merge(base.commit, candidate.head)
  if (!clean) return null
  const [tip = null] = await git.composer.scratchCommits([{tree, parents: [base.commit], date: '0 +0000'}])
  return tip
}
