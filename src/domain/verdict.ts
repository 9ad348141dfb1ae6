/** `ready`: all is in and proved. `conditional`: what is in is proved, but not all is in or clear. `blocked`: neither. */
export type Status = 'ready' | 'conditional' | 'blocked'

/** One line of the checklist that a person goes through before landing. */
export interface ChecklistItem {
  readonly id: string
  readonly text: string
  /** `unknown` where nothing was measured: never counted as done. */
  readonly state: 'done' | 'open' | 'unknown'
  readonly evidence: string
}

/** Something that stops the line until a person has looked at it. */
export interface RedFlag {
  readonly id: string
  readonly text: string
  readonly evidence: string
}

/** One of the three approvals that landing takes. */
export interface Approval {
  readonly kind: 'functional' | 'performance' | 'security'
  /** `open`: a person has to look first. `not-measured` never counts as approved. */
  readonly state: 'approved' | 'open' | 'refused' | 'not-measured'
  readonly reason: string
}

/** What a run comes to. */
export interface Verdict {
  readonly status: Status
  /** True only when everything asked for is in and proved: the same as `status === 'ready'`. */
  readonly mergeReady: boolean
  /** Why it is blocked, or what it is conditional on; most serious first; empty when ready. */
  readonly reasons: readonly string[]
  readonly checklist: readonly ChecklistItem[]
  readonly redFlags: readonly RedFlag[]
  readonly approvals: readonly Approval[]
}
