import type {Gate, ReportSpec} from './config.js'
import type {Oid} from './ids.js'
import type {Probe} from './probe.js'

/** A probe that is wanted. */
export interface ProbeWish extends Pick<Probe, 'id' | 'purpose' | 'candidates' | 'commit' | 'tree'> {
  /** How many probes of the same tree there were before it in this run: repeats are kept apart. */
  readonly attempt: number
}

/** What of a wish the probe itself takes over. */
export function requestOf({id, purpose, candidates, commit, tree}: ProbeWish): Omit<ProbeWish, 'attempt'> {
  return {id, purpose, candidates, commit, tree}
}

/** The shape of `wave.json`. Raised when a reader of the old shape would be misled. */
export const WAVE_VERSION = '1.0'

/** Probes that wait for one another no longer than for the slowest, and all that is needed to make them elsewhere. */
export interface Wave {
  readonly schemaVersion: typeof WAVE_VERSION
  readonly base: Oid
  readonly gates: readonly Gate[]
  readonly reports: readonly ReportSpec[]
  /** Names of environment variables that gates may see beside the standard ones. */
  readonly environment: readonly string[]
  readonly probes: readonly ProbeWish[]
}

/** The folder of a wave in the report folder, and the files in it. */
const WAVE_FOLDER = 'wave'
export const WAVE_FILE = `${WAVE_FOLDER}/wave.json`
export const WAVE_OBJECTS = `${WAVE_FOLDER}/objects.pack`

/** The folder of the probes that need not be made, in the report folder of the plan; each has a folder of results there. */
export const KNOWN_FOLDER = 'known-probes'

/** The folder of what a probe left, in the report folder of the job that made it. */
export const RESULT_FOLDER = 'result'
