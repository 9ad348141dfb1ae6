import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {findConflicts, type Found} from '../../src/analyze/find-conflicts.js'
import {pairMatrix} from '../../src/analyze/pair-matrix.js'
import {BOUNDS, type Bounds} from '../../src/analyze/semantic/bounds.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {TempRepo, type Files} from '../support/temp-repo.js'

const NAMES = ['a', 'b', 'c', 'd']

/** One file for each name, which says `text` of it. */
function each(text: (name: string) => string): Files {
  return Object.fromEntries(NAMES.map(name => [`${name}.ts`, text(name)]))
}

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with(each(name => `export function ${name}() {}\n`))
})
afterEach(() => {
  repo.remove()
})

async function found(
  names: readonly string[],
  bounds: Partial<Bounds>
): Promise<Pick<Found, 'notes'> & {types: unknown}> {
  await using git = await openedGit(repo.dir)
  const ports = quietPorts(git)
  const collection = await collected(git, names)
  const matrix = await pairMatrix(collection, ports)
  const {conflicts, notes} = await findConflicts(matrix, collection, ports, {...BOUNDS, ...bounds})
  return {types: conflicts.map(({type, path}) => `${type} ${path}`), notes}
}

/** One branch takes every function away, the other starts to use each. */
function removeAndUse(): void {
  repo.branch(
    'removes',
    each(() => 'export {}\n')
  )
  repo.branch('uses', {
    'use.ts': NAMES.map(name => `import {${name}} from './${name}.js'\n${name}()\n`).join('')
  })
}

describe('what lies beyond a bound is told', () => {
  test('and nothing is told where there is nothing beyond', async () => {
    removeAndUse()
    const {notes, types} = await found(['removes', 'uses'], {files: 4, words: 4})
    expect(notes).toEqual([])
    expect(types).toHaveLength(4)
  })

  test('of a candidate that changes many files', async () => {
    removeAndUse()
    const {notes, types} = await found(['removes', 'uses'], {files: 3})
    expect(notes).toEqual([
      'removes changes 4 source files; 1 of them were not searched for conflicts of meaning. Only the gates test the rest. ' +
        'Split removes into smaller branches to have all of it searched.'
    ])
    expect(types).toHaveLength(3)
  })

  test('of names in question', async () => {
    removeAndUse()
    const {notes, types} = await found(['removes', 'uses'], {words: 1})
    expect(notes).toEqual([
      'Of 4 names in possible conflicts of meaning, 3 were not looked for in the rest of the base, and what hangs on ' +
        'that is not told. Only the gates test the rest. Integrate fewer branches at once to have all of them searched.'
    ])
    // Where a use imports what it means, nobody has to look elsewhere.
    expect(types).toHaveLength(4)
  })

  test.each([
    ['looked at', {baseFiles: 3}],
    ['parsed', {baseFilesParsed: 3}]
  ])('of what the base did since a candidate left it, as far as it is not %s', async (_name, bounds) => {
    repo.branch('uses', {
      'use.ts': NAMES.map(name => `import {${name}} from './${name}.js'\n${name}()\n`).join('')
    })
    const left = repo.head().slice(0, 10)
    repo.commit(
      'take all away',
      each(() => 'export {}\n')
    )
    const {notes, types} = await found(['uses'], bounds)
    expect(notes).toEqual([
      `main changed 4 source files since ${left}, where it was left by uses; 1 of them were not searched for conflicts of ` +
        'meaning. Only the gates test the rest. Merge main into what left it there to have them compared.'
    ])
    expect(types).toHaveLength(3)
  })
})
