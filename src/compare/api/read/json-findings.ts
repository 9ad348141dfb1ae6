import {fieldOf} from '../../../domain/field-of.js'
import {numberField, textField} from '../../text/json-text.js'
import type {ApiReport, Finding} from './finding.js'

/** Reads `oasdiff breaking -f json`: a list of changes, of which those of level 3 break clients and those of level 2 may. */
export function readOasdiff(value: unknown): ApiReport | null {
  if (!Array.isArray(value) || !value.every(isOasdiff)) return null
  const findings = value.map((one): Finding => {
    const id = textField(one, 'id') ?? ''
    const operation = [textField(one, 'operation'), textField(one, 'path')].filter(part => part !== null).join(' ')
    const source = fieldOf(one, 'revisionSource') ?? undefined
    return {
      kind: /removed/.test(id) ? 'removed' : 'signature',
      isBreaking: numberField(one, 'level') === 3,
      symbol: operation === '' ? id : operation,
      names: [textField(one, 'operationId') ?? textField(one, 'path') ?? id],
      before: textField(one, 'text') ?? id,
      after: null,
      path: textField(source, 'file') ?? textField(fieldOf(one, 'baseSource'), 'file') ?? '',
      line: numberField(source, 'line')
    }
  })
  return {kind: 'findings', tool: 'oasdiff', findings}
}

function isOasdiff(value: unknown): boolean {
  return textField(value, 'id') !== null && numberField(value, 'level') !== null
}

/** Reads `buf breaking --error-format=json`: one object on each line. */
export function readBuf(values: readonly unknown[]): ApiReport | null {
  if (values.length === 0 || !values.every(value => /^[A-Z][A-Z0-9_]+$/.test(textField(value, 'type') ?? '')))
    return null
  const findings = values.map((one): Finding => {
    const said = textField(one, 'message') ?? ''
    const quoted = [...said.matchAll(/"([^"]+)"/g)].map(match => match[1] ?? '')
    const names = quoted.filter(name => /[A-Za-z]/.test(name))
    const type = textField(one, 'type') ?? ''
    return {
      kind: /_NO_DELETE|_DELETE\b/.test(type) ? 'removed' : 'signature',
      isBreaking: true,
      symbol: names.length > 1 ? `${names[1]}.${names[0]}` : (names[0] ?? type),
      names: names.slice(0, 1).flatMap(name => name.split('.')),
      before: `${type}: ${said}`,
      after: null,
      path: textField(one, 'path') ?? '',
      line: numberField(one, 'start_line')
    }
  })
  return {kind: 'findings', tool: 'buf', findings}
}
