import {dirname} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {LANGUAGES} from '../../src/adapters/syntax/language-of.js'
import {bundledWorker, openWorkerSyntax} from '../../src/adapters/syntax/worker-syntax.js'
import {CLI, filesBelow, parseRecord, runCommand} from '../support/bundle.js'
import {TempRepo} from '../support/temp-repo.js'

const entry = bundledWorker(dirname(CLI))
const syntax = openWorkerSyntax({entry, workers: 1})
afterAll(async () => {
  await syntax[Symbol.asyncDispose]()
})

async function namesOf(path: string, text: string): Promise<readonly string[] | null> {
  return (await syntax.parse(path, text))?.definitions.map(({name}) => name) ?? null
}

describe('the published parser', () => {
  test.each(LANGUAGES.map(({name, extensions}) => ({name, extensions})))('reads $name', async ({extensions}) => {
    expect(await namesOf(`a${extensions[0]!}`, '')).toEqual([])
  })

  test.each<readonly [string, string, string]>([
    ['nested brackets', 'a.js', `x = ${'['.repeat(100_000)}`],
    ['nested blocks', 'a.go', `package a\nfunc f() ${'{'.repeat(100_000)}`],
    ['nested parentheses', 'a.py', `x = ${'('.repeat(100_000)}`],
    ['a long chain of types', 'a.ts', `type A = ${'B<'.repeat(100_000)}`],
    ['a long chain of calls', 'a.js', `a${'.b()'.repeat(50_000)}`]
  ])('reads the next file after %s', async (_name, path, text) => {
    await syntax.parse(path, text)
    expect(await namesOf('b.ts', 'const after = 1')).toEqual(['after'])
  })

  test('refuses what is too large and what it does not know', async () => {
    expect(await namesOf('a.ts', 'x\n'.repeat(1024 * 1024))).toBeNull()
    expect(await namesOf('a.txt', 'x')).toBeNull()
    expect([syntax.language('a.ts'), syntax.language('a.txt')]).toEqual(['typescript', null])
  })

  test('is stopped when it takes too long, and then reads on', async () => {
    await using hasty = openWorkerSyntax({entry, stopAfterMs: 200})
    const slow = `x = ${'['.repeat(100_000)}`
    const both = await Promise.all([hasty.parse('a.js', slow), hasty.parse('b.js', 'x'), hasty.parse('c.js', slow)])
    expect(both.map(found => found?.uses.map(({name}) => name) ?? null)).toEqual([null, ['x'], null])
  })

  test('answers null for what still waits when it is closed', async () => {
    const closed = openWorkerSyntax({entry})
    const waiting = closed.parse('a.js', 'x')
    await closed[Symbol.asyncDispose]()
    expect(await waiting).toBeNull()
  })
})

test('the command line names the definition around a conflict', async () => {
  const method = (value: string): string => `class Cart {\n  total() {\n    return ${value}\n  }\n}\n`
  const repo = TempRepo.with({'cart.js': method('0')})
  try {
    repo.branch('a', {'cart.js': method('1')})
    repo.branch('b', {'cart.js': method('2')})
    const run = await runCommand(['analyze', '--branches', 'a', '--branches', 'b', '--base', 'main', '--json'], {
      in: repo.dir
    })
    const [conflict] = parseRecord(run.stdout).conflicts
    const said = conflict?.sides.map(({definition}) => definition)
    expect(said).toEqual(['class Cart › method total', 'class Cart › method total'])
    const report = filesBelow(repo.dir).find(({path}) => path.endsWith('CONFLICT_ANALYSIS.md'))
    expect(Buffer.from(report?.text ?? '', 'latin1').toString()).toContain('line 3 in `class Cart › method total`')
  } finally {
    repo.remove()
  }
})
