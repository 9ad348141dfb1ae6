import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {parseOid, type Oid} from '../../src/domain/ids.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {land} from '../../src/report/facts/commands.js'
import {renderReports} from '../../src/report/render-all.js'
import {aCandidate, aRecord} from '../support/record-builder.js'
import {planFacts} from '../support/plan-facts.js'
import {aProbe, togetherCulprit} from '../support/record-parts.js'
import {TempRepo} from '../support/temp-repo.js'

/** A branch name that a careless command would run. */
const HOSTILE = "feature/$(touch${IFS}owned);'x"

/** The commands that the reports tell people to run, run on a real repository. */
describe('commands in the reports', () => {
  let repo: TempRepo
  let record: IntegrationRecord

  beforeAll(() => {
    repo = TempRepo.with({'a.txt': 'a\n', 'b.txt': 'b\n'})
    const base = oid('HEAD')
    branch('auth', {'auth.txt': 'auth\n'})
    branch(HOSTILE, {'hostile.txt': 'x\n'})
    branch('picked', {'p1.txt': 'one\n'}, {'p2.txt': 'two\n'})
    repo.git('switch', '--quiet', '-c', 'staging', 'main')
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'auth')
    const withAuth = oid('HEAD')
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', `refs/heads/${HOSTILE}`)
    const withHostile = oid('HEAD')
    repo.git('cherry-pick', 'main..picked')
    const candidate = oid('HEAD')
    record = aRecord({
      base: {name: 'main', sha: base, tree: oid('main^{tree}')},
      candidates: [
        merged('auth', 'merge', base, withAuth),
        merged(HOSTILE, 'merge', withAuth, withHostile),
        merged('picked', 'cherry-pick', withHostile, candidate)
      ],
      plan: {
        order: 'listed',
        strategy: 'hybrid',
        ...planFacts(),
        steps: ['auth', HOSTILE, 'picked'].map((name, i) => ({
          candidate: name,
          position: i + 1,
          reason: '',
          parent: null
        }))
      },
      conflicts: [],
      culprits: [togetherCulprit({branches: ['auth', HOSTILE], heldOut: HOSTILE})],
      probes: [
        aProbe(1, []),
        aProbe(2, ['auth', HOSTILE], {outcome: 'fail', failing: ['x'], gate: {command: 'test ! -e auth.txt'}})
      ],
      staging: {
        ref: 'refs/heads/staging',
        sha: candidate,
        candidate,
        tree: oid('HEAD^{tree}'),
        where: 'local',
        state: 'published',
        detail: 'new ref'
      }
    })
  })

  afterAll(() => {
    rmSync(repo.dir, {recursive: true, force: true})
  })

  function oid(revision: string): Oid {
    return parseOid(repo.git('rev-parse', '--verify', revision))
  }

  function branch(name: string, ...commits: readonly Readonly<Record<string, string>>[]): void {
    repo.git('switch', '--quiet', '-c', name, 'main')
    for (const files of commits) repo.commit(Object.keys(files).join(), files)
    repo.git('switch', '--quiet', 'main')
  }

  function merged(
    name: string,
    strategy: 'merge' | 'cherry-pick',
    before: Oid,
    commit: Oid
  ): ReturnType<typeof aCandidate> {
    return aCandidate(name, 'Ada Writer', {sha: oid(`refs/heads/${name}`), landed: {strategy, before, commit}})
  }

  function report(name: string): string {
    return renderReports(record).find(one => one.name === name)?.text ?? ''
  }

  /** The code block below a heading or a sentence. */
  function commandsAfter(text: string, marker: string): string {
    const block = /```sh\n([\s\S]*?)\n\s*```/.exec(text.slice(text.indexOf(marker)))
    expect([text.includes(marker), block !== null]).toEqual([true, true])
    return block?.[1] ?? ''
  }

  function runShell(commands: string): number {
    try {
      execFileSync('bash', ['-e', '-c', commands], {cwd: repo.dir, stdio: 'pipe', env: {...process.env, ...IDENTITY}})
      return 0
    } catch (error) {
      return (error as {status: number}).status
    }
  }

  function onFreshMain<T>(look: () => T): T {
    repo.git('switch', '--quiet', '-C', 'landing', 'staging')
    const seen = look()
    repo.git('switch', '--quiet', 'main')
    return seen
  }

  function files(): readonly string[] {
    return repo.git('ls-tree', '--name-only', 'HEAD').split('\n')
  }

  test('taking out everything gives the tree of the base back', () => {
    const commands = commandsAfter(report('ROLLBACK_PLAN.md'), '## After landing: take out everything')
    const [code, tree] = onFreshMain(() => [runShell(commands), oid('HEAD^{tree}')])
    expect([code, tree]).toEqual([0, record.base?.tree])
  })

  test.each([
    ['auth', '### `auth`', ['a.txt', 'b.txt', 'hostile.txt', 'p1.txt', 'p2.txt']],
    ['a hostile name', `### \`${HOSTILE}\``, ['a.txt', 'auth.txt', 'b.txt', 'p1.txt', 'p2.txt']],
    ['picked commits', '### `picked`', ['a.txt', 'auth.txt', 'b.txt', 'hostile.txt']]
  ])('taking out one branch leaves the others: %s', (_name, heading, left) => {
    const commands = commandsAfter(report('ROLLBACK_PLAN.md'), heading)
    expect(onFreshMain(() => [runShell(commands), files()])).toEqual([0, left])
  })

  test('the culprit shows, and nothing else runs', () => {
    const commands = commandsAfter(report('REGRESSION_ANALYSIS.md'), 'To see it fail')
    const status = runShell(commands)
    expect([status, files()]).toEqual([1, ['a.txt', 'auth.txt', 'b.txt', 'hostile.txt']])
    expect(repo.git('status', '--porcelain')).toBe('')
    repo.git('switch', '--quiet', 'main')
  })

  test('landing moves the base to the proved commit and refuses when the base has moved', () => {
    const commands = land(record, record.staging!).join('\n')
    const before = oid('main')
    expect([runShell(commands), oid('main')]).toEqual([0, record.staging?.candidate])
    repo.git('reset', '--quiet', '--hard', before)
    repo.commit('meanwhile', {'c.txt': 'c\n'})
    expect([runShell(commands), oid('main^')]).toEqual([128, before])
    repo.git('reset', '--quiet', '--hard', before)
  })

  test('dropping the staging ref leaves it alone once it has moved', () => {
    const commands = commandsAfter(report('ROLLBACK_PLAN.md'), '## Before landing')
    repo.git('update-ref', 'refs/heads/staging', 'main')
    expect(runShell(commands)).not.toBe(0)
    repo.git('update-ref', 'refs/heads/staging', record.staging!.sha)
    expect([runShell(commands), repo.git('for-each-ref', 'refs/heads/staging')]).toEqual([0, ''])
    repo.git('update-ref', 'refs/heads/staging', record.staging!.sha)
  })
})

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada Writer',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada Writer',
  GIT_COMMITTER_EMAIL: 'ada@example.com'
}
