import {analyze} from './analyze/analyze.js'
import {collect} from './collect/collect.js'
import {compareProbes} from './compare/compare-probes.js'
import {decide} from './decide/decide.js'
import type {Config} from './domain/config.js'
import type {IntegrationRecord} from './domain/record.js'
import {audit} from './integrate/audit.js'
import {culpritRecord, semanticConflicts} from './pipeline/culprits.js'
import {collectedCandidates, integratedCandidates} from './pipeline/findings.js'
import {probeSetup} from './pipeline/probe-setup.js'
import {prove} from './pipeline/prove.js'
import {render} from './pipeline/render.js'
import {RunLog} from './pipeline/run-log.js'
import {planMerges} from './plan/plan.js'
import type {Ports} from './ports/index.js'
import {publishReports} from './publish/publish-reports.js'
import {publishStaging} from './publish/staging.js'

/**
 * The way through the house: collect → analyze → plan → integrate ⇄ probe → compare → decide → report → publish.
 * Never throws for what a stage meets: a run that fails or is cancelled ends in a record that says so and still holds
 * everything learned before, and that record is published like any other.
 */
export async function runPipeline(config: Config, ports: Ports): Promise<IntegrationRecord> {
  const run = new RunLog(config, ports)
  try {
    await integrate(config, ports, run)
  } catch (error) {
    run.fail(error)
  }
  const record = run.judge(decide)
  await publishReports(render(record, config), config, ports)
  return record
}

async function integrate(config: Config, ports: Ports, run: RunLog): Promise<void> {
  const collection = await run.stage('collect', () => collect(config, ports))
  const {base, worktrees, notes} = collection
  run.learn({base: {name: base.name, sha: base.commit, tree: base.tree}, worktrees, notes})
  run.learn({candidates: collectedCandidates(collection)})

  const analysis = await run.stage('analyze', () => analyze(collection, ports))
  run.learn(analysis)

  const plan = await run.stage('plan', () => planMerges(collection.candidates, analysis, config))
  run.learn({plan})
  if (config.mode === 'analyze') return

  const setup = probeSetup(config)
  const proof = await run.stage('integrate', () =>
    prove({config, collection, plan, setup, onProbe: run.addProbe}, ports)
  )
  const culprits = proof.culprits.map(culpritRecord)
  const conflicts = [...analysis.conflicts, ...semanticConflicts(culprits, analysis.conflicts)]
  run.learn({candidates: integratedCandidates(collection, proof), culprits, conflicts})

  const {baseline, integration, composition} = proof
  if (baseline === null || integration === null) return
  run.learn({comparison: await run.stage('compare', () => compareProbes(baseline, integration))})

  if (run.judge(decide).status === 'blocked' || composition.commit === base.commit) return
  await run.stage('audit', () => audit(composition, collection, ports))
  run.learn({staging: await run.stage('publish', () => publishStaging(composition, config, ports))})
}
