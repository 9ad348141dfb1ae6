import type {IntegrationRecord} from '../domain/record.js'

/** The order of the document's own keys: the verdict first, then what leads to it. */
export const TOP_LEVEL_KEYS = [
  'schemaVersion',
  'run',
  'status',
  'mergeReady',
  'reasons',
  'failure',
  'base',
  'staging',
  'candidates',
  'conflicts',
  'culprits',
  'comparison',
  'checklist',
  'redFlags',
  'plan',
  'overlaps',
  'pairs',
  'probes',
  'metrics',
  'environment',
  'timings',
  'worktrees',
  'notes'
] as const satisfies readonly (keyof IntegrationRecord)[]

/** What names a thing comes before what is said of it; all other keys follow by alphabet. */
const LEADING = ['id', 'name', 'kind', 'gate', 'stage', 'path', 'status', 'outcome']

/**
 * Renders `integration.json`: the same record gives the same bytes, whatever order its objects were built in. What
 * could confuse a terminal or a runner's log is written as an escape, which JSON readers undo.
 */
export function renderJson(record: IntegrationRecord): string {
  const ordered = Object.fromEntries(TOP_LEVEL_KEYS.map(key => [key, order(record[key])]))
  return `${JSON.stringify(ordered, null, 2).replace(HARMFUL, escape).replaceAll('##[', '#\\u0023[')}\n`
}

const HARMFUL = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu

function escape(character: string): string {
  return [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')
}

function order(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(order)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, order(inner)]))
}

function rank(key: string): number {
  const place = LEADING.indexOf(key)
  return place === -1 ? LEADING.length : place
}
