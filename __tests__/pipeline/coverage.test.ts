import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {ToolError} from '../../src/domain/errors.js'
import {gate, ran, type Run} from '../support/pipeline-run.js'
import {TempRepo} from '../support/temp-repo.js'

/** Writes a tracefile in which a line of `src/*.js` ran where it says so; brackets are measured, as V8 does. */
const COVER = `#!/bin/sh
mkdir -p out
for file in src/*.js; do
  echo "SF:$PWD/$file"
  awk '{print "DA:" NR "," (/ran/ ? 1 : 0)}' "$file"
  echo end_of_record
done >out/lcov.info
`

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({
    'cover.sh': {script: COVER},
    'src/a.js': 'one ran\ntwo ran\n}\n',
    'src/b.js': 'b ran\n'.repeat(40)
  })
})
afterEach(() => {
  repo.remove()
})

const GATE = gate('./cover.sh', {name: 'unit', reports: [{kind: 'coverage', glob: 'out/*'}]})

test('a run tells which lines of which branch no test runs', async () => {
  repo.branch('left', {'src/c.js': 'c ran\nnever\n}\n'})
  repo.branch('right', {'src/a.js': 'new\none ran\ntwo did not\n}\n'})
  const {record} = await ran({repo, branches: ['left', 'right'], config: {gates: [GATE]}})
  expect(record.comparison?.coverage).toEqual({
    incomparable: [],
    baseline: {covered: 42, lines: 43},
    integration: {covered: 42, lines: 47},
    branches: {baseline: null, integration: null},
    patch: {covered: 1, lines: 4},
    categories: {UNC: 3, LBC: 0, UIC: 0, UBC: 1, GBC: 0, GIC: 0, GNC: 1, CBC: 41, EUB: 0, ECB: 0, DUB: 0, DCB: 1},
    files: [
      {
        path: 'src/a.js',
        baseline: {covered: 2, lines: 3},
        integration: {covered: 1, lines: 4},
        categories: {UNC: 2, UBC: 1, CBC: 1, DCB: 1},
        uncovered: [
          {lines: {start: 1, count: 1}, branch: 'right'},
          {lines: {start: 3, count: 1}, branch: 'right'}
        ],
        lost: []
      },
      {
        path: 'src/c.js',
        baseline: null,
        integration: {covered: 1, lines: 3},
        categories: {UNC: 1, GNC: 1},
        uncovered: [{lines: {start: 2, count: 1}, branch: 'left'}],
        lost: []
      }
    ],
    unmapped: [],
    notes: [],
    defects: []
  })
})

test.each<[string, Partial<Run>, string | null, string]>([
  ['is null where no gate declares coverage', {config: {gates: [gate('./cover.sh')]}}, null, ''],
  [
    'says that a report is none',
    {config: {gates: [{...GATE, command: 'mkdir out && echo oops >out/lcov.info'}]}},
    'gate unit, integration: out/lcov.info: it is no coverage report of a known format',
    'not every report of the integration could be read whole'
  ],
  [
    'says that a report is too large to be read, and goes on',
    {
      config: {gates: [GATE]},
      ports: ({files}) => ({
        files: {
          ...files,
          read: async path => {
            if (path.endsWith('lcov.info')) throw new ToolError('it is too large', 'Make it smaller.')
            return await files.read(path)
          }
        }
      })
    },
    'gate unit, integration: out/lcov.info (it is too large): it is empty',
    'not every report of the integration could be read whole'
  ]
])('coverage %s', async (_, run, defect, reason) => {
  repo.branch('left', {'src/c.js': 'c ran\n'})
  const {record} = await ran({repo, branches: ['left'], ...run})
  const coverage = record.comparison?.coverage ?? null
  if (defect === null) expect(coverage).toBeNull()
  else {
    expect(coverage?.defects).toContain(defect)
    expect(coverage?.incomparable).toContain(reason)
    expect(coverage?.patch).toBeNull()
  }
})
