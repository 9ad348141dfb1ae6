import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {openedGit} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

const ODD = "d'ir/né\n\tme"

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'a.txt': 'a\n', [ODD]: {script: 'run\n'}, link: {link: 'a.txt'}, '.gitignore': 'junk\n'})
})
afterEach(() => {
  repo.remove()
})

test('other objects take the place of files, whose modes stay', async () => {
  await using git = await openedGit(repo.dir)
  const {composer} = git
  const tree = await composer.tree(repo.head())
  const file = join(git.workDir, 'bytes')
  const bytes = Buffer.from([0, 255, 13, 10])
  writeFileSync(file, bytes)
  const object = await composer.keep(file)
  const made = await composer.withFiles(tree, [{path: ODD, object}])
  expect([await composer.file(made, ODD), await composer.file(made, 'a.txt')]).toEqual([
    object,
    await composer.file(tree, 'a.txt')
  ])
  const [commit] = await composer.scratchCommits([{tree: made, parents: [], date: '0 +0000'}])
  await composer.checkout(commit!, join(git.workDir, 'look'))
  const listed = execFileSync('git', ['-C', join(git.workDir, 'look'), 'ls-tree', '-rz', 'HEAD', '--', "d'ir"])
  expect(listed.toString()).toBe(`100755 blob ${object}\t${ODD}\0`)
})

test.each(['link', "d'ir", 'none', 'a.txt/none'])('%s is no file', async path => {
  await using git = await openedGit(repo.dir)
  const tree = await git.composer.tree(repo.head())
  expect(await git.composer.file(tree, path)).toBeNull()
  const object = (await git.composer.file(tree, 'a.txt'))!
  await expect(git.composer.withFiles(tree, [{path, object}])).rejects.toThrow(/is no regular file/)
})

describe('a folder and a tree', () => {
  test('differ in what was changed, deleted or added, whatever the folder says of itself', async () => {
    await using git = await openedGit(repo.dir)
    const root = join(git.workDir, 'tree')
    const tree = await git.composer.tree(repo.head())
    await git.composer.checkout(repo.head(), root)
    expect(await git.composer.differing(tree, root)).toEqual([])
    const marker = join(git.workDir, 'ran')
    for (const [key, value] of [
      ['core.fsmonitor', `touch ${marker}; false`],
      ['filter.evil.clean', `touch ${marker}; cat`],
      ['core.excludesFile', join(root, 'all')]
    ] as const) {
      execFileSync('git', ['-C', root, 'config', key, value])
    }
    writeFileSync(join(root, 'all'), '*\n')
    writeFileSync(join(root, '.gitattributes'), '* filter=evil\n')
    writeFileSync(join(root, 'a.txt'), 'b\n')
    rmSync(join(root, ODD))
    rmSync(join(root, 'link'))
    symlinkSync('/etc/passwd', join(root, 'link'))
    mkdirSync(join(root, 'made'))
    for (const name of ['made/x', 'made/y', 'junk']) writeFileSync(join(root, name), '')
    expect(await git.composer.differing(tree, root)).toEqual(
      ['.gitattributes', 'a.txt', 'all', ODD, 'link', 'made/'].sort()
    )
    expect(() => execFileSync('test', ['-e', marker])).toThrow()
  })
})
