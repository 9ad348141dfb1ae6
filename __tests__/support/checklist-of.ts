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
      id: 'conflicts-resolved',
      text: 'Every conflict has a resolution or a decision',
      state,
      evidence: state === 'open' ? 'INT-001, INT-002' : 'no conflict is open'
    },
    {id: 'gates-pass', text: 'The gates pass on the integration', state: 'done', evidence: '1 gate'},
    {id: 'coverage', text: 'Coverage is kept', state: 'unknown', evidence: 'not measured'},
    {id: 'candidates-in', text: 'Every candidate is in', state, evidence: state === 'open' ? 'auth' : '3 candidates'}
  ]
}
