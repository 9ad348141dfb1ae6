import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {READERS_VERSION} from '../../src/compare/readers-version.js'

const ROOM = join(import.meta.dirname, '..', '..', 'src/compare')

/** What turns files that a gate left into an outcome, test cases and signals. */
const READERS = [
  ...['text', 'tests/read', 'tests/table', 'security/read'].flatMap(folder =>
    readdirSync(join(ROOM, folder)).map(name => `${folder}/${name}`)
  ),
  'gate-outcome.ts',
  ...['scan', 'scan-facts', 'read-security-reports'].map(name => `security/${name}.ts`),
  ...['identity', 'matrix-legs', 'merge-parts', 'normalise-name', 'read-test-reports', 'test-signals', 'unloaded'].map(
    name => `tests/${name}.ts`
  )
].sort()

/**
 * Fails when one of the readers was changed. If the same files are now read otherwise, raise READERS_VERSION, so that nothing
 * is taken over that an older version judged; if not (a comment, a name), the digest alone is to be renewed here.
 */
test('the version of the readers was looked at when they changed last', () => {
  const hash = createHash('sha256')
  for (const name of READERS) hash.update(readFileSync(join(ROOM, name)))
  expect([READERS_VERSION, hash.digest('hex').slice(0, 16)]).toEqual([2, '7041406b692d2b1d'])
})
