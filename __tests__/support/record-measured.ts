import {decide} from '../../src/decide/decide.js'
import type {Comparison} from '../../src/domain/comparison.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {aFinding, aScenario, coverage, findings, interfaceChange, measured} from './measures.js'
import {aComparison} from './record-parts.js'

/** A run whose gates pass, and whose measures give people something to look at, of every kind. */
export function withMeasures(record: IntegrationRecord): IntegrationRecord {
  const comparison = {...aComparison({counts: {same: 41, 'new-passing': 3}}), ...measures()}
  const found = {...record, comparison}
  return {...found, ...decide(found, {mode: 'run', gates: 1})}
}

/** The same measures with this text wherever a tool's or branch's own words stand. */
export function hostileMeasures(text: string): Partial<Comparison> {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length > 12 || value.includes('/') ? text : value
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, WORDS.has(key) ? one : fill(one)]))
  }
  return fill(measures()) as Partial<Comparison>
}

/** Keys whose values are words of ours. */
const WORDS: ReadonlySet<string> = new Set([
  'verdict',
  'change',
  'kind',
  'level',
  'method',
  'better',
  'counts',
  'categories'
])

function measures(): Partial<Comparison> {
  return {
    coverage: coverage({
      lost: 2,
      patch: {covered: 14, lines: 20},
      integration: {covered: 176, lines: 200},
      baseline: {covered: 164, lines: 182},
      unmapped: ['build/generated/Api.java'],
      files: [
        {
          path: 'src/notifications/send.ts',
          baseline: {covered: 40, lines: 44},
          integration: {covered: 52, lines: 62},
          categories: {UNC: 6, LBC: 2, GNC: 14, CBC: 40},
          uncovered: [
            {lines: {start: 12, count: 4}, branch: 'notifications'},
            {lines: {start: 30, count: 1}, branch: 'api'},
            {lines: {start: 41, count: 1}, branch: null}
          ],
          lost: [{start: 50, count: 2}]
        }
      ]
    }),
    performance: measured([
      {...aScenario('regression', 0.31), scenario: 'render a cart of 1,000 items', rounds: 10},
      {...aScenario('inconclusive', 0.12), scenario: 'parse', p: null},
      {...aScenario('improved', -0.22), scenario: 'search the catalogue'}
    ]),
    security: findings([
      aFinding('new', 'medium'),
      {
        ...aFinding('fixed', 'high'),
        tool: 'npm audit',
        rule: 'GHSA-35jh-r3h4-6jhm',
        message: 'Command injection in lodash',
        path: null,
        line: null,
        dependency: {name: 'lodash', version: '4.17.20'},
        inChangedCode: null,
        branch: null
      }
    ]),
    cycles: {
      source: 'built-in',
      defects: [],
      notes: [],
      rows: [
        {
          change: 'new',
          files: ['src/cart.ts', 'src/notifications/send.ts', 'src/users.ts'],
          witness: ['src/notifications/send.ts', 'src/cart.ts', 'src/users.ts'],
          joined: ['src/notifications/send.ts'],
          closedBy: {from: 'src/notifications/send.ts', to: 'src/cart.ts', line: 3, branch: 'notifications'},
          imports: [{from: 'src/notifications/send.ts', to: 'src/cart.ts', line: 3, branch: 'notifications'}]
        }
      ]
    },
    api: interfaceChange({
      path: 'src/users/index.ts',
      symbol: 'findUser',
      before: 'findUser(id)',
      after: 'findUser(id, tenant)',
      kind: 'signature'
    })
  }
}
