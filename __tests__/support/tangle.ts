import {execFileSync} from 'node:child_process'
import type {Oid} from '../../src/domain/ids.js'
import type {TempRepo} from './temp-repo.js'

/** Commits with up to three parents each, among the last few: merges of merges, criss-crosses and roots of their own. */
export function tangle(repo: TempRepo, count: number): readonly Oid[] {
  let state = 7
  const roll = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const stream = Array.from({length: count}, (_, i) => {
    const wanted = roll(12) === 0 ? 0 : 1 + (roll(3) === 0 ? 1 + roll(2) : 0)
    const parents = new Set(Array.from({length: Math.min(wanted, i)}, () => i - roll(Math.min(i, 9))))
    const [first, ...others] = [...parents].filter(parent => parent > 0)
    // Clocks differ: some commits are older than their parents.
    const date = 1_700_000_000 + i * 60 - (roll(6) === 0 ? 3000 : 0)
    return [
      `commit refs/heads/c${i + 1}\nmark :${i + 1}\n`,
      `committer A <a@example.com> ${date} +0000\ndata <<E\nc${i + 1}\nE\n`,
      first === undefined ? '' : `from :${first}\n`,
      ...others.map(parent => `merge :${parent}\n`),
      `M 100644 inline f${i % 5}\ndata <<E\n${i}\nE\n`,
      '\n'
    ].join('')
  })
  execFileSync('git', ['fast-import', '--quiet', '--force'], {cwd: repo.dir, input: stream.join('')})
  return stream.map((_, i) => repo.head(`c${i + 1}`))
}
