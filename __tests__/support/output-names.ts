import type {Outputs} from '../../src/ports/runner.js'

const ALL: Readonly<Record<keyof Outputs, true>> = {
  status: true,
  'merge-ready': true,
  'staging-ref': true,
  'staging-sha': true,
  'base-sha': true,
  merged: true,
  'held-out': true,
  conflicts: true,
  regressions: true,
  culprits: true,
  matrix: true,
  record: true,
  'report-dir': true,
  'artifact-id': true,
  'artifact-url': true
}

/** The names of all outputs of the action, in the order of `action.yml`; the compiler holds them against the port's. */
export const OUTPUT_NAMES: readonly string[] = Object.keys(ALL)
