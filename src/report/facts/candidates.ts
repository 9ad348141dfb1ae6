import type {CandidateRecord, IntegrationRecord} from '../../domain/record.js'

/** Where a candidate stands, in the order a reader wants them. */
export interface Standing {
  readonly mark: 'in' | 'part' | 'out' | 'none'
  readonly word: string
}

/** The candidates whose changes are all in, those already in the base included. */
export function mergedIn(record: IntegrationRecord): readonly CandidateRecord[] {
  return record.candidates.filter(({status}) => status === 'merged')
}

/** The candidates of which nothing is in. */
export function heldOut(record: IntegrationRecord): readonly CandidateRecord[] {
  return record.candidates.filter(({status}) => status === 'held-out')
}

/** The candidates that are in only in part. */
export function partlyIn(record: IntegrationRecord): readonly CandidateRecord[] {
  return record.candidates.filter(({status}) => status === 'partial')
}

/** Candidates that brought commits of their own into the integration, in merge order. */
export function landed(record: IntegrationRecord): readonly CandidateRecord[] {
  return inMergeOrder(record).filter(({outcome}) => outcome === 'merged' || outcome === 'partial')
}

/** All candidates, those of the plan first and in its order. */
export function inMergeOrder(record: IntegrationRecord): readonly CandidateRecord[] {
  const position = new Map(record.plan?.steps.map(step => [step.candidate, step.position]))
  const place = ({name}: CandidateRecord): number => position.get(name) ?? Number.MAX_SAFE_INTEGER
  return [...record.candidates].sort((a, b) => place(a) - place(b))
}

/** The candidate of that name. Records are immutable, so each is indexed once: reports ask for every row. */
export function candidateNamed(record: IntegrationRecord, name: string): CandidateRecord | null {
  const known = INDEX.get(record.candidates)
  const index = known ?? new Map(record.candidates.map(candidate => [candidate.name, candidate]))
  if (known === undefined) INDEX.set(record.candidates, index)
  return index.get(name) ?? null
}

const INDEX = new WeakMap<readonly CandidateRecord[], ReadonlyMap<string, CandidateRecord>>()

/** Who wrote a branch; null when nobody knows. */
export function authorOf(record: IntegrationRecord, branch: string): string | null {
  const author = candidateNamed(record, branch)?.author ?? null
  return author === '' ? null : author
}

/** How a candidate's outcome is told. */
export function standingOf({outcome, status}: CandidateRecord): Standing {
  switch (outcome) {
    case 'merged':
      return {mark: 'in', word: 'merged'}
    case 'partial':
      return {mark: 'part', word: 'merged in part'}
    case 'contained':
      return {mark: 'none', word: 'already in the base'}
    case 'duplicate':
      return {mark: 'none', word: 'same commit as another'}
    case 'missing':
      return {mark: 'out', word: 'not found'}
    case 'moved':
      return {mark: 'out', word: 'moved on origin'}
    case 'not-reached':
      return {mark: 'none', word: 'not integrated'}
    case 'unrelated':
    case 'conflict':
    case 'culprit':
    case 'inconclusive':
    case 'depends':
    case 'decided':
      return {mark: status === 'partial' ? 'part' : 'out', word: 'held out'}
  }
}

/** Why a candidate stands where it stands. When nothing was to be merged, that is how it gets on with the others. */
export function reasonOf(record: IntegrationRecord, candidate: CandidateRecord): string {
  const {word} = standingOf(candidate)
  if (record.run.mode !== 'analyze' || candidate.outcome !== 'not-reached') {
    const said = candidate.reason
    // A decision's reason begins with the very words of the standing.
    if (candidate.outcome === 'decided' && said.startsWith(`${word} `)) return said.slice(word.length + 1)
    return said.startsWith(`${word}: `) ? said.slice(word.length + 2) : said
  }
  const conflicts = record.conflicts.filter(({branches}) => branches.includes(candidate.name))
  const others = [...new Set(conflicts.flatMap(({branches}) => branches.filter(branch => branch !== candidate.name)))]
  return others.length === 0 ? 'conflicts with nothing' : `conflicts with ${others.join(', ')}`
}

/** Lines added and removed by a candidate. */
export function linesOf({files}: CandidateRecord): {readonly added: number; readonly removed: number} {
  return {
    added: files.reduce((sum, file) => sum + file.added, 0),
    removed: files.reduce((sum, file) => sum + file.removed, 0)
  }
}
