import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {ToolError} from '../../domain/errors.js'
import {isOid, type Oid} from '../../domain/ids.js'
import type {ScratchCommit} from '../../ports/git.js'
import {isWritableDate} from './author.js'
import {COMMITTER} from './committer.js'
import type {PrivateRepository} from './private-repository.js'

/**
 * Writes commits that are there to be merged with and that nothing reaches, all by one process: git's own format of a commit
 * object, from files.
 */
export async function writeScratchCommits(
  ours: PrivateRepository,
  commits: readonly ScratchCommit[]
): Promise<readonly Oid[]> {
  if (commits.length === 0) return []
  const folder = await mkdtemp(join(ours.directory, 'scratch-'))
  try {
    const names = commits.map((_, i) => String(i))
    await Promise.all(commits.map(async (commit, i) => writeFile(join(folder, String(i)), commitObject(commit))))
    const {stdout} = await ours.run({
      args: ['hash-object', '-t', 'commit', '-w', '--no-filters', '--stdin-paths'],
      directory: folder,
      input: names.map(name => `${name}\n`).join('')
    })
    const oids = stdout.toString('latin1').split('\n').filter(isOid)
    if (oids.length !== commits.length)
      throw new ToolError(`git hash-object wrote ${oids.length} of ${commits.length} commits`, 'Run again.')
    return oids
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function commitObject({tree, parents, date}: ScratchCommit): string {
  const stamp = `${COMMITTER.name} <${COMMITTER.email}> ${isWritableDate(date) ? date : '0 +0000'}`
  const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`), `author ${stamp}`, `committer ${stamp}`]
  return [...lines, '', 'scratch'].join('\n')
}
