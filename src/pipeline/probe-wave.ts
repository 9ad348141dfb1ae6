import {ConfigurationError, ToolError} from '../domain/errors.js'
import {fewOf} from '../domain/few-of.js'
import type {Probe} from '../domain/probe.js'
import {requestOf, RESULT_FOLDER, type Wave} from '../domain/wave.js'
import type {Memo} from '../ports/memo.js'
import {digestMachine, openProbeResults, type MemoPorts} from '../probe/probe-memo.js'
import {probe} from '../probe/probe.js'
import {openReportFolder} from '../publish/report-folder.js'
import {probeSetup} from './probe-setup.js'
import {refuseTampering} from './refuse-tampering.js'

/** Which probe of a wave is made, where its commits are, and where what comes of it goes. */
export interface ProbeOrder {
  readonly wave: Wave
  readonly objects: string
  readonly id: string
  /** How messages call the id. */
  readonly where: string
  readonly reportDir: string
  /** Keeps the outcome in the report folder. */
  readonly result: Memo
}

/**
 * Makes one probe of a wave and keeps what came of it, good or bad, for the job that goes on. Throws ConfigurationError
 * when the wave has no such probe, and ToolError when its commits are not what the plan says.
 */
export async function probeWave(order: ProbeOrder, ports: MemoPorts): Promise<Probe> {
  const {wave, id, reportDir} = order
  const wish = wave.probes.find(one => one.id === id)
  if (wish === undefined) {
    const fix = `The wave has: ${fewOf(wave.probes.map(one => one.id))}`
    throw new ConfigurationError([{where: order.where, what: `the wave has no probe ${JSON.stringify(id)}`, fix}])
  }
  await openReportFolder(reportDir, [`${RESULT_FOLDER}/*`], ports.files)
  await ports.git.parcels.unpack(order.objects, [wish.commit], wave.base)
  if ((await ports.git.composer.tree(wish.commit)) !== wish.tree)
    throw new ToolError(`the commit of ${id} is not the one that was planned`, 'Plan anew; the wave is damaged.')
  const setup = probeSetup({...wave, reportDir, memo: false, keep: []})
  // Before any gate could change it.
  const machine = await digestMachine(setup, order.result, ports)
  const probed = await probe(requestOf(wish), setup, ports)
  refuseTampering(probed.probe, ports.runner)
  await openProbeResults(setup, order.result, ports, machine).keep(wish, probed, new Map())
  return probed.probe
}
