import type {IntegrationRecord} from '../../src/domain/record.js'

export function checklistOf(state: 'done' | 'open'): IntegrationRecord['checklist'] {
  return [
    {
      id: 'conflicts-detected',
      text: 'All conflicts are detected and categorised',
      state: 'done',
      evidence: '1 conflict in 3 pairs'
    },
    {
      id: 'low-resolved',
      text: 'Every conflict of low severity is resolved',
      state,
      evidence: state === 'open' ? 'INT-001, INT-002' : 'no conflict is open'
    },
    {id: 'gates-pass', text: 'The gates pass on the integration', state: 'done', evidence: '1 gate'},
    {id: 'coverage', text: 'Coverage is kept', state: 'unknown', evidence: 'not measured'},
    {id: 'rollback-plan', text: 'The integration is published, with a rollback plan', state, evidence: 'staged'}
  ]
}

export function approvalsOf(): IntegrationRecord['approvals'] {
  return [
    {kind: 'functional', state: 'approved', reason: '1 gate passed, 41 tests as before or better'},
    {kind: 'performance', state: 'not-measured', reason: 'no gate declares performance reports'},
    {kind: 'security', state: 'not-measured', reason: 'no gate declares security reports'}
  ]
}
