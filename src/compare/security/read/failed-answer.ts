import {fieldOf} from '../../../domain/field-of.js'
import {numberField, textField} from '../../text/json-text.js'

const FIELDS = ['summary', 'message', 'detail', 'code', 'reason'] as const

/**
 * What a tool says that wrote why it failed in place of a report, as package managers do when the registry does not answer;
 * null when the value does not look like that.
 */
export function failedAnswer(value: unknown): string | null {
  const error = fieldOf(value, 'error')
  if (typeof error === 'string' && error.trim() !== '') return error
  const told = typeof error === 'object' && error !== null ? textsOf(error) : []
  const status = numberField(value, 'statusCode')
  const outer = status === null && error === undefined ? [] : textsOf(value)
  const texts = [...new Set([...told, ...outer])]
  if (texts.length > 0) return texts.join('; ')
  if (status !== null) return `the registry answered with ${status}`
  return error === undefined || error === null ? null : 'it does not say why'
}

function textsOf(value: unknown): readonly string[] {
  return FIELDS.flatMap(name => textField(value, name)?.trim() ?? []).filter(text => text !== '')
}
