import {mergeInto} from '../domain/branch-commands.js'
import type {Candidate} from '../domain/candidate.js'
import type {Conflict, ConflictOption} from '../domain/conflict.js'
import {comesIn} from '../domain/order-trial.js'
import {pairUp} from '../domain/pair-up.js'
import {plural} from '../domain/plural.js'
import {recommendOption} from '../domain/recommended-option.js'
import type {CulpritRecord} from '../domain/record.js'
import type {EscalatePorts, Situation} from './escalate-ports.js'
import {companyOf, type Company} from './company.js'
import {runWith} from '../domain/branch-commands.js'
import {linesOf, listOf} from './wording.js'

/** What the gates left behind: who is out because of them, and who is in what they proved. */
export interface Proven {
  readonly culprits: readonly CulpritRecord[]
  /** All that the gates keep out, for whatever reason. */
  readonly heldOut: ReadonlySet<string>
  readonly landed: readonly string[]
}

/**
 * Finds the ways out of each interaction that the gates have shown: adapting one of the branches to the others, or leaving it
 * out, each with what then lands. Only what is left when the one that is held out stays out has passed the gates.
 */
export async function escalateInteractions(
  conflicts: readonly Conflict[],
  proven: Proven,
  situation: Situation,
  ports: EscalatePorts
): Promise<readonly Conflict[]> {
  const company = companyOf(situation)
  const order = situation.plan.steps.map(({candidate}) => candidate)
  const open = conflicts.filter(({foundBy}) => foundBy === 'gates')
  const choices = open.flatMap(conflict => {
    const culprit = proven.culprits.find(({branches}) => sameNames(branches, conflict.branches))
    return culprit === undefined ? [] : conflict.branches.map(out => ({conflict, culprit, out}))
  })
  const orders = choices.map(({out, culprit}) => remaining(order, {out, back: culprit.heldOut}, proven, company))
  const trials = pairUp(choices, await ports.tryOrders(orders))
  return conflicts.map(conflict => {
    const own = trials.filter(([choice]) => choice.conflict === conflict)
    if (own.length === 0) return conflict
    const ways = own.map(([{culprit, out}, trial]): Way => {
      const isProven = out === culprit.heldOut
      const lands = isProven ? proven.landed : trial === null ? null : comesIn(trial)
      const because = isProven ? culprit.because : null
      return {out, rest: conflict.branches.filter(name => name !== out), lands, isProven, because}
    })
    const sorted = ways.toSorted((a, b) => Number(b.isProven) - Number(a.isProven))
    return {...conflict, ...optionsOf(sorted, {proven, order, company, base: situation.collection.base.name})}
  })
}

interface Way {
  /** Who stays out, or is adapted. */
  readonly out: string
  readonly rest: readonly string[]
  /** Who is in then; null where that was not found out. */
  readonly lands: readonly string[] | null
  readonly isProven: boolean
  /** Why it is this one that stays out; null where it does not. */
  readonly because: string | null
}

interface Setting {
  readonly proven: Proven
  readonly order: readonly string[]
  readonly company: Company
  readonly base: string
}

/** The planned order with this one out in place of the one that is held out now; who else is out stays out. */
function remaining(
  order: readonly string[],
  {out, back}: {readonly out: string; readonly back: string},
  {heldOut}: Proven,
  company: Company
): readonly string[] {
  const gone = new Set([...heldOut].filter(name => name !== back && !company.builtOn(back).includes(name)))
  for (const name of [out, ...company.builtOn(out)]) gone.add(name)
  return order.filter(name => !gone.has(name))
}

function optionsOf(ways: readonly Way[], setting: Setting): Pick<Conflict, 'options' | 'recommendation'> {
  const options = [...ways.flatMap(way => adaptOption(way, setting)), ...ways.map(way => leaveOption(way, setting))]
  const [best] = ways
  const [option] = options
  if (best === undefined || option === undefined) return {options, recommendation: null}
  const because = best.isProven ? `everything else has passed the gates already` : 'it is the planned order'
  const choice = best.because === null ? '' : `. ${best.out} gives way because ${best.because}`
  const reason = `${because}, so nobody else waits for it${choice}`
  return {options, recommendation: recommendOption({number: 1, option}, reason)}
}

function adaptOption(way: Way, setting: Setting): readonly ConflictOption[] {
  const candidate = setting.company.candidate(way.out)
  const first = way.rest[0]
  if (candidate === null || first === undefined) return []
  const others = way.rest.flatMap(name => setting.company.candidate(name) ?? [])
  return [
    {
      title: `Land ${listOf(way.rest)}, adapt ${way.out}`,
      effect: `${candidate.author.name} merges ${listOf(way.rest)} into ${way.out} and makes the gates pass there. ${landing(way, setting)}`,
      effort: {lines: linesOf(candidate), files: candidate.changes.length},
      ...riskOf(way),
      completeness: `${listOf(way.rest)} whole now; ${way.out} whole once it is adapted.`,
      commands: adaptCommands(candidate, others),
      action: {kind: 'sequence', first, then: way.out}
    }
  ]
}

function adaptCommands(candidate: Candidate, others: readonly Candidate[]): readonly string[] {
  const at = ({name, head, source}: Candidate) => ({name, sha: head, source})
  const [first, ...more] = others
  if (first === undefined) return []
  const merges = more.flatMap(other =>
    mergeInto(at(candidate), at(other)).filter(command => command.startsWith('git merge '))
  )
  return mergeInto(at(candidate), at(first), [...merges, '# make the gates pass, git add what you changed, then:']).map(
    command =>
      command === 'git commit --no-edit' ? "git commit --message 'Work together with what has landed'" : command
  )
}

function leaveOption(way: Way, setting: Setting): ConflictOption {
  const candidate = setting.company.candidate(way.out)
  const dependents = setting.company.builtOn(way.out)
  const gone = new Set([way.out, ...dependents])
  return {
    title: `Leave ${way.out} out`,
    effect: landing(way, setting),
    effort: {lines: 0, files: 0},
    ...riskOf(way),
    completeness: `Nothing of ${listOf([...gone])}${candidate === null ? '' : ` (${plural(linesOf(candidate), 'changed line')})`}; ${listOf(way.rest)} whole.`,
    commands: runWith(
      setting.order.filter(name => !gone.has(name)),
      setting.base
    ),
    action: {kind: 'hold-out', branch: way.out}
  }
}

function landing({out, lands, isProven}: Way, {proven, company}: Setting): string {
  if (lands === null) return 'What else then lands was not found out: it would take too many merges.'
  const dependents = company.builtOn(out)
  const built = dependents.length === 0 ? '' : ` ${listOf(dependents)}, built on it, stay out with it.`
  if (isProven) return `Without ${out}, ${listOf(lands)} land: this very tree has passed the gates.${built}`
  const gained = lands.filter(name => !proven.landed.includes(name))
  const lost = proven.landed.filter(name => !lands.includes(name) && name !== out)
  const also = gained.length === 0 ? '' : ` ${listOf(gained)} then ${gained.length === 1 ? 'comes' : 'come'} in.`
  const less = lost.length === 0 ? '' : ` ${listOf(lost)} no longer ${lost.length === 1 ? 'does' : 'do'}.`
  return `Without ${out}, ${listOf(lands)} merge.${also}${less}${built}`
}

function riskOf({isProven}: Way): Pick<ConflictOption, 'risk' | 'riskReason'> {
  return isProven
    ? {risk: 'low', riskReason: 'what lands without it has passed the gates'}
    : {risk: 'medium', riskReason: 'what lands without it merges, but has not been through the gates'}
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(name => b.includes(name))
}
