import {rmSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import {diskMergeStore} from '../../src/adapters/files/disk-merge-store.js'
import type {Analysis} from '../../src/domain/conflict.js'
import type {Composer} from '../../src/ports/git.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts, recordingRunner} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo, tempFolder} from '../support/temp-repo.js'

const NAMES = ['one', 'two', 'three', 'far', 'moved', 'edited', 'left', 'right']

const OTHER = Array.from({length: 30}, (_, i) => `other ${i * i}\n`).join('')

interface Run {
  readonly analysis: Analysis
  readonly said: string
  /** Merges that were made one by one, for a look at their trees. */
  readonly single: number
}

async function run(repo: TempRepo, folder: string): Promise<Run> {
  await using git = await openedGit(repo.dir, {merges: () => diskMergeStore(folder)})
  let single = 0
  const merge: Composer['merge'] = async (ours, theirs) => {
    single++
    return await git.composer.merge(ours, theirs)
  }
  const runner = recordingRunner()
  const ports = {...quietPorts({...git, composer: {...git.composer, merge}}), runner}
  const analysis = await analyze(await collected(git, NAMES), ports)
  const said = runner.events.flatMap(event => ('text' in event ? [event.text] : []))
  return {analysis, said: said.filter(text => text.includes('known from')).join(), single}
}

test('a second run explains the same conflicts, with merges made anew only where their text is looked at', async () => {
  using repo = TempRepo.with({f: lines(30), g: lines(9), h: lines(40), k: OTHER})
  repo.branch('one', {f: lines(30, {3: 'one'}), new: lines(20, {4: 'one'})})
  repo.branch('two', {f: lines(30, {3: 'two'}), new: lines(20, {4: 'two'}), g: null})
  repo.branch('three', {g: lines(9, {2: 'three'})})
  repo.branch('far', {f: lines(30, {28: 'far'})})
  repo.branch('moved', {h: null, 'dir/h': lines(40, {5: 'moved'})})
  repo.branch('edited', {h: lines(40, {5: 'edited'})})
  // Two files that move to one name conflict in lines that neither side changed.
  repo.branch('left', {h: null, meet: lines(40)})
  repo.branch('right', {k: null, meet: OTHER})
  repo.commit('main goes on', {h: lines(40, {39: 'main'}), g: lines(9, {2: 'main'})})
  const folder = tempFolder('merges')
  const first = await run(repo, folder)
  const second = await run(repo, folder)
  rmSync(folder, {recursive: true})
  expect(second.analysis).toEqual(first.analysis)
  expect(first.analysis.conflicts.length).toBeGreaterThan(3)
  expect([first.said, second.said]).toEqual(['', '15 of 21 merges are known from earlier runs'])
  expect([first.single, second.single]).toEqual([0, 1])
})
