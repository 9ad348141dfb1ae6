import type {Conflict, ConflictOption} from '../domain/conflict.js'
import {plural} from '../domain/plural.js'
import {recommendOption} from '../domain/recommended-option.js'
import type {PairFacts} from './pair-facts.js'
import {regenerateChoice} from './regenerate-option.js'

/** A proposed text of so many lines is read in a minute; of more, putting it together is work for whoever knows both. */
const QUICKLY_READ = 12

const SETTLED = 'Nothing is to be done: by the plan both come in with a branch in whose history this is settled.'

interface Chosen {
  readonly option: ConflictOption
  readonly because: string
}

/**
 * Chooses among the ways out by what was found: the most work in now with the least risk, and the planned order wherever
 * nothing speaks against it. Names the option by its number.
 */
export function recommend(options: readonly ConflictOption[], conflict: Conflict, facts: PairFacts): string | null {
  // By the plan a command settles it; what is recommended is for the case that it does not.
  const byCommand = conflict.knowledge?.regenerate !== undefined
  if (conflict.foundBy === 'git' && facts.isSettled && !byCommand) return SETTLED
  const chosen =
    conflict.foundBy === 'prediction'
      ? predictedChoice(options, conflict, facts)
      : (regenerateChoice(options, conflict) ??
        combineChoice(options, facts) ??
        splitChoice(options) ??
        sequenceChoice(options, facts))
  if (chosen === null) return null
  return recommendOption({number: options.indexOf(chosen.option) + 1, option: chosen.option}, chosen.because)
}

function combineChoice(options: readonly ConflictOption[], {second, firstThenSecond}: PairFacts): Chosen | null {
  const option = options.find(({action, risk, title}) => {
    return action.kind === 'combine' && title.startsWith('Combine') && risk !== 'high'
  })
  if (option === undefined) return null
  const {risk, riskReason, effort} = option
  const others = (firstThenSecond?.paths.length ?? 1) - 1
  const gain =
    others === 0
      ? `${second.name} does not have to wait`
      : `this file is settled, and ${second.name} waits for ${plural(others, 'other file')} only`
  if (risk === 'low') return {option, because: `${gain}, and ${riskReason}`}
  if (risk !== 'medium' || effort.lines > QUICKLY_READ) return null
  const read = effort.lines === 1 ? '1 line is' : `${effort.lines} lines are`
  return {option, because: `${gain}, and ${read} read in a minute; check it: ${riskReason}`}
}

function splitChoice(options: readonly ConflictOption[]): Chosen | null {
  const option = options.find(({action}) => action.kind === 'split')
  if (option?.action.kind !== 'split' || option.risk !== 'low') return null
  const {take, leave} = option.action
  if (take.length < leave.length) return null
  return {option, because: `${plural(take.length, 'commit')} need not wait for the conflict, and ${option.riskReason}`}
}

function sequenceChoice(options: readonly ConflictOption[], facts: PairFacts): Chosen | null {
  const [planned, turned] = options.filter(({action, title}) => action.kind === 'sequence' && isOrder(title))
  if (planned === undefined) return null
  const {first, second, landing, planned: lands} = facts
  const settles = `what is left to settle is ${plural(planned.effort.files, 'file')}${linesIn(planned)}`
  if (first.candidate === null)
    return {option: planned, because: `${settles}, and only its author can say what both changes meant`}
  const [byPlan, otherwise] = [
    landing.firstThenSecond?.comesIn.length ?? 0,
    landing.secondThenFirst?.comesIn.length ?? 0
  ]
  if (turned !== undefined && otherwise > byPlan) {
    return {
      option: turned,
      because: `${plural(otherwise - byPlan, 'more branch', 'more branches')} then come in than in the planned order`
    }
  }
  if (turned !== undefined && !lands.includes(first.name) && lands.includes(second.name)) {
    return {option: turned, because: `${second.name} is in by the plan, and something else keeps ${first.name} out`}
  }
  return {option: planned, because: `it is the planned order, no other lets more branches in, and ${settles}`}
}

function isOrder(title: string): boolean {
  return / first, then |^Bring /.test(title)
}

function linesIn({effort}: ConflictOption): string {
  return effort.lines > 0 ? ` with ${plural(effort.lines, 'line')}` : ''
}

/** What is only information may land; anything graver is adapted, in the planned order. */
function predictedChoice(options: readonly ConflictOption[], conflict: Conflict, {second}: PairFacts): Chosen | null {
  const accept = options.find(({action}) => action.kind === 'accept')
  if (conflict.severity === 'low' && accept !== undefined)
    return {option: accept, because: `the severity is low: ${conflict.severityReason}`}
  const adapt = options.find(({action}) => action.kind === 'sequence' && action.then === second.name)
  if (adapt === undefined) return null
  const order = adapt.title.startsWith('Adapt ') ? '' : ', and it is the planned order'
  return {
    option: adapt,
    because: `it costs ${plural(adapt.effort.lines, 'line')} in ${plural(adapt.effort.files, 'file')}${order}`
  }
}
