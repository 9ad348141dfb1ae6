/** Time, as rooms may know it. */
export interface Clock {
  /** Wall time, ISO 8601 in UTC; for people only. */
  now(): string
  /** Seconds on a clock that never jumps; for durations. */
  seconds(): number
}
