import {describe, expect, test} from '@jest/globals'
import {mergedSarif} from '../../../src/compare/security/merged-sarif.js'
import {fieldOf} from '../../../src/domain/field-of.js'
import {analysed, aSide, read, reportText, ROOT, sarif} from './findings.js'
import {twoTrees} from './two-trees.js'

interface Log {
  readonly version: string
  readonly runs: readonly {
    readonly tool: {readonly driver: {readonly name: string; readonly rules?: readonly {readonly id: string}[]}}
    readonly automationDetails?: {readonly id: string}
    readonly originalUriBaseIds?: unknown
    readonly results: readonly {
      readonly ruleId?: string
      readonly baselineState: string
      readonly locations?: unknown
    }[]
  }[]
}

async function merged(...args: Parameters<typeof analysed>): Promise<Log> {
  return JSON.parse(mergedSarif(await analysed(...args), ROOT)) as Log
}

test('holds every run of the integration, with a state for every result', async () => {
  const texts = (side: string): readonly string[] => [
    ...['bandit', 'semgrep', 'eslint'].map(tool => reportText(`reports/${tool}/${side}.sarif`)),
    ...['npm', 'cargo-audit', 'semgrep'].map(tool => reportText(`reports/${tool}/${side}.json`))
  ]
  const log = await merged(aSide(...texts('baseline')), aSide(...texts('integration')))
  const outline = log.runs.map(({tool, results}) => [
    tool.driver.name,
    results.map(({baselineState}) => baselineState).sort()
  ])
  expect(outline).toEqual([
    ['Bandit', ['new', 'new', 'updated', 'updated', 'updated']],
    ['Semgrep OSS', ['new', 'updated']],
    ['ESLint', ['new', 'updated']],
    ['npm audit', ['new', 'unchanged']],
    ['cargo audit', ['new', 'new', 'updated']],
    ['semgrep', ['new', 'updated']]
  ])
  // What comes out can be read again, and says the same.
  const again = read(JSON.stringify(log))
  expect(again.defects).toEqual([])
  expect(again.scans.map(({findings}) => findings.length)).toEqual(log.runs.map(({results}) => results.length))
})

test('names files relative to the tree, whatever the tool did', async () => {
  const text = JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Lint', informationUri: 'https://example.org/lint'}},
        originalUriBaseIds: {ROOT: {uri: `file://${ROOT}/`}},
        artifacts: [{location: {uri: `file://${ROOT}/src/a%20b.ts`}}],
        results: [
          {
            ruleId: 'r',
            message: {text: 'm'},
            locations: [{physicalLocation: {artifactLocation: {uri: 'src/c.ts', uriBaseId: 'ROOT', index: 4}}}],
            codeFlows: [
              {
                threadFlows: [
                  {locations: [{location: {physicalLocation: {artifactLocation: {uri: 'file:///usr/x.ts'}}}}]}
                ]
              }
            ],
            relatedLocations: [{physicalLocation: {artifactLocation: {index: 0}}}]
          }
        ]
      }
    ]
  })
  const [run] = (await merged(text, text)).runs
  expect(run).toEqual({
    tool: {driver: {name: 'Lint', informationUri: 'https://example.org/lint'}},
    artifacts: [{location: {uri: 'src/a%20b.ts'}}],
    results: [
      {
        ruleId: 'r',
        message: {text: 'm'},
        locations: [{physicalLocation: {artifactLocation: {uri: 'src/c.ts', index: 4}}}],
        codeFlows: [
          {threadFlows: [{locations: [{location: {physicalLocation: {artifactLocation: {uri: 'file:///usr/x.ts'}}}}]}]}
        ],
        relatedLocations: [{physicalLocation: {artifactLocation: {index: 0}}}],
        baselineState: 'unchanged'
      }
    ]
  })
})

test('leaves out what only the baseline had, and keeps what was silenced', async () => {
  const {before, after, change, texts} = twoTrees({'a.ts': 'bad(1)\nx()\n'}, {'a.ts': 'y()\nbad(2)\nbad(3)\n'})
  const [run] = (await merged(before, after, change, texts)).runs
  expect(run?.results.map(({baselineState}) => baselineState)).toEqual(['new', 'new'])
  const silent = sarif({results: [['r', 'a.ts', 1, 'm', {suppressions: [{kind: 'inSource'}]}]]})
  expect((await merged(silent, silent)).runs[0]?.results).toMatchObject([
    {baselineState: 'unchanged', suppressions: [{}]}
  ])
})

test('tells shards of one tool apart by their category, since a service takes two runs of one for a mistake', async () => {
  const shard = (line: number): string => sarif({category: 'web/', results: [['r', 'a.ts', line, 'm']]})
  const plain = (line: number): string => sarif({results: [['r', 'a.ts', line, 'm']]})
  const both = aSide(shard(1), shard(9), plain(1), plain(9))
  const log = await merged(both, both)
  expect(log.runs.map(({automationDetails}) => automationDetails?.id)).toEqual(['web/', 'web/2/', undefined, '2/'])
})

describe('an audit as SARIF', () => {
  test('has the best known name of each advisory as its rule, and the lock file as its place', async () => {
    const report = reportText('written/osv-scanner-integration.json')
    const [run] = (await merged(report, report)).runs
    expect(run).toEqual({
      tool: {
        driver: {
          name: 'osv-scanner',
          rules: [
            {id: 'CVE-2021-23337', properties: {tags: ['security'], 'security-severity': '8.0'}},
            {id: 'CVE-2021-44906', properties: {tags: ['security'], 'security-severity': '9.5'}}
          ]
        }
      },
      results: [
        {
          ruleId: 'CVE-2021-23337',
          level: 'error',
          message: {text: 'lodash 4.17.19: Command Injection in lodash (GHSA-35jh-r3h4-6jhm)'},
          locations: [{physicalLocation: {artifactLocation: {uri: 'web/package-lock.json'}}}],
          baselineState: 'unchanged'
        },
        expect.objectContaining({ruleId: 'CVE-2021-44906'})
      ]
    })
  })

  test('and a scan in another form keep their lines', async () => {
    const report = reportText('reports/bandit/baseline.json')
    const [result] = (await merged(report, report)).runs[0]?.results ?? []
    expect(fieldOf(result, 'locations')).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'shop/cart.py'},
          region: {startLine: 2, startColumn: 1, endColumn: 18}
        }
      }
    ])
  })
})

test('is whole whatever names are in it', async () => {
  const odd = sarif({
    tool: '__proto__',
    results: [['__proto__', 'a\ud800/__proto__', 1, 'm', {pfp: {['__proto__']: 'x'}}]]
  })
  const log = await merged(odd, odd)
  expect(read(JSON.stringify(log)).scans[0]?.findings[0]).toMatchObject({rule: '__proto__'})
})
