/** What the project's policy makes of something that was measured. */
export interface Judgement {
  /** `block`: nothing may land with it. `warn`: somebody looks at it first. */
  readonly level: 'warn' | 'block'
  /** The red flag that it raises; null for what only makes a measurement doubtful. */
  readonly flag: 'performance' | 'coverage' | 'vulnerability' | 'cycle' | 'api-break' | null
  readonly kind: 'coverage' | 'performance' | 'security' | 'cycles' | 'api'
  /** A sentence without its full stop. */
  readonly text: string
  readonly evidence: string
}
