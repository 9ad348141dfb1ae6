import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import {renderJson} from '../../src/report/json.js'
import {typeMembers} from '../support/type-members.js'
import {VARIANTS} from '../support/record-variants.js'

const ROOT = join(import.meta.dirname, '..', '..')
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/integration.schema.json'), 'utf8')) as AnySchemaObject
const validate = new Ajv2020({strict: true, allErrors: false, allowUnionTypes: true}).compile(SCHEMA)

describe('the published schema of integration.json', () => {
  test.each(Object.entries(VARIANTS))('accepts %s', (_variant, build) => {
    const isValid = validate(JSON.parse(renderJson(build())))
    expect([isValid, validate.errors]).toEqual([true, null])
  })

  test.each(Object.entries(VARIANTS))('%s without any one of its keys is refused', (_variant, build) => {
    const document = JSON.parse(renderJson(build())) as unknown
    const accepted = keyPaths(document).filter(path => !isOptional(path) && isValidWithout(document, path))
    expect(accepted).toEqual([])
  })

  test('a key it does not know is refused at every level', () => {
    const document = JSON.parse(renderJson(VARIANTS['mixed']!())) as unknown
    const objects = [[], ...keyPaths(document, [], true)].filter(path => isObject(valueAt(document, path)))
    const accepted = objects.filter(path => {
      const object = valueAt(document, path) as Record<string, unknown>
      object['surprise'] = true
      const isAccepted = validate(document) === true
      Reflect.deleteProperty(object, 'surprise')
      return isAccepted
    })
    expect(objects.length).toBeGreaterThan(50)
    expect(accepted).toEqual([])
  })

  test('every property is described', () => {
    expect(undescribed(SCHEMA, '')).toEqual([])
  })

  test('the type and the schema have the same properties at every level, and the same ones may be absent', () => {
    const fromType = typeMembers(join(ROOT, 'src/domain/record.ts'), 'IntegrationRecord')
    expect(schemaMembers(SCHEMA, '')).toEqual(fromType)
  })
})

/** The keys that only some objects have. */
const OPTIONAL: ReadonlySet<unknown> = new Set(['landed', 'note', 'knowledge', 'earlier', 'regenerate', 'attribution'])
/** Categories of lines, of which a file names those that it has. */
const CATEGORY = /^[A-Z]{3}$/

type Path = readonly (string | number)[]

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The way to every key of a document, and to every entry of its lists when asked. */
function keyPaths(value: unknown, here: Path = [], entries = false): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const path = [...here, Array.isArray(value) ? Number(key) : key]
    const below = keyPaths(one, path, entries)
    return Array.isArray(value) && !entries ? below : [path, ...below]
  })
}

function isValidWithout(document: unknown, path: Path): boolean {
  const object = valueAt(document, path.slice(0, -1)) as Record<string, unknown>
  const key = String(path.at(-1))
  const value = object[key]
  Reflect.deleteProperty(object, key)
  const isValid = validate(document)
  object[key] = value
  return isValid === true
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((one, key) => (one as Record<string | number, unknown>)[key], value)
}

function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = isObject(schema) && isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  const missing = own.filter(([, property]) => !isObject(property) || typeof property['description'] !== 'string')
  const below = Object.entries(schema).flatMap(([key, one]) => undescribed(one, `${path}/${key}`))
  return [...missing.map(([key]) => `${path}/${key}`), ...below]
}

/** `staging.sha`, `candidates[].landed?` and so on, sorted: the same notation as `typeMembers`. */
function schemaMembers(schema: AnySchemaObject, path: string): readonly string[] {
  const found = new Set<string>()
  visit(schema, path, found)
  return [...found].sort()
}

function visit(schema: AnySchemaObject, path: string, found: Set<string>): void {
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].replace('#/$defs/', '')
    visit((SCHEMA['$defs'] as Record<string, AnySchemaObject>)[name]!, path, found)
  }
  const alternatives = [...asList(schema['anyOf']), ...asList(schema['oneOf'])]
  for (const one of alternatives) visit(one, path, found)
  if (isObject(schema['items'])) visit(schema['items'], `${path}[]`, found)
  if (!isObject(schema['properties'])) return
  const required = schema['required'] as readonly string[]
  for (const [key, property] of Object.entries(schema['properties'])) {
    const here = path === '' ? key : `${path}.${key}`
    found.add(required.includes(key) ? here : `${here}?`)
    visit(property as AnySchemaObject, here, found)
  }
}

function asList(value: unknown): readonly AnySchemaObject[] {
  return Array.isArray(value) ? (value as readonly AnySchemaObject[]) : []
}

function isOptional(path: readonly (string | number)[]): boolean {
  return OPTIONAL.has(path.at(-1)) || (path.includes('files') && CATEGORY.test(String(path.at(-1))))
}
