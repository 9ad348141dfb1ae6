import {ACTION_REFERENCE} from './action-reference.js'
import type {DetectedGate} from './detected-gate.js'

const NO_GATES = `# Nothing here was recognised. Without a gate nothing can be proved, and no run is ever ready:
# gates:
#   - name: test
#     run: make test
#     reports:
#       tests: 'reports/**/*.xml'
`

/** Renders the configuration file with these gates; with none, an example in comments. */
export function renderConfig(gates: readonly DetectedGate[]): string {
  return `# What Integration Orchestrator integrates, and how it is proved. Read from the base, never from a branch.

# One per line: names, patterns (* stays within one part of a name, ** does not), !exclusions, #12, worktrees.
branches: |
  feature/**

# Commands that have to pass, on the base and on the integration. They run with bash at the root of a fresh clone.
${gates.length === 0 ? NO_GATES : `gates:\n${gates.map(renderGate).join('')}`}`
}

function renderGate({name, run, tests}: DetectedGate): string {
  const lines = [`  - name: ${name}`, '    run: |', ...run.map(line => `      ${line}`), '    timeout-minutes: 30']
  const reports = tests === null ? [] : ['    reports:', `      tests: '${tests}'`]
  return `${[...lines, ...reports].join('\n')}\n`
}

/** Renders the workflow: nightly and by hand, no more rights than it needs, one run at a time. */
export function renderWorkflow(): string {
  return `name: Integration

on:
  schedule:
    - cron: '17 3 * * 1-5'
  workflow_dispatch:
    inputs:
      branches:
        description: Branches to integrate, in place of those in .github/integration.yml
        required: false

permissions: {}

concurrency:
  group: integration
  cancel-in-progress: false

jobs:
  integrate:
    runs-on: ubuntu-latest
    timeout-minutes: 120
    permissions:
      contents: write # to push the staging ref; 'read' is enough with 'push: false'
      pull-requests: read # to know the pull requests that are named as '#12'
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0
          persist-credentials: false

      # Set up here what the gates need beyond what the runner has.

      - uses: ${ACTION_REFERENCE}
        id: integration
        with:
          branches: \${{ inputs.branches }}
`
}
