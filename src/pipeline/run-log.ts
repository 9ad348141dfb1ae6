import type {Asked, Findings} from '../decide/decide.js'
import type {Config} from '../domain/config.js'
import {explainError, throwIfCancelled} from '../domain/errors.js'
import type {Probe} from '../domain/probe.js'
import type {Regeneration, RegenerationRequest} from '../domain/regeneration.js'
import type {IntegrationRecord} from '../domain/record.js'
import type {Verdict} from '../domain/verdict.js'
import type {Ports} from '../ports/index.js'
import {VERSION} from '../version.js'
import {emptyFindings, metricsOf} from './findings.js'
import {probeRecord} from './probe-record.js'
import {noteOfRefusal, noteOfUntaken, type Unwritten} from './regenerating.js'

/** Keeps what a run has learned so far, and in which stage it is. */
export class RunLog {
  private findings: Findings
  private current = 'start'
  private readonly refused: Unwritten[] = []
  private readonly config: Config
  private readonly ports: Ports

  constructor(config: Config, ports: Ports) {
    this.config = config
    this.ports = ports
    const run = {
      id: ports.runner.runId,
      started: ports.clock.now(),
      mode: config.mode,
      tool: `integration-orchestrator ${VERSION}`
    }
    this.findings = emptyFindings(run, {...ports.machine, git: ports.git.version, isolation: 'env'})
  }

  /** Runs one stage: announced, timed, and not begun when the run was cancelled. */
  async stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    throwIfCancelled(this.ports.signal)
    this.current = name
    this.ports.runner.progress({kind: 'stage', stage: name, detail: ''})
    const started = this.ports.clock.seconds()
    try {
      return await work()
    } finally {
      const seconds = Math.round((this.ports.clock.seconds() - started) * 1000) / 1000
      this.learn({timings: [...this.findings.timings, {stage: name, seconds}]})
    }
  }

  learn(found: Partial<Findings>): void {
    this.findings = {...this.findings, ...found}
  }

  readonly addProbe = (probe: Probe): void => {
    const probes = [...this.findings.probes, probeRecord(probe)]
    // Side by side they end in any order; the record has them in the order in which they were asked for.
    this.learn({probes: probes.sort((a, b) => numberOf(a) - numberOf(b))})
  }

  /** Every command that was to write files anew, those that were not run among them. */
  get regenerations(): readonly Unwritten[] {
    return [...this.findings.regenerations, ...this.refused]
  }

  /** Takes down that a command is not run here. */
  readonly refuseRegeneration = (request: RegenerationRequest): void => {
    this.refused.push({...request, outcome: 'failed'})
    const news = noteOfRefusal(request)
    const {notes} = this.findings
    if (!notes.includes(news)) this.learn({notes: [...notes, news]})
  }

  readonly addRegeneration = (regeneration: Regeneration): void => {
    const {regenerations, notes} = this.findings
    const news = noteOfUntaken(regeneration)
    this.learn({regenerations: [...regenerations, regeneration], notes: news === null ? notes : [...notes, news]})
  }

  /** Takes down why the run could not go on. */
  fail(error: unknown): void {
    this.learn({failure: {stage: this.current, ...explainError(error)}})
  }

  /** The record as it stands, judged. */
  judge(decide: (findings: Findings, asked: Asked) => Verdict): IntegrationRecord {
    const findings = {...this.findings, metrics: metricsOf(this.findings)}
    const {mode, gates, policy, checklist} = this.config
    return {...findings, ...decide(findings, {mode, gates: gates.length, policy, points: checklist})}
  }
}

function numberOf({id}: Pick<Probe, 'id'>): number {
  return Number(id.slice('probe-'.length))
}
