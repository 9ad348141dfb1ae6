import {analyze} from './analyze/analyze.js'
import {collect} from './collect/collect.js'
import {decide} from './decide/decide.js'
import type {Collection} from './domain/candidate.js'
import type {Config} from './domain/config.js'
import type {IntegrationRecord} from './domain/record.js'
import {KNOWN_FOLDER} from './domain/wave.js'
import {audit} from './integrate/audit.js'
import {orderTrials} from './integrate/order-trials.js'
import {proposeKnowledge} from './learn/propose-knowledge.js'
import {candidateRecords, type Fates} from './pipeline/candidate-records.js'
import {compareTrees} from './pipeline/compare-trees.js'
import {deliverResults, RESULTS} from './pipeline/deliver-results.js'
import {diagnose} from './pipeline/diagnose.js'
import {knowing, powerlessChanges, readGuidance} from './pipeline/guidance.js'
import {NOBODY, type HeldOut} from './pipeline/held-out.js'
import {measure} from './pipeline/measure.js'
import {heldOutByPlan, informed, planByRulings} from './pipeline/plan-by-rulings.js'
import {openProbing} from './pipeline/probing.js'
import {proofFindings} from './pipeline/proof-findings.js'
import {planTools} from './pipeline/plan-tools.js'
import {prove, type Proof} from './pipeline/prove.js'
import {refuseTracked} from './pipeline/refuse-tracked.js'
import {render} from './pipeline/render.js'
import {RunLog} from './pipeline/run-log.js'
import {waysOut, waysOutOfInteractions} from './pipeline/ways-out.js'
import {planMerges} from './plan/plan.js'
import type {Ports} from './ports/index.js'
import {publishReports} from './publish/publish-reports.js'
import {openReportFolder} from './publish/report-folder.js'
import {publishStaging} from './publish/staging.js'
import {writeWave} from './publish/write-wave.js'
import {REPORT_NAMES} from './report/render-all.js'
import {rule} from './rule/rule.js'

/**
 * The way through the house: collect → analyze → plan → escalate → integrate ⇄ probe → compare → decide → report → publish.
 * Never throws for what a stage meets: a run that fails or is cancelled ends in a record that says so and still holds
 * everything learned before, and that record is published like any other.
 */
export async function runPipeline(config: Config, ports: Ports): Promise<IntegrationRecord> {
  const run = new RunLog(config, ports)
  try {
    const ours = [...REPORT_NAMES, `${KNOWN_FOLDER}/probe-*/**`, `${RESULTS}/**`]
    await openReportFolder(config.reportDir, ours, ports.files)
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
  const told = [...notes, ...powerlessChanges(collection)]
  run.learn({base: {name: base.name, sha: base.commit, tree: base.tree}, worktrees, notes: told})
  run.learn({candidates: candidateRecords(collection, {heldOut: NOBODY, composition: null})})

  const guidance = await readGuidance(base, ports)
  const analysis = await run.stage('analyze', async () => informed(await analyze(collection, ports), guidance))
  run.learn({...analysis, notes: [...told, ...analysis.notes]})

  const situation = {collection, ...analysis}
  const {plan, ruled, trials} = await run.stage('plan', async () => {
    const decided = await rule(guidance.decisions, situation, knowing(guidance), ports)
    const trials = orderTrials(collection, {strategy: config.strategy, rulings: decided.rulings}, ports)
    const planned = await planMerges(
      collection,
      analysis,
      config,
      planTools(trials, collection, config.strategy, ports)
    )
    return {trials, ...planByRulings(planned, decided, situation)}
  })
  run.learn({plan, knowledge: proposeKnowledge({...guidance, entries: guidance.knowledge, ...analysis})})

  const start = {collection, analysis, plan, trials}
  const conflicts = await run.stage('escalate', () => waysOut(start, ports))
  const known = {collection, conflicts, overlaps: analysis.overlaps, order: config.order}
  const learnFates = (fates: Fates) => {
    const shown = proofFindings(known, ruled, {...fates, regenerations: run.regenerations})
    run.learn(shown)
    return shown
  }
  learnFates({heldOut: heldOutByPlan(plan, ruled, collection), composition: null})
  if (config.mode === 'analyze') return

  const onHeldOut = (heldOut: HeldOut) => {
    learnFates({heldOut, composition: null})
  }
  await refuseTracked(config.keep, base, ports)
  const probing = openProbing(config, run, ports)
  const request = {config, collection, plan, rulings: ruled.rulings, ...probing, onHeldOut}
  const proof = await run.stage('integrate', () => prove(request, ports))
  const isOpen = proof.wanted.length > 0
  const shown = learnFates(isOpen ? {heldOut: proof.heldOut, composition: null} : proof)
  if (!isOpen) run.learn({conflicts: await waysOutOfInteractions(shown, proof, start, ports)})

  const why = await diagnose(request, proof, run, ports)
  // Whoever publishes takes what is known by then: that a diagnosis is not complete keeps nobody out.
  const probes = [...proof.wanted, ...(config.mode === 'publish' ? [] : why)]
  if (probes.length > 0) {
    const wave = {...probing.setup, base: base.commit, probes}
    run.learn({wanted: await run.stage('wave', () => writeWave(wave, ports))})
  }
  if (!isOpen) await compareAndPublish({config, collection, proof}, ports, run)
}

/** What was proved, and of what. */
interface Proved {
  readonly config: Config
  readonly collection: Collection
  readonly proof: Proof
}

async function compareAndPublish({config, collection, proof}: Proved, ports: Ports, run: RunLog): Promise<void> {
  const {baseline, integration, composition} = proof
  if (baseline === null || integration === null) return
  const measuring = {config, baseline, integration, composition}
  const measured = await (config.performanceGates.length === 0
    ? measure(measuring, ports)
    : run.stage('measure', () => measure(measuring, ports)))
  const {probed, heldOut} = proof
  const about = {composition: probed, proven: heldOut.culprits, measured, reportDir: config.reportDir}
  const tried = {baseline, integration, ...about}
  const {comparison, merged} = await run.stage('compare', () => compareTrees(tried, ports))
  run.learn({comparison})
  await deliverResults(integration, merged, config.reportDir, ports)

  if (config.mode === 'plan' || run.judge(decide).status === 'blocked') return
  await run.stage('audit', () => audit(composition, collection, ports))
  run.learn({staging: await run.stage('publish', () => publishStaging(composition, config, ports))})
}
