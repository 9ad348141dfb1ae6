import type {Decision} from '../../src/domain/decision.js'

/** A decision on a conflict of `a` and `b` in `f`. */
export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    id: 'INT-000001',
    fingerprint: '0123456789abcdef',
    conflict: {kind: 'line', type: 'contents', paths: ['f'], branches: ['a', 'b']},
    option: 'Leave b out',
    action: {kind: 'hold-out', branch: 'b'},
    by: 'Jane',
    at: '2026-03-01T10:15:00Z',
    reason: '',
    ...overrides
  }
}
