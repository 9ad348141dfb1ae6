import {isOid, type Oid} from '../../domain/ids.js'
import type {PrivateRepository} from './private-repository.js'

/** The trees of commits and trees, by id, by one process; an id that has none has no entry. */
export async function readTrees(ours: PrivateRepository, revisions: readonly Oid[]): Promise<ReadonlyMap<Oid, Oid>> {
  if (revisions.length === 0) return new Map()
  const input = revisions.map(revision => `${revision}^{tree}\n`).join('')
  const {stdout} = await ours.run({args: ['cat-file', '--batch-check'], input})
  const lines = stdout.toString('latin1').split('\n')
  return new Map(
    revisions.flatMap((revision, i) => {
      const tree = /^([0-9a-f]{40,64}) tree /.exec(lines[i] ?? '')?.[1]
      return tree === undefined || !isOid(tree) ? [] : [[revision, tree] as const]
    })
  )
}
