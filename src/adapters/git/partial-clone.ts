import {isOid, type Oid} from '../../domain/ids.js'
import type {Origin} from './origin.js'
import type {PrivateRepository} from './private-repository.js'

const ROUNDS = 100

/**
 * Fetches the trees and files of these commits or trees that a partial clone left out. Git would fetch them one at a time
 * in the middle of a merge, and without the user's way of reaching origin.
 */
export async function completeTrees(
  repository: PrivateRepository,
  origin: Origin,
  revisions: readonly Oid[]
): Promise<void> {
  // Each round brings one more level of trees when those are missing too.
  for (let round = 0; round < ROUNDS; round++) {
    const missing = await missingBelow(repository, revisions)
    if (missing.length === 0) return
    await origin.fetch(['--filter=blob:none'], missing)
  }
}

async function missingBelow(repository: PrivateRepository, revisions: readonly Oid[]): Promise<readonly Oid[]> {
  const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', '--stdin']
  const {stdout} = await repository.run({args, input: `${revisions.join('\n')}\n`})
  return stdout
    .toString('latin1')
    .split('\n')
    .filter(line => line.startsWith('?'))
    .map(line => line.slice(1))
    .filter(isOid)
}
