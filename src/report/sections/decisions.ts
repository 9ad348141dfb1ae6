import type {DecisionRecord} from '../../domain/decision.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {folded, table, type Block} from '../markdown.js'
import {name, NOTHING, say, toCell} from '../phrase.js'

const STATES: Readonly<Record<DecisionRecord['state'], string>> = {
  applied: 'applied',
  'no-longer-fits': '**no longer fits**',
  'not-needed': 'not needed'
}

/** What people decided, and what came of each decision. */
export function decisionTable({decisions}: Pick<IntegrationRecord, 'decisions'>): Block {
  if (decisions.length === 0) return null
  const head = ['Conflict', 'Decision', 'By', 'What came of it']
  return folded(decisions, 50, some =>
    table(
      head,
      some.map(({id, option, by, at, reason, state, why}) => [
        toCell(name(id)),
        toCell(reason === '' ? say`${option}` : say`${option} (${reason})`),
        toCell(say`${by}, ${at.slice(0, 10)}`),
        `${STATES[state]}${toCell(why === '' ? NOTHING : say`: ${why}`)}`
      ])
    )
  )
}
