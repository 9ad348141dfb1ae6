import type {Config} from '../../src/domain/config.js'
import {DEFAULT_POLICY} from '../../src/domain/policy.js'

/** A configuration that asks for these branch names and has no gate; every field can be replaced. */
export function aConfig(names: readonly string[], overrides: Partial<Config> = {}): Config {
  return {
    selectors: names.map(name => ({kind: 'name', raw: name, name})),
    pins: null,
    base: null,
    strategy: 'merge',
    order: 'risk',
    isolation: 'decode',
    maxProbes: null,
    maxMinutes: null,
    gates: [],
    performanceGates: [],
    reports: [],
    environment: [],
    keep: [],
    stagingRef: null,
    push: false,
    jobs: 1,
    memo: false,
    incident: false,
    policy: DEFAULT_POLICY,
    checklist: [],
    failOn: 'blocked',
    mode: 'run',
    reportDir: '/nowhere',
    artifactName: 'integration-report',
    retentionDays: null,
    ...overrides
  }
}
