import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {TempRepo, type Files} from '../../support/temp-repo.js'

const repo = TempRepo.with({'src/a.txt': 'a\n', 'src/.hidden': 'h\n', 'docs/a.md': 'a\n', 'src/ä b.txt': 'ä\n'})
const main = repo.head('main')
let git: OpenedGit
let count = 0

beforeAll(async () => {
  git = await openedGit(repo.dir)
})
afterAll(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

function changed(files: Files): Oid {
  return repo.branch(`branch-${++count}`, files)
}

describe('the digest of some files of a tree', () => {
  test.each<readonly [string, readonly string[], Files, boolean]>([
    ['another file', ['src/**'], {'docs/a.md': 'b\n', 'new.txt': 'x\n'}, true],
    ['its content', ['src/**'], {'src/a.txt': 'b\n'}, false],
    ['its mode', ['src/**'], {'src/a.txt': {script: 'a\n'}}, false],
    ['its kind', ['src/**'], {'src/a.txt': {link: 'a'}}, false],
    ['a new file', ['src/**'], {'src/new.txt': 'x\n'}, false],
    ['a file that goes', ['src/**'], {'src/.hidden': null}, false],
    ['a name that is no ASCII', ['src/ä*'], {'src/ä b.txt': 'other\n'}, false],
    ['a file of the second pattern', ['src/**', '*.json'], {'package.json': '{}\n'}, false],
    ['a folder that a pattern of one level does not reach', ['*'], {'src/a.txt': 'b\n'}, true]
  ])('and %s, for %j: the same is %s', async (_, globs, files, same) => {
    const [before, after] = [await git.history.digest(main, globs), await git.history.digest(changed(files), globs)]
    expect(before === after).toBe(same)
  })

  test('is another one for other patterns, and none where nothing matches', async () => {
    expect(await git.history.digest(main, ['src/**'])).not.toBe(await git.history.digest(main, ['src/**', 'x/**']))
    expect(await git.history.digest(main, ['scr/**'])).toBeNull()
  })
})
