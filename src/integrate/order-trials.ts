import type {Candidate, Collection} from '../domain/candidate.js'
import {throwIfCancelled} from '../domain/errors.js'
import type {Oid} from '../domain/ids.js'
import type {OrderTrial, TrialStep, TryOrders} from '../domain/order-trial.js'
import {pairUp} from '../domain/pair-up.js'
import {addCandidate, type ComposePorts, type ComposeRules} from './compose.js'
import {assumeRegenerated} from './regenerate-files.js'
import {settleMerge} from './settle-merge.js'

/** Merges orders in memory, and remembers every merge. */
export interface OrderTrials {
  /** Merges until so many merges have been made in all; orders that would take more are not tried. */
  readonly tryOrders: (limit: number) => TryOrders
  /** Merges made so far. */
  readonly merges: () => number
}

/** A composition on the way: what is in, whatever the order in which it came in. */
interface Tip {
  readonly key: string
  readonly commit: Oid
  readonly tree: Oid
  /** The candidates whose heads are in, in no order. */
  readonly whole: ReadonlySet<string>
}

/** One candidate's turn on one tip. */
interface Turn {
  readonly tip: Tip
  readonly candidate: Candidate
}

type Turned = Pick<TrialStep, 'outcome' | 'paths'> & {readonly next: Tip}

/**
 * Composes orders to see what comes of them. All orders advance side by side, so that one process merges a step of each; and
 * what two orders have in common is merged once: a tip is known by its tree and by who is in, and not by the way to it, as
 * a merge sees nothing else of it. Commands that write files anew are taken to do so, and are not run.
 */
export function orderTrials(
  {base, candidates}: Pick<Collection, 'base' | 'candidates'>,
  asked: Omit<ComposeRules, 'regenerate'>,
  ports: ComposePorts
): OrderTrials {
  const rules: ComposeRules = {...asked, regenerate: assumeRegenerated(ports.git)}
  const known = knowledgeOf(candidates)
  const start: Tip = {key: base.tree, commit: base.commit, tree: base.tree, whole: new Set()}
  const tips = new Map([[start.key, start]])
  const turned = new Map<string, Turned>()
  let merges = 0

  const advance = async (turns: readonly Turn[]): Promise<void> => {
    throwIfCancelled(ports.signal)
    merges += turns.length
    const ends = isPlain(rules)
      ? await mergeAll(turns, base.name, rules, ports)
      : await addAll(turns, base.name, rules, ports)
    for (const [turn, {next, ...rest}] of pairUp(turns, ends)) {
      if (!tips.has(next.key)) tips.set(next.key, next)
      turned.set(keyOf(turn), {...rest, next: tips.get(next.key) ?? next})
    }
  }

  const tryOrders = async (
    orders: readonly (readonly string[])[],
    limit: number
  ): Promise<readonly (OrderTrial | null)[]> => {
    let runs = orders.map((order): Run | null => ({order, tip: start, steps: []}))
    for (let at = 0; runs.some(run => run !== null && at < run.order.length); at++) {
      const wanted = new Map<string, Turn>()
      runs = runs.map(run => {
        const turn = turnOf(run, at, known)
        if (run === null || turn === null || turned.has(keyOf(turn)) || wanted.has(keyOf(turn))) return run
        if (merges + wanted.size >= limit) return null
        wanted.set(keyOf(turn), turn)
        return run
      })
      if (wanted.size > 0) await advance([...wanted.values()])
      runs = runs.map(run => (run === null ? null : step(run, turnOf(run, at, known), turned)))
    }
    return runs.map(run => (run === null ? null : finish(run, known)))
  }
  return {tryOrders: limit => orders => tryOrders(orders, limit), merges: () => merges}
}

/** One order on its way. */
interface Run {
  readonly order: readonly string[]
  readonly tip: Tip
  readonly steps: readonly TrialStep[]
}

/** Whose turn it is; null when the order is at its end, or when the candidate's head is in already. */
function turnOf(run: Run | null, at: number, known: Knowledge): Turn | null {
  const candidate = known.byName.get(run?.order[at] ?? '')
  if (run === null || candidate === undefined || isWithin(candidate, run.tip, known)) return null
  return {tip: run.tip, candidate}
}

function step(run: Run, turn: Turn | null, made: ReadonlyMap<string, Turned>): Run {
  const candidate = run.order[run.steps.length]
  if (candidate === undefined) return run
  const turned = turn === null ? undefined : made.get(keyOf(turn))
  const {outcome, paths, next} = turned ?? {outcome: 'contained' as const, paths: [], next: run.tip}
  return {...run, tip: next, steps: [...run.steps, {candidate, outcome, paths, before: run.tip.commit}]}
}

/** What conflicted at its turn may have come in later, with a candidate that contains its head. */
function finish({tip, steps}: Run, known: Knowledge): OrderTrial {
  const settled = steps.map((one): TrialStep => {
    const candidate = known.byName.get(one.candidate)
    const isIn = one.outcome === 'out' && candidate !== undefined && isWithin(candidate, tip, known)
    return isIn ? {...one, outcome: 'contained', paths: []} : one
  })
  return {steps: settled, commit: tip.commit, tree: tip.tree}
}

/** What is asked of the candidates at every turn. */
interface Knowledge {
  readonly byName: ReadonlyMap<string, Candidate>
  /** The candidates whose commits hold a head, by head. */
  readonly holders: ReadonlyMap<Oid, readonly string[]>
}

function knowledgeOf(candidates: readonly Candidate[]): Knowledge {
  const holders = new Map(candidates.map(({head}): [Oid, string[]] => [head, []]))
  for (const {name, commits} of candidates) for (const {oid} of commits) holders.get(oid)?.push(name)
  return {byName: new Map(candidates.map(candidate => [candidate.name, candidate])), holders}
}

function isWithin({head}: Candidate, {whole}: Tip, {holders}: Knowledge): boolean {
  return holders.get(head)?.some(name => whole.has(name)) === true
}

function keyOf({tip, candidate}: Turn): string {
  return `${tip.key} + ${candidate.head}`
}

function tipWith(tip: Tip, name: string | null, made: Pick<Tip, 'commit' | 'tree'>): Tip {
  const whole = name === null ? tip.whole : new Set([...tip.whole, name])
  return {...made, whole, key: JSON.stringify([made.tree, ...[...whole].sort()])}
}

/**
 * Git walks back by date to find where two commits part: one that is older than its own parents would send it through all
 * of history.
 */
const LATE = `${2 ** 31 - 1} +0000`

/** Merges heads, all in one process for each core, and writes the commits that the next merges stand on. */
async function mergeAll(
  turns: readonly Turn[],
  base: string,
  rules: ComposeRules,
  ports: ComposePorts
): Promise<readonly Turned[]> {
  const {composer} = ports.git
  const merges = await composer.mergeMany(turns.map(({tip, candidate}) => ({ours: tip.commit, theirs: candidate.head})))
  const results = await Promise.all(
    pairUp(turns, merges).map(async ([turn, merge]) => {
      const {tip, candidate} = turn
      const meeting = {candidate: candidate.name, others: new Set([base, ...tip.whole])}
      const open = {ours: tip.commit, theirs: candidate.head, merge, meeting}
      const settled = merge.clean ? null : await settleMerge(open, rules, ports)
      const tree = merge.clean ? merge.tree : settled?.kind === 'settled' ? settled.tree : null
      return {turn, tree, conflicted: merge.conflicted}
    })
  )
  const fits = results.flatMap(({turn, tree}) => (tree === null ? [] : [{turn, tree}]))
  const commits = await composer.scratchCommits(
    fits.map(({turn: {tip, candidate}, tree}) => ({tree, parents: [tip.commit, candidate.head], date: LATE}))
  )
  const made = new Map(pairUp(fits, commits).map(([{turn, tree}, commit]) => [turn, {commit, tree}]))
  return results.map(({turn, conflicted}): Turned => {
    const next = made.get(turn)
    if (next === undefined) return {outcome: 'out', paths: conflicted, next: turn.tip}
    return {outcome: 'in', paths: [], next: tipWith(turn.tip, turn.candidate.name, next)}
  })
}

/** Tells that every step is one merge, and what is settled is so whatever the way to it. */
function isPlain({strategy, rulings: {texts, unions, splits}}: ComposeRules): boolean {
  return strategy === 'merge' && texts.length + unions.length + splits.length === 0
}

/** Adds candidates as the strategy and the rulings say, commit by commit where it picks. */
async function addAll(
  turns: readonly Turn[],
  base: string,
  rules: ComposeRules,
  ports: ComposePorts
): Promise<readonly Turned[]> {
  const outcomes = {merged: 'in', partial: 'part', conflict: 'out', 'nothing-to-add': 'contained'} as const
  return await Promise.all(
    turns.map(async ({tip, candidate}): Promise<Turned> => {
      const inside = new Set([base, ...tip.whole])
      const added = await addCandidate({tip: tip.commit, inside, candidate}, rules, ports)
      const paths = [...new Set(added.skipped.flatMap(({paths}) => paths))]
      const tree = added.commit === tip.commit ? tip.tree : await ports.git.composer.tree(added.commit)
      const whole = added.strategy === 'merge' && added.outcome === 'merged' ? candidate.name : null
      const next = added.commit === tip.commit ? tip : tipWith(tip, whole, {commit: added.commit, tree})
      return {outcome: outcomes[added.outcome], paths, next}
    })
  )
}
