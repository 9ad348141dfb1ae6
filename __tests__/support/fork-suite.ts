import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import type {Analysis} from '../../src/domain/conflict.js'
import {branchesOf, bulkRepo, type Fork} from './bulk-repo.js'
import {openedGit, type OpenedGit} from './opened-git.js'
import {quietPorts} from './quiet-ports.js'
import {collected} from './scenario.js'
import type {TempRepo} from './temp-repo.js'

/** A fork, and what we say of merging its branches. */
export interface Case extends Fork {
  readonly name: string
  /** `type path` of each conflict, sorted; none for a clean merge. */
  readonly finds: readonly string[]
  /** What else has to hold, whichever branch is named first. */
  readonly also?: (analysis: Analysis) => void
}

/** Tests each case in both directions: the first branch named first, and the second. */
export function testCases(title: string, cases: readonly Case[]): void {
  let repo: TempRepo
  let git: OpenedGit
  beforeAll(async () => {
    repo = bulkRepo(cases)
    git = await openedGit(repo.dir)
  })
  afterAll(async () => {
    await git[Symbol.asyncDispose]()
    repo.remove()
  })

  describe.each(['as listed', 'turned round'])(`${title}, %s`, direction => {
    test.each(cases.map((one, index) => [one.name, one, index] as const))('%s', async (_, one, index) => {
      const {base, a, b} = branchesOf(index)
      const names = direction === 'as listed' ? [a, b] : [b, a]
      const analysis = await analyze(await collected(git, names, {base}), quietPorts(git))
      expect(analysis.conflicts.map(({type, path}) => `${type} ${path}`).sort()).toEqual([...one.finds].sort())
      const isGit = analysis.conflicts.some(({foundBy}) => foundBy === 'git')
      expect(analysis.pairs.map(({verdict}) => verdict === 'conflict')).toEqual([isGit])
      for (const conflict of analysis.conflicts) expect(conflict.branches).toEqual(names)
      one.also?.(analysis)
    })
  })
}
