import {plural} from '../../domain/plural.js'
import type {OrderCost, OrderPair, Plan} from '../../domain/plan.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {joined, name, names, say, type Phrase} from '../phrase.js'

/** What the order costs, and whether it matters for what goes in: found by merging in memory, before any gate ran. */
export function planFacts({plan}: Pick<IntegrationRecord, 'plan'>): readonly Phrase[] {
  return plan === null || plan.steps.length < 2 ? [] : [costSentence(plan), commuteSentence(plan)]
}

/** The same, where somebody has to know it: nothing where all go in whatever the order. */
export function planNews(record: Pick<IntegrationRecord, 'plan'>): readonly Phrase[] {
  const {plan} = record
  const isNews = plan !== null && (plan.cost.heldOut + plan.listedCost.heldOut > 0 || plan.commutes.kind === 'differs')
  return isNews ? planFacts(record) : []
}

function costSentence({cost, listedCost, order, search, steps}: Plan): Phrase {
  const effort = `${plural(search.orders, 'order')} tried in ${plural(search.merges, 'merge')} in memory`
  const untried = search.untried > 0 ? `, ${search.untried} left untried` : ''
  const own = costOf(cost, steps.length)
  if (order === 'listed') return say`In the listed order ${own} (no other was looked for).`
  const isSame =
    cost.heldOut === listedCost.heldOut && cost.paths === listedCost.paths && cost.lines === listedCost.lines
  const listed = isSame ? 'as in the listed order' : `in the listed order ${costOf(listedCost, steps.length)}`
  return say`In this order ${own}, ${listed} (${effort}${untried}).`
}

function costOf({heldOut, paths, lines}: OrderCost, all: number): string {
  if (heldOut === 0) return `all ${all} go in without a conflict`
  return `${heldOut} of ${all} ${heldOut === 1 ? 'stays' : 'stay'} out (${plural(paths, 'path')} in conflict, ${plural(lines, 'changed line')})`
}

function commuteSentence({commutes}: Plan): Phrase {
  switch (commutes.kind) {
    case 'independent':
      return say`For what goes in the order makes no difference: no two of them change a common file.`
    case 'same':
      return say`For what goes in the order makes no difference: the same tree in all ${commutes.orders} orders tried.`
    case 'differs':
      return say`For what goes in the order matters: ${commutes.orders} orders tried differ in ${names(commutes.paths)}. ${whoMatters(commutes.pairs)}`
    case 'not-checked':
      return say`Whether the order matters for what goes in was not checked: ${commutes.reason}.`
  }
}

/** Who makes the difference, so that people can talk to each other about it. */
function whoMatters(pairs: readonly OrderPair[]): Phrase {
  if (pairs.length === 0) return say`Between which branches was not found out: that would take too many merges.`
  const told = pairs.map(({branches: [first, second], paths}) => {
    return say`${name(first)} before ${name(second)} is not the same as the other way round (${names(paths)})`
  })
  return say`${joined(told, '; ')}.`
}
