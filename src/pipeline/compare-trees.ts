import {compareApi} from '../compare/api/compare-api.js'
import {compareCycles} from '../compare/cycles/compare-cycles.js'
import {compareProbes} from '../compare/compare-probes.js'
import {compareCoverage, mergedCoverage} from '../compare/coverage/compare-coverage.js'
import {lineOwners} from '../compare/line-owners.js'
import {comparePerformance, type MeasuredInTurns} from '../compare/performance/compare-performance.js'
import {compareSecurity, type TreesOfReports} from '../compare/security/compare-security.js'
import {mergedSarif} from '../compare/security/merged-sarif.js'
import {settleByFindings} from '../compare/security/settle-gates.js'
import type {SourceTrees} from '../compare/source-tree.js'
import {attributeFailures, type ProvenBlame} from '../compare/tests/attribute-failures.js'
import type {Comparison} from '../domain/comparison.js'
import type {Composition} from '../domain/composition.js'
import type {ReportKind} from '../domain/config.js'
import type {GateRun} from '../domain/gate.js'
import type {TreeChange} from '../domain/origin-of-change.js'
import type {Probe} from '../domain/probe.js'
import {ToolError} from '../domain/errors.js'
import type {GateReports, ReportText, SideReports} from '../domain/report-text.js'
import type {Ports} from '../ports/index.js'
import type {Deliverable} from './deliver-results.js'
import {sourceTrees} from './source-trees.js'
import {testTrees} from './test-trees.js'

/** The two probes, and what was composed of the one to get the other. */
export interface CompareRequest {
  readonly baseline: Probe
  readonly integration: Probe
  /** What the integration's probe is a probe of. */
  readonly composition: Composition
  /** Who was proved to bring which failure. */
  readonly proven: readonly ProvenBlame[]
  /** What was run in turns on both trees. */
  readonly measured: MeasuredInTurns
  readonly reportDir: string
}

/** What comparing came to, and what the integration's reports say, merged for other tools. */
export interface Compared {
  readonly comparison: Comparison
  readonly merged: readonly Deliverable[]
}

/** Compares baseline and integration by everything that the gates wrote on both trees, and by the trees themselves. */
export async function compareTrees(request: CompareRequest, ports: Ports): Promise<Compared> {
  const {baseline, integration} = request
  const of: ReportsOf = async kind => await reportsOfKind(kind, request, ports)
  const change = await treeChange(request, ports)
  const branches = request.composition.steps.map(({candidate}) => candidate)
  const {kinds, merged} = await compareKinds(of, {
    change,
    texts: textsOf(request, ports),
    sources: sourceTrees({baseline: baseline.tree, integration: integration.tree, branches}, change, ports),
    measured: request.measured,
    root: integration.gates.find(({root}) => root !== undefined)?.root ?? ''
  })
  const {gates, tests} = compareProbes(baseline, integration, await testTrees(request, change, ports))
  const attributed = tests === null ? null : {...tests, rows: attributeFailures(tests.rows, change, request.proven)}
  return {comparison: {...kinds, tests: attributed, gates: settleByFindings(gates, kinds.security, request)}, merged}
}

/** Bytes of a source file over which its text is not looked at. */
const LARGEST_SOURCE = 1024 * 1024

/** Reads the reports of one kind, gate by gate. */
type ReportsOf = (kind: ReportKind) => Promise<readonly GateReports[]>

/** What is known of both trees beside what the gates wrote. */
interface BothTrees extends TreesOfReports {
  readonly sources: SourceTrees
  readonly measured: MeasuredInTurns
  /** Where the integration's tree stood; empty where that is not known. */
  readonly root: string
}

/** What is compared beside gates and tests, each by its own kind of report, and null where there is none. */
async function compareKinds(
  of: ReportsOf,
  {change, texts, sources, measured, root}: BothTrees
): Promise<{readonly kinds: Omit<Comparison, 'gates' | 'tests'>; readonly merged: readonly Deliverable[]}> {
  const security = await compareSecurity(await of('security'), {change, texts})
  const covered = await of('coverage')
  const lcov = mergedCoverage(covered, change)
  const kinds = {
    coverage: await compareCoverage(covered, change, async paths => await texts('integration', paths)),
    performance: comparePerformance(await of('performance'), change, measured),
    security: security?.comparison ?? null,
    cycles: await compareCycles(await of('cycles'), change, sources),
    api: await compareApi(await of('api'), change, sources)
  }
  const merged = [
    ...(lcov === null ? [] : [{name: 'coverage.lcov', text: lcov}]),
    ...(security === null ? [] : [{name: 'findings.sarif', text: mergedSarif(security, root)}])
  ]
  return {kinds, merged}
}

/** Reads files of both trees for whoever has to look at the lines that a report names. */
function textsOf({baseline, integration}: CompareRequest, {git}: Pick<Ports, 'git'>): TreesOfReports['texts'] {
  return async (side, paths) => {
    const {tree} = side === 'baseline' ? baseline : integration
    const places = paths.map(path => ({tree, path}))
    return await git.history.textMany(places, LARGEST_SOURCE)
  }
}

/** Everything that differs between the two trees, and who brought it. */
async function treeChange({baseline, integration, composition}: CompareRequest, ports: Ports): Promise<TreeChange> {
  const {history} = ports.git
  const commits = [composition.base, ...composition.steps.map(({commit}) => commit)]
  const pairs = composition.steps.map(({commit}, i) => ({from: commits[i] ?? composition.base, to: commit}))
  const changes = await history.changesMany([{from: baseline.tree, to: integration.tree}, ...pairs])
  const [whole = [], ...steps] = changes
  const owners = composition.steps.map(({candidate}, i) => ({branch: candidate, changes: steps[i] ?? []}))
  return {
    changes: whole,
    paths: await history.paths(integration.tree),
    basePaths: await history.paths(baseline.tree),
    // What was refused was composed otherwise, so that its lines cannot be told apart.
    branchOf: integration.tree === composition.tree ? lineOwners(owners) : () => null
  }
}

/** The report files of a kind that the gates wrote on both trees, gate by gate; those without any are left out. */
async function reportsOfKind(
  kind: ReportKind,
  {baseline, integration, reportDir}: CompareRequest,
  ports: Pick<Ports, 'files'>
): Promise<readonly GateReports[]> {
  const names = [...new Set([...integration.gates, ...baseline.gates].map(({gate}) => gate))]
  const sideOf = async (probe: Probe, gate: string): Promise<SideReports | null> => {
    const run = probe.gates.find(one => one.gate === gate)
    return run === undefined ? null : await readSide(kind, run, reportDir, ports)
  }
  const read = names.map(async gate => ({
    gate,
    baseline: await sideOf(baseline, gate),
    integration: await sideOf(integration, gate)
  }))
  const all = await Promise.all(read)
  return all.filter(one => [one.baseline, one.integration].some(side => side !== null && side.files.length > 0))
}

async function readSide(
  kind: ReportKind,
  {reports, root}: GateRun,
  reportDir: string,
  {files}: Pick<Ports, 'files'>
): Promise<SideReports> {
  const wanted = reports.filter(report => report.kind === kind)
  const texts = wanted.map(async ({path, copy}) => await readCopy(path, `${reportDir}/${copy}`, files))
  return {files: await Promise.all(texts), root: root ?? ''}
}

/** A copy that cannot be read, being too large, is one with nothing in it: whoever reads it says so, with the reason in its name. */
async function readCopy(path: string, copy: string, files: Ports['files']): Promise<ReportText> {
  try {
    return {path, text: await files.read(copy)}
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return {path: `${path} (${error.message})`, text: ''}
  }
}
