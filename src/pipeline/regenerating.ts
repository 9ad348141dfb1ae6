import type {Config} from '../domain/config.js'
import type {Conflict} from '../domain/conflict.js'
import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import type {Commutativity, Plan} from '../domain/plan.js'
import type {Regenerate, Regenerated, Regeneration, RegenerationRequest} from '../domain/regeneration.js'
import type {Rulings} from '../domain/rulings.js'
import type {Ports} from '../ports/index.js'
import {openRegenerator} from '../probe/regenerator.js'
import {refuseTampering} from './refuse-tampering.js'
import type {RunLog} from './run-log.js'

/** Hands running the commands that write files anew to the room that composes. */
export function regenerateWith(
  {environment, reportDir}: Pick<Config, 'environment' | 'reportDir'>,
  ports: Ports,
  run: Pick<RunLog, 'addRegeneration' | 'refuseRegeneration'>
): Regenerate {
  // Commands run the branches' code, which has no place beside the credentials of a job that publishes.
  if (ports.results !== null) {
    return request => {
      run.refuseRegeneration(request)
      return Promise.resolve(NOT_HERE)
    }
  }
  const onRun = (regeneration: Regeneration): void => {
    run.addRegeneration(regeneration)
    const {id, candidate, onto} = regeneration
    refuseTampering({id, candidates: [...onto, candidate]}, ports.runner)
  }
  return openRegenerator({environment, reportDir, onRun}, ports)
}

const NOT_HERE: Regenerated = {
  kind: 'failed',
  run: 'none',
  reason: 'no command is run where other jobs make the probes'
}

/** What a command would have settled, and why people have to do it. */
export function noteOfRefusal({generator, paths, candidate}: RegenerationRequest): string {
  return `${generator.command} was not run to write ${fewOf(paths)} anew for ${candidate}: where other jobs make the probes, nothing of the branches is run beside the credentials of the job that publishes, so this conflict is left to people; a run in one job (mode run) would try it`
}

/** A command that was run without success, or that was not run at all. */
export type Unwritten = Pick<Regeneration, 'candidate' | 'paths' | 'outcome'>

/** What a command changed beyond the files that it was run for; null when that is nothing. */
export function noteOfUntaken({id, command, paths, untaken}: Regeneration): string | null {
  if (untaken.count === 0) return null
  const others = plural(untaken.count, 'other path')
  return `${command} (${id}), run for ${fewOf(paths)}, also changed ${others}, which was not taken: ${fewOf(untaken.paths, 6)}`
}

/** A conflict that a command was to settle and did not is a matter for people after all. */
export function refusedByCommands(
  conflicts: readonly Conflict[],
  regenerations: readonly Unwritten[]
): readonly Conflict[] {
  const failed = regenerations.filter(({outcome}) => outcome === 'failed')
  return conflicts.map(conflict => {
    const {knowledge, resolution, path, branches} = conflict
    if (knowledge?.handling !== 'regenerate' || resolution !== null) return conflict
    const isRefused = failed.some(({candidate, paths}) => paths.includes(path) && branches.includes(candidate))
    return isRefused ? {...conflict, autoResolvable: false} : conflict
  })
}

/** Trying orders runs no command, so what these would make of a file in another order is not known. */
export function withoutRegenerated(plan: Plan, {regenerations}: Pick<Rulings, 'regenerations'>): Plan {
  const {commutes} = plan
  const written = new Set(regenerations.map(({path}) => path))
  if (commutes.kind !== 'differs' || !commutes.paths.some(path => written.has(path))) return plan
  const paths = commutes.paths.filter(path => !written.has(path))
  const unknown = fewOf(commutes.paths.filter(path => written.has(path)))
  const rest: Commutativity =
    paths.length > 0
      ? {...commutes, paths}
      : {kind: 'not-checked', reason: `commands write ${unknown} anew, and none is run to try an order`}
  return {...plan, commutes: rest}
}
