import type {Outputs} from '../ports/runner.js'

/** Every output of the action with its description, in the order in which `action.yml` shows them. */
export const OUTPUTS: Readonly<Record<keyof Outputs, string>> = {
  status: '`ready`, `conditional` or `blocked`.',
  'merge-ready': '`true` when every branch asked for is in and the gates prove it; `false` in every other case.',
  'staging-ref': 'The full name of the ref that holds the integration; empty when there is none.',
  'staging-sha': 'The commit that the staging ref points at.',
  'base-sha': 'The commit of the base that was integrated on.',
  merged: 'A JSON array with the names of the branches that are in.',
  'held-out': 'A JSON array with the names of the branches that are not in.',
  conflicts: 'The number of conflicts found.',
  regressions: 'The number of tests that pass on the base and fail on the integration, or came with a branch and fail.',
  culprits: 'A JSON array of what breaks the gates: sets of branches, with the tests that show it.',
  record: 'The path of `integration.json`, the record that every report is made from.',
  'report-dir': 'The path of the folder with all reports.',
  'artifact-id': 'The id of the uploaded artifact; empty when nothing was uploaded.',
  'artifact-url': 'The address of the uploaded artifact; empty when nothing was uploaded.'
}

/** The names of all outputs, in order. */
export const OUTPUT_NAMES = Object.keys(OUTPUTS) as readonly (keyof Outputs)[]
