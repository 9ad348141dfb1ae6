import {describe, expect, test} from '@jest/globals'
import type {FindingRow} from '../../../src/domain/security.js'
import {compared, lines, sarif} from './findings.js'
import {twoTrees, type Teller} from './two-trees.js'

const filler = (name: string, count: number): string =>
  Array.from({length: count}, (_, i) => `const ${name}${i} = compute(${i} * ${i + 7}, '${name}')`).join('\n')

const FILE = ['one()', 'bad(a)', filler('x', 4), 'bad(b)', filler('y', 4), 'bad(c)', 'end()', ''].join('\n')

/** Compares two trees in which files stand by their names. */
async function between(...trees: Parameters<typeof twoTrees>): Promise<readonly FindingRow[]> {
  const {before, after, change, texts} = twoTrees(...trees)
  return (await compared(before, after, change, texts)).rows
}

const told = async (...trees: Parameters<typeof twoTrees>): Promise<readonly string[]> =>
  lines({rows: await between(...trees)})

describe('a finding that was there before', () => {
  test.each<[string, Parameters<typeof twoTrees>]>([
    ['stays where nothing changed', [{'a.ts': FILE}, {'a.ts': FILE}]],
    ['moves with the lines above it', [{'a.ts': FILE}, {'a.ts': `// a\n// b\n${FILE}`}]],
    ['moves with lines that are gone', [{'a.ts': FILE}, {'a.ts': FILE.replace(/const x\d.*\n/g, '')}]],
    ['moves with its file', [{'a.ts': FILE}, {'b/c.ts': `// a\n${FILE}`}, {renames: {'b/c.ts': 'a.ts'}}]],
    ['is the same when its line is indented', [{'a.ts': FILE}, {'a.ts': FILE.replace('bad(b)', '    bad( b )')}]],
    [
      'is the same when its line is edited',
      [{'a.ts': FILE}, {'a.ts': FILE.replace('bad(b)', 'const z = bad(b, more)')}]
    ],
    [
      'is the same when the lines around it are',
      [{'a.ts': FILE}, {'a.ts': FILE.replace(/const x3.*\nbad\(b\)\nconst y0.*/, 'p()\nq()\nbad(b)\nr()')}]
    ],
    ['moves to another place of its file', [{'a.ts': FILE}, {'a.ts': `bad(c)\n${FILE.replace('bad(c)\n', '')}`}]],
    [
      'moves to another file with the code around it',
      [
        {'a.ts': FILE, 'b.ts': 'none()\n'},
        {'a.ts': 'none()\n', 'b.ts': FILE}
      ]
    ]
  ])('%s', async (_, trees) => {
    expect(await told(...trees)).toEqual([])
  })

  test('is known by its line also where the tool gives it another fingerprint on each side', async () => {
    let runs = 0
    const tell: Teller = () => ({pfp: {[`run${runs++ < 3 ? 'a' : 'b'}`]: String(runs)}})
    expect(
      await told({'a.ts': FILE}, {'a.ts': `// a\n${FILE.replace('bad(a)\n', 'two()\nbad(a)\n')}`}, {tell})
    ).toEqual([])
  })
})

describe('a finding that is new', () => {
  test('is in changed code, by the branch that brought it', async () => {
    const after = FILE.replace('end()', 'bad(d)\nend()')
    expect(await between({'a.ts': FILE}, {'a.ts': after})).toEqual([
      {
        gate: 'scan',
        tool: 'Lint',
        rule: 'bad',
        change: 'new',
        level: 'medium',
        message: 'bad is used',
        path: 'a.ts',
        line: 13,
        dependency: null,
        inChangedCode: true,
        branch: 'feature'
      }
    ])
  })

  test.each<[string, Parameters<typeof twoTrees>, readonly string[]]>([
    [
      'replaces another one somewhere else, in the very same words',
      [{'a.ts': FILE}, {'a.ts': `${FILE.replace('bad(b)\n', '')}bad(z)\n`}],
      ['new bad a.ts:13', 'fixed bad a.ts:7']
    ],
    ['stands in a new file', [{'a.ts': FILE}, {'a.ts': FILE, 'n.ts': 'bad(n)\n'}], ['new bad n.ts:1']],
    [
      'stands in a new file while an old file is gone',
      [{'a.ts': 'x()\nbad(a)\ny()\n'}, {'n.ts': 'bad(n)\nother(1)\n'}],
      ['new bad n.ts:1', 'fixed bad a.ts:2']
    ],
    [
      'is a second one beside an old one that was edited',
      [{'a.ts': FILE}, {'a.ts': FILE.replace('bad(b)', 'bad(b1)\nbad(b2)')}],
      ['new bad a.ts:7', 'new bad a.ts:8', 'fixed bad a.ts:7']
    ],
    ['is a copy of an old one', [{'a.ts': FILE}, {'a.ts': FILE.replace('end()', 'bad(a)\nend()')}], ['new bad a.ts:13']]
  ])('%s', async (_, trees, expected) => {
    expect(await told(...trees)).toEqual(expected)
  })

  test('is nobody’s where it stands in code that nobody changed', async () => {
    const {change, texts, before} = twoTrees({'a.ts': FILE}, {'a.ts': FILE, 'b.ts': 'fine()\n'})
    const results = [...Array.from({length: 3}, (_, i) => [2, 7, 12][i] ?? 0), 9]
    const after = sarif({results: results.map(line => ['bad', 'a.ts', line, 'bad is used'] as const)})
    const {rows} = await compared(before, after, change, texts)
    expect(rows.map(({line, inChangedCode, branch}) => [line, inChangedCode, branch])).toEqual([[9, false, null]])
  })
})

describe('a range, a file and a path', () => {
  test('that covers a changed line is in changed code', async () => {
    const {change, texts, before} = twoTrees({'a.ts': FILE}, {'a.ts': FILE.replace('const x2', 'const w2')})
    const region = {startLine: 4, endLine: 6}
    const place = {physicalLocation: {artifactLocation: {uri: 'a.ts'}, region}}
    const log = JSON.parse(before) as {runs: {results: unknown[]}[]}
    log.runs[0]?.results.push({ruleId: 'long', message: {text: 'm'}, locations: [place]})
    const {rows} = await compared(before, JSON.stringify(log), change, texts)
    expect(rows.map(({rule, inChangedCode, branch}) => [rule, inChangedCode, branch])).toEqual([
      ['long', true, 'feature']
    ])
  })

  test('without a line is said of who changed the file, and it is not known whether the code changed', async () => {
    const {change, texts} = twoTrees({'a.ts': FILE, 'b.ts': ''}, {'a.ts': `${FILE}//\n`, 'b.ts': ''})
    const after = sarif({
      results: [
        ['r', 'a.ts', null, 'x'],
        ['r', 'b.ts', null, 'x'],
        ['r', null, null, 'x']
      ]
    })
    const {rows} = await compared(sarif({results: []}), after, change, texts)
    expect(rows.map(({path, inChangedCode, branch}) => [path, inChangedCode, branch])).toEqual([
      [null, null, null],
      ['a.ts', null, 'feature'],
      ['b.ts', false, null]
    ])
  })

  test.each([
    ['by a tool that ran in a folder of its own', 'shop/cart.ts'],
    ['by a tool that ran on another machine', '/builds/team/web/shop/cart.ts'],
    ['by a tool that ran beside the tree', '../web/shop/cart.ts']
  ])('named %s is the one of the tree', async (_, uri) => {
    const {change, texts} = twoTrees({'web/shop/cart.ts': 'a\n'}, {'web/shop/cart.ts': 'bad\na\n', 'api/cart.ts': ''})
    const {rows} = await compared(sarif({results: []}), sarif({results: [['r', uri, 1, 'x']]}), change, texts)
    expect(rows.map(({path, branch}) => [path, branch])).toEqual([['web/shop/cart.ts', 'feature']])
  })

  test('that could be several files of the tree stays as it is written', async () => {
    const {change, texts} = twoTrees({}, {'a/x.ts': '', 'b/x.ts': ''})
    const {rows} = await compared(sarif({results: []}), sarif({results: [['r', 'x.ts', 1, 'x']]}), change, texts)
    expect(rows[0]?.path).toBe('x.ts')
  })
})

test('of any edits, whatever stood in both trees is in both, and nothing is lost or made up', async () => {
  for (let seed = 1; seed <= 150; seed++) {
    const random = randomFrom(seed)
    const before = Array.from({length: 30}, (_, i) => (random() < 0.3 ? `bad(id${i})` : `line(${i}, '${random()}')`))
    const after = edited(before, random)
    const ids = (some: readonly string[]): ReadonlySet<string> =>
      new Set(some.filter(line => line.includes('bad(')).map(line => line.trim()))
    const [old, now] = [ids(before), ids(after)]
    const common = [...old].filter(id => now.has(id)).length
    const trees = twoTrees({'a.ts': before.join('\n')}, {'a.ts': after.join('\n')})
    const {counts, defects} = await compared(trees.before, trees.after, trees.change, trees.texts)
    expect(defects).toEqual([])
    expect([seed, counts.existing + counts.new, counts.existing + counts.fixed]).toEqual([seed, now.size, old.size])
    // An edited line with another id may be taken for the old one, never the other way round.
    expect(counts.existing).toBeGreaterThanOrEqual(common)
    expect(counts.existing - common).toBeLessThanOrEqual(Math.min(now.size, old.size) - common)
  }
})

function edited(lines: readonly string[], random: () => number): readonly string[] {
  const result = [...lines]
  const edits = 1 + Math.floor(random() * 6)
  for (let i = 0; i < edits; i++) {
    const at = Math.floor(random() * result.length)
    const kind = Math.floor(random() * 4)
    const fresh = random() < 0.4 ? `bad(new${i})` : `more(${i}, '${random()}')`
    if (kind === 0) result.splice(at, 0, fresh)
    else if (kind === 1) result.splice(at, 1)
    else if (kind === 2) result.splice(at, 1, `   ${result[at] ?? ''}`)
    else result.splice(Math.floor(random() * result.length), 0, ...result.splice(at, 1))
  }
  return result
}

function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
