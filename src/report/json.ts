import {inertJson} from '../domain/inert-json.js'
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
  'decisions',
  'knowledge',
  'wanted',
  'regenerations',
  'culprits',
  'comparison',
  'incident',
  'environmentNotes',
  'checklist',
  'redFlags',
  'approvals',
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
 * Renders `integration.json`: the same record gives the same bytes, whatever order its objects were built in, and no
 * byte that could act on a terminal or a runner's log.
 */
export function renderJson(record: IntegrationRecord): string {
  const ordered = Object.fromEntries(TOP_LEVEL_KEYS.map(key => [key, order(record[key])]))
  return inertJson(ordered)
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
