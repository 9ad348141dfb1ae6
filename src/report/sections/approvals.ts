import type {Approval} from '../../domain/verdict.js'
import {table, type Block} from '../markdown.js'
import {say, toCell} from '../phrase.js'

const STATES: Readonly<Record<Approval['state'], string>> = {
  approved: '✅ approved',
  open: '👀 to look at',
  refused: '❌ refused',
  'not-measured': '➖ not measured'
}

/** The three approvals that landing takes, and why each stands where it does. */
export function approvalTable(approvals: readonly Approval[]): Block {
  return table(
    ['Approval', 'State', 'Why'],
    approvals.map(({kind, state, reason}) => [kind, STATES[state], toCell(say`${reason}`)])
  )
}
