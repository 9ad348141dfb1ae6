import type {Probe} from './probe.js'

/** A probe that is wanted. */
export interface ProbeWish extends Pick<Probe, 'id' | 'purpose' | 'candidates' | 'commit' | 'tree'> {
  /** How many probes of the same tree there were before it in this run: repeats are kept apart. */
  readonly attempt: number
}
