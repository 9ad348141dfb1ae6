import type {OptionAction} from '../domain/conflict.js'
import {isOid, type Oid} from '../domain/ids.js'
import {ANY_TEXT, oneOfTexts, openFields, textField, textsField, type TextRule, type YamlFields} from './yaml-fields.js'
import type {YamlEntry} from './yaml-reader.js'

const KEYS: Readonly<Record<OptionAction['kind'], readonly string[]>> = {
  combine: ['texts'],
  sequence: ['first', 'then'],
  'hold-out': ['branch'],
  split: ['branch', 'take', 'leave'],
  accept: []
}
const KINDS = Object.keys(KEYS) as readonly OptionAction['kind'][]
const COMMIT: TextRule = {matches: isOid, wanted: 'full id of a commit', fix: 'Write all of its digits'}

/** Reads what a decision does. Whom it names has to be among the parties of its conflict. */
export function parseAction(
  entry: YamlEntry,
  {thing, reader}: YamlFields,
  branches: readonly string[] | null
): OptionAction | null {
  const form = {thing: `the action of ${thing}`, where: entry.where}
  const any = openFields(entry.value, reader, {...form, keys: ['kind', ...new Set(Object.values(KEYS).flat())]})
  const kind = any === null ? null : (textField(any, 'kind', oneOfTexts(KINDS)) as OptionAction['kind'] | null)
  if (any === null || kind === null) return null
  const stray = [...any.entries.values()].find(({key}) => key !== 'kind' && !KEYS[kind].includes(key))
  if (stray !== undefined) {
    const what = `'${stray.key}' is nothing that ${kind} has`
    reader.complain({where: stray.keyWhere, what, fix: `Remove it; ${kind} has ${KEYS[kind].join(', ') || 'no more'}`})
    return null
  }
  return readByKind(kind, any, branches === null ? ANY_TEXT : party(branches))
}

function readByKind(kind: OptionAction['kind'], fields: YamlFields, branch: TextRule): OptionAction | null {
  switch (kind) {
    case 'accept':
      return {kind}
    case 'combine': {
      const texts = textsField(fields, 'texts', {rule: ANY_TEXT, least: 1})
      return texts === null ? null : {kind, texts}
    }
    case 'hold-out': {
      const name = textField(fields, 'branch', branch)
      return name === null ? null : {kind, branch: name}
    }
    case 'sequence': {
      const [first, then] = [textField(fields, 'first', branch), textField(fields, 'then', branch)]
      return first === null || then === null ? null : {kind, first, then}
    }
    case 'split': {
      const name = textField(fields, 'branch', branch)
      const take = textsField(fields, 'take', {rule: COMMIT, least: 1}) as readonly Oid[] | null
      const leave = textsField(fields, 'leave', {rule: COMMIT, least: 0}) as readonly Oid[] | null
      return name === null || take === null || leave === null ? null : {kind, branch: name, take, leave}
    }
  }
}

function party(branches: readonly string[]): TextRule {
  return {...oneOfTexts(branches), wanted: 'party of the conflict'}
}
