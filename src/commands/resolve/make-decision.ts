import type {OptionAction} from '../../domain/conflict.js'
import type {Decision} from '../../domain/decision.js'
import {ConfigurationError} from '../../domain/errors.js'
import {fieldOf} from '../../domain/field-of.js'
import type {Oid} from '../../domain/ids.js'
import {textOf, type RecordedConflict, type RecordedOption} from './recorded-conflict.js'

/** Who decides, when and why. */
export interface Deciding {
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** Finds the option of a number. Throws a ConfigurationError that lists them when there is none, or none that a run can do. */
export function optionOf(conflict: RecordedConflict, number: string): RecordedOption {
  const at = /^[1-9]\d{0,3}$/.test(number) ? Number(number) - 1 : -1
  const option = conflict.options[at]
  if (option === undefined) {
    const listed = conflict.options.map(({title}, i) => `${i + 1}: ${title}`).join('; ')
    const what = `${conflict.id} has no option ${number}`
    throw refuse('--option', what, listed === '' ? 'There is none to decide for' : `Choose one of ${listed}`)
  }
  const obstacle = needsPerson(conflict, option)
  if (obstacle === null) return option
  const others = conflict.options.flatMap((other, i) => (needsPerson(conflict, other) === null ? [i + 1] : []))
  const fix =
    others.length === 0
      ? 'Carry it out in the branch itself'
      : `Carry it out in the branch itself, or decide for ${others.join(' or ')}`
  throw refuse('--option', `option ${number} of ${conflict.id} needs work by a person: ${obstacle}`, fix)
}

/** Why a run cannot carry an option out; null when it can. */
export function needsPerson(conflict: RecordedConflict, {action}: RecordedOption): string | null {
  const count = (name: string): number => {
    const list = fieldOf(action, name)
    return Array.isArray(list) ? list.length : 0
  }
  const places = fieldOf(conflict.raw, 'base')
  switch (fieldOf(action, 'kind') as OptionAction['kind'] | undefined) {
    case 'hold-out':
    case 'sequence':
      return null
    case 'accept':
      return fieldOf(conflict.raw, 'foundBy') === 'prediction'
        ? null
        : 'what git or the gates refuse cannot be accepted'
    case 'split':
      return count('take') > 0 ? null : 'which of its commits could go in alone is not known'
    case 'combine':
      if (count('texts') === 0) return 'there is no text for it yet'
      return Array.isArray(places) && places.length > 0 ? null : 'what the base says there is not on record'
    case undefined:
    default:
      return 'there is nothing in it that a run could do'
  }
}

/** The decision for an option, as the record has both; `parseDecisions` tells whether it is sound. */
export function makeDecision(conflict: RecordedConflict, option: RecordedOption, deciding: Deciding): Decision {
  const {id, raw, branches, paths, heads} = conflict
  const judged = fieldOf(raw, 'foundBy') === 'gates'
  const pinned = Object.fromEntries(branches.map(branch => [branch, heads.get(branch) ?? ''])) as Record<string, Oid>
  return {
    id,
    fingerprint: textOf(fieldOf(raw, 'fingerprint')),
    conflict: {
      kind: textOf(fieldOf(raw, 'kind')) as Decision['conflict']['kind'],
      type: textOf(fieldOf(raw, 'type')),
      paths,
      branches
    },
    ...(judged ? {heads: pinned} : {}),
    option: option.title,
    action: option.action as OptionAction,
    ...deciding
  }
}

function refuse(where: string, what: string, fix: string): ConfigurationError {
  return new ConfigurationError([{where, what, fix}])
}
