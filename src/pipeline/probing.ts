import type {Config} from '../domain/config.js'
import type {Probe} from '../domain/probe.js'
import type {Regenerate} from '../domain/regeneration.js'
import type {Ports} from '../ports/index.js'
import type {ProbeSetup} from '../probe/probe.js'
import {probeSetup} from './probe-setup.js'
import {probeElsewhere, probeHere, type Prober} from './prober.js'
import {refuseTampering} from './refuse-tampering.js'
import {regenerateWith} from './regenerating.js'
import type {RunLog} from './run-log.js'

/** Everything in a run that runs a command of the project, or takes over what became of one elsewhere. */
export interface Probing {
  readonly setup: ProbeSetup
  readonly prober: Prober
  readonly regenerate: Regenerate
  /** Every probe so far. */
  readonly probed: readonly Probe[]
}

/** Opens it: every probe is taken down in the record, and none is believed that wrote to the runner's own files. */
export function openProbing(config: Config, run: RunLog, ports: Ports): Probing {
  const probed: Probe[] = []
  const onProbe = (probe: Probe): void => {
    probed.push(probe)
    run.addProbe(probe)
    refuseTampering(probe, ports.runner)
  }
  const setup = probeSetup(config)
  const {results} = ports
  // The last job of a run keeps what the others left: it knows all of it, and runs none of the branches' code.
  const elsewhere = results === null ? null : {results, keeps: config.mode === 'publish'}
  const prober =
    elsewhere === null ? probeHere(setup, onProbe, ports) : probeElsewhere(setup, elsewhere, onProbe, ports)
  return {setup, prober, regenerate: regenerateWith(config, ports, run), probed}
}
