import {describe, expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {TempRepo} from '../support/temp-repo.js'
import {collectionsOf, plantAll} from './planted-repo.js'
import {C_CASES} from './planted/c.js'
import {C_SHARP_CASES} from './planted/c-sharp.js'
import {CPP_CASES} from './planted/cpp.js'
import {GO_CASES} from './planted/go.js'
import {JAVA_CASES} from './planted/java.js'
import {JAVASCRIPT_CASES} from './planted/javascript.js'
import {PHP_CASES} from './planted/php.js'
import {PYTHON_CASES} from './planted/python.js'
import {RUBY_CASES} from './planted/ruby.js'
import {RUST_CASES} from './planted/rust.js'
import {TYPESCRIPT_CASES} from './planted/typescript.js'
import type {PlantedCase} from './planted/planted-case.js'

/** A language, its cases, and those conflicts in it that are known to be missed. */
type Corpus = readonly [language: string, cases: readonly PlantedCase[], misses: readonly string[]]

const CORPORA: readonly Corpus[] = [
  ['javascript', JAVASCRIPT_CASES, ['one side renames an option, the other passes it under its old name']],
  [
    'typescript',
    TYPESCRIPT_CASES,
    ['one side adds a required parameter to a method, the other calls it on a field of that class']
  ],
  [
    'python',
    PYTHON_CASES,
    [
      'one side puts a required field into a dataclass, the other constructs it as before',
      'one side makes the rest of the parameters keyword-only, the other passes them in order'
    ]
  ],
  ['go', GO_CASES, []],
  ['java', JAVA_CASES, ['both sides add the same key to one map']],
  ['rust', RUST_CASES, ['both sides register the same feature flag']],
  [
    'c-sharp',
    C_SHARP_CASES,
    [
      'one side adds a parameter to a constructor, the other makes an object the old way',
      'both sides add a method of one signature to two parts of one class'
    ]
  ],
  [
    'ruby',
    RUBY_CASES,
    [
      'one side renames a module, the other includes it',
      'one side moves a class to another file, the other requires the old file for it',
      'both sides add a class of one name with different superclasses'
    ]
  ],
  [
    'php',
    PHP_CASES,
    [
      'one side moves a class into a namespace below, the other imports it from where it was',
      'both sides add methods to a class whose names differ in case only'
    ]
  ],
  ['c', C_CASES, ['one side moves a struct to a new header, the other uses it through the old one']],
  ['cpp', CPP_CASES, ['one side moves an enum into a class, the other names its old place']]
]

const LEAST_RECALL = 0.9

describe.each(CORPORA)('planted in %s', (_language, cases, misses) => {
  test('every conflict but the known ones is predicted, and no look-alike is called grave, whichever side comes first', async () => {
    const found = await predictAll(cases)
    const planted = cases.filter(({expect}) => expect !== 'harmless')
    const missed = planted.filter(({name, expect}) => found.get(name)?.some(types => !types.includes(expect)))
    const grave = cases.filter(one => one.expect === 'harmless' && found.get(one.name)?.flat().includes('high'))
    expect(missed.map(({name}) => name)).toEqual(misses)
    expect(grave.map(({name}) => name)).toEqual([])
    expect(planted.length).toBeGreaterThanOrEqual(12)
    expect(1 - missed.length / planted.length).toBeGreaterThanOrEqual(LEAST_RECALL)
  }, 300_000)
})

/** For each case and either order of its sides: the types of what is predicted, and `high` where something is grave. */
async function predictAll(cases: readonly PlantedCase[]): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  using repo = new TempRepo()
  const planted = plantAll(repo, cases)
  await using git = await openedGit(repo.dir)
  // Who touched what last plays no part here, and asking costs more than all the rest.
  const ports = quietPorts({
    ...git,
    history: {...git.history, touchingMany: ranges => Promise.resolve(ranges.map(() => new Map()))}
  })
  const found = new Map<string, readonly (readonly string[])[]>()
  for (const [i, collection] of (await collectionsOf(git, planted)).entries()) {
    const name = cases[i]?.name ?? ''
    expect(found.has(name)).toBe(false)
    const [left, right] = collection.candidates
    if (left === undefined || right === undefined) throw new Error(`${name} has no two sides`)
    // The left side stands before the right one and after it, so that both orders are seen at once.
    const candidates = [left, right, {...left, name: 'again'}]
    const {conflicts} = await analyze({...collection, candidates}, ports)
    // Git takes every case without a word, or the case is wrong.
    expect([name, conflicts.filter(({foundBy}) => foundBy === 'git')]).toEqual([name, []])
    const predicted = conflicts.filter(({kind}) => kind === 'semantic')
    for (const {sides, base} of predicted) expect(sides.length + base.length).toBeGreaterThan(1)
    found.set(
      name,
      ['left', 'again'].map(other => {
        const own = predicted.filter(({branches}) => branches.includes(other) && branches.includes('right'))
        return [...own.map(({type}) => type), ...own.filter(({severity}) => severity === 'high').map(() => 'high')]
      })
    )
  }
  return found
}
