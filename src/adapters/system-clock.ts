import type {Clock} from '../ports/clock.js'

/** The machine's clocks: wall time for people, the monotonic one for durations. */
export function systemClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    seconds: () => performance.now() / 1000
  }
}
