import type {Collection} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import {parseMarkedFile, type MarkedHunk} from '../domain/marked-hunks.js'
import {plural} from '../domain/plural.js'
import type {HunkRuling} from '../domain/rulings.js'
import type {Ports} from '../ports/index.js'

/**
 * The hunks of a conflict as git has them between exactly these two, each with the text that was decided for its place; a
 * string says why the texts cannot be put in their places. A text stands for all the base says in its place.
 */
export async function pairHunks(
  conflict: Conflict,
  texts: readonly string[],
  collection: Pick<Collection, 'base' | 'candidates'>,
  {git}: Pick<Ports, 'git'>
): Promise<readonly HunkRuling[] | string> {
  const [first, second] = await Promise.all(conflict.branches.map(name => tipOf(name, conflict, collection, git)))
  if (first === undefined || second === undefined || first === null || second === null) return NOT_ALONE
  const {tree} = await git.composer.mergeShowingBase(first, second)
  const text = await git.composer.exactText(tree, conflict.path)
  const file = text === null ? null : parseMarkedFile(text, [first, second])
  if (file === null) return 'the file cannot be edited place by place'
  if (file.hunks.length !== texts.length) {
    return `git sees ${plural(file.hunks.length, 'place')} in conflict, and ${texts.length} were decided`
  }
  const hunks = file.hunks.flatMap((hunk, i) => rule(hunk, texts[i] ?? '', conflict, i) ?? [])
  return hunks.length === file.hunks.length ? hunks : 'a place in conflict is not the one that was decided on'
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

/** The quoted place says what was decided on: git's hunk has to be that place, and the quotes whole. */
function rule({ours, base, theirs}: MarkedHunk, text: string, conflict: Conflict, at: number): HunkRuling | null {
  const quotes = [conflict.base[at], conflict.sides[2 * at], conflict.sides[2 * at + 1]].map(wholeQuote)
  const [onBase, one, other] = quotes
  if (base === null || onBase == null || one == null || other == null) return null
  if (onBase !== base || !ours.includes(one) || !theirs.includes(other)) return null
  return {base, sides: [ours, theirs], text}
}

interface Quote {
  readonly lines: {readonly count: number}
  readonly text: string
}

/** A quote as it stands in its file; null when it was cut, or there is none. */
function wholeQuote(quote: Quote | undefined): string | null {
  if (quote === undefined) return null
  if (quote.lines.count === 0) return quote.text === '' ? '' : null
  return quote.text.split('\n').length === quote.lines.count ? `${quote.text}\n` : null
}
