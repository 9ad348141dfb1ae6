import type {Candidate, Collection, PathChange} from '../domain/candidate.js'
import type {EnvironmentDifference, EnvironmentNote} from '../domain/environment-note.js'
import type {Probe} from '../domain/probe.js'
import {describeSignal} from '../domain/signal.js'
import type {ProbeWish} from '../domain/wave.js'
import {compareFiles, isEnvironmentFile, type ChangedFile} from '../environment/compare-files.js'
import type {Ports} from '../ports/index.js'
import {diagnosisId} from './diagnosis-ids.js'
import type {ProvenCulprit} from './held-out.js'
import type {HistoryBench} from './history-bench.js'
import {judgeCommit} from './judge-commit.js'

/** Candidates of which it is asked, each for one probe at most. */
const MOST_CANDIDATES = 8

/** Differences that are listed of one candidate. */
const MOST_DIFFERENCES = 200

/** Files that are read for variables beside those that are about the environment, and the longest that is read at all. */
const MOST_FILES = 500
const LONGEST_FILE = 8 * 1024 * 1024

/** Who was proved to fail alone, and how to probe heads as they are. */
export interface EnvironmentCase {
  readonly collection: Collection
  readonly culprits: readonly ProvenCulprit[]
  readonly bench: HistoryBench
}

/**
 * For each candidate that fails once it is integrated alone, runs the gates on its head as it is. Where they are good there,
 * what the base did meanwhile is the reason, and everything around the code that it changed is noted.
 */
export async function compareEnvironments(
  {collection, culprits, bench}: EnvironmentCase,
  ports: Ports
): Promise<readonly EnvironmentNote[]> {
  const notes: EnvironmentNote[] = []
  const alone = culprits.filter(({branches}) => branches.length === 1).slice(0, MOST_CANDIDATES)
  const asked = alone.flatMap(culprit => {
    const place = collection.candidates.findIndex(({name}) => name === culprit.heldOut)
    const candidate = collection.candidates[place]
    const integrated = redProbe(culprit)
    // One that holds the whole base is integrated as it is.
    if (candidate === undefined || integrated === null || candidate.mergeBase === collection.base.commit) return []
    return [{culprit, candidate, integrated, place}]
  })
  const heads = await probeHeads(asked, bench, ports)
  for (const [i, {culprit, candidate, integrated}] of asked.entries()) {
    const own = heads[i]
    if (own == null) continue
    const {red, unknown} = judgeCommit(0, own, culprit.signals)
    const signals = culprit.signals.filter(signal => !red.includes(signal) && !unknown.includes(signal))
    const seen = {own: own.id, integrated: integrated.id, signals, tests: signals.map(describeSignal)}
    if (signals.length > 0) notes.push({...seen, ...(await changesAround(candidate, collection, ports))})
  }
  return notes
}

/** The last probe in which it failed, by itself where there is one. */
function redProbe({trials}: ProvenCulprit): Probe | null {
  const red = trials.filter(({outcome, probe}) => outcome === 'red' && probe !== null)
  return (red.findLast(({candidates}) => candidates.length === 1) ?? red.at(-1))?.probe ?? null
}

async function changesAround(
  candidate: Candidate,
  collection: Collection,
  ports: Ports
): Promise<Omit<EnvironmentNote, 'own' | 'integrated' | 'signals' | 'tests'>> {
  const {name, head, mergeBase} = candidate
  const differences = await differencesOf(candidate, collection, ports)
  return {
    candidate: name,
    head,
    mergeBase,
    missed: (await ports.git.history.commits(mergeBase, collection.base.commit)).length,
    differences: differences.slice(0, MOST_DIFFERENCES),
    more: Math.max(0, differences.length - MOST_DIFFERENCES)
  }
}

/** Runs the gates on heads as they are; null where that has to be waited for. */
async function probeHeads(
  heads: readonly {readonly candidate: Candidate; readonly place: number}[],
  bench: HistoryBench,
  {git, runner}: Ports
): Promise<readonly (Probe | null)[]> {
  const trees = await git.composer.trees(heads.map(({candidate}) => candidate.head))
  const wishes = heads.flatMap(({candidate: {name, head}, place}, i): readonly ProbeWish[] => {
    const tree = trees[i]
    if (tree === undefined) return []
    const text = `${name} as it is, to see whether it fails there too`
    if (bench.of(tree).length === 0) runner.progress({kind: 'step', text})
    return [{id: diagnosisId('own', place, 0), purpose: 'own', candidates: [name], commit: head, tree, attempt: 0}]
  })
  return await bench.probe(wishes)
}

async function differencesOf(
  {mergeBase}: Candidate,
  {base}: Collection,
  {git}: Pick<Ports, 'git'>
): Promise<readonly EnvironmentDifference[]> {
  const {history} = git
  const [changes = []] = await history.pathChangesMany([{from: mergeBase, to: base.commit}])
  const files = await readFiles(changes, {old: mergeBase, new: base.commit}, history)
  const found = compareFiles(files)
  const names = found.flatMap(({kind, name, old}) => (kind === 'variable' && old === null ? [name] : []))
  if (names.length === 0) return found
  // Whoever used a variable before in a file that did not change knows of it.
  const mentioned = await history.mentioning(mergeBase, names)
  return found.filter(
    ({kind, name, old}) => kind !== 'variable' || old !== null || (mentioned.get(name) ?? []).length === 0
  )
}

async function readFiles(
  changes: readonly PathChange[],
  sides: {readonly old: Candidate['head']; readonly new: Candidate['head']},
  history: Ports['git']['history']
): Promise<readonly ChangedFile[]> {
  const [about, others] = [true, false].map(wanted => changes.filter(({path}) => isEnvironmentFile(path) === wanted))
  const files = [...(about ?? []), ...(others ?? []).slice(0, MOST_FILES)]
  const before = files.map(({oldPath}) => ({tree: sides.old, path: oldPath}))
  const after = files.map(({path}) => ({tree: sides.new, path}))
  const texts = await history.textMany([...before, ...after], LONGEST_FILE)
  return files.map(({path}, i) => ({path, old: texts[i] ?? null, new: texts[files.length + i] ?? null}))
}
