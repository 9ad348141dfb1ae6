import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {parse as parseYaml} from 'yaml'
import {parseKnowledge} from '../../src/config/parse-knowledge.js'
import {KNOWLEDGE_PATH} from '../../src/domain/knowledge.js'
import {gate, ran, verdictOf, type Ran} from '../support/pipeline-run.js'
import {TempRepo, lines} from '../support/temp-repo.js'

const LOG = '# Log\n\n## Next\n\n- old\n'
const added = (entry: string): string => LOG.replace('- old', `- ${entry}\n- old`)

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'CHANGELOG.md': LOG, 'f.txt': lines(20)})
})
afterEach(() => {
  repo.remove()
})

async function run(branches: readonly string[], config: object = {}): Promise<Ran> {
  return await ran({repo, branches, config: {gates: [gate('test -s f.txt')], order: 'listed', ...config}})
}

function know(entry: string): void {
  repo.commit('knowledge', {[KNOWLEDGE_PATH]: `entries:\n  - {${entry}}\n`})
}

function branches(): readonly string[] {
  for (const name of ['a', 'b', 'c']) repo.branch(name, {'CHANGELOG.md': added(name), [`${name}.txt`]: name})
  return ['a', 'b', 'c']
}

describe('known conflicts', () => {
  test('are merged by keeping the lines of both where a union is the handling', async () => {
    know('paths: "*.md", handling: union, rationale: everybody adds a line')
    const names = branches()
    const looked = await run(names, {mode: 'analyze'})
    expect(looked.record.conflicts.map(({autoResolvable, knowledge}) => [autoResolvable, knowledge])).toEqual(
      Array(3).fill([true, {paths: '*.md', handling: 'union', rationale: 'everybody adds a line'}])
    )
    expect(looked.record.status).toBe('conditional')
    const done = await run(names)
    expect(verdictOf(done)).toMatchObject({status: 'ready', merged: names})
    const {sha} = done.record.staging!
    expect(repo.git('show', `${sha}:CHANGELOG.md`)).toBe('# Log\n\n## Next\n\n- a\n- b\n- c\n- old')
    expect(done.record.conflicts.map(({resolution}) => resolution)).toEqual(
      Array(3).fill(`the lines of both sides are kept, as ${KNOWLEDGE_PATH} says of *.md (everybody adds a line)`)
    )
    expect(done.files).not.toContain('CONFLICT_RESOLUTION_NEEDED.md')
  })

  test('elsewhere stay conflicts, whatever is known of one file', async () => {
    know('paths: "*.md", handling: union')
    repo.branch('a', {'CHANGELOG.md': added('a'), 'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'CHANGELOG.md': added('b'), 'f.txt': lines(20, {3: 'B'})})
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict'}})
    expect(done.record.conflicts.map(({path, resolution}) => [path, resolution])).toEqual([
      ['CHANGELOG.md', null],
      ['f.txt', null]
    ])
  })

  test('of files where only one may land at a time keep the later one waiting', async () => {
    repo.commit('migrations', {'db/migrate/20250101000000_x.rb': 'x'})
    know('paths: "db/**", handling: sequential, rationale: one migration at a time')
    for (const name of ['a', 'b', 'c']) repo.branch(name, {[`db/migrate/20260101000000_${name}.rb`]: name})
    const done = await run(['a', 'b', 'c'])
    expect(verdictOf(done)).toMatchObject({status: 'conditional', merged: ['a'], out: {b: 'decided', c: 'decided'}})
    expect(done.record.candidates[1]?.reason).toBe(
      `waits for a: ${KNOWLEDGE_PATH} lets only one of them land at a time (db/**)`
    )
    expect(done.record.conflicts.map(({resolution}) => resolution)).toContain(
      `b waits for another run, as ${KNOWLEDGE_PATH} says of db/** (one migration at a time)`
    )
  })

  test('that are a matter for people are named with the reason, and left to them', async () => {
    know('paths: CHANGELOG.md, handling: escalate, rationale: the order is a matter of taste')
    const done = await run(branches().slice(0, 2))
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict'}})
    expect(done.text('CONFLICT_RESOLUTION_NEEDED.md')).toContain(
      'What the project knows of `CHANGELOG.md` (`escalate`): the order is a matter of taste.'
    )
  })

  test('are those that the base knows: what a candidate claims to know is ignored', async () => {
    repo.branch('evil', {[KNOWLEDGE_PATH]: 'entries: [{paths: "**", handling: union}]\n'})
    const done = await run([...branches().slice(0, 2), 'evil'])
    expect(verdictOf(done)).toMatchObject({out: {b: 'conflict'}})
  })
})

describe('what a run learned', () => {
  test('is proposed, ready to be put on the base, where it is taken', async () => {
    const names = branches()
    const done = await run(names, {mode: 'analyze'})
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(done.text('CONFLICT_ANALYSIS.md')) ?? []
    expect(parseYaml(yaml)).toEqual({
      entries: [
        {
          paths: 'CHANGELOG.md',
          kind: 'line',
          type: 'contents',
          handling: 'union',
          rationale: '3 pairs of branches only add lines here',
          seen: 3
        }
      ]
    })
    const problems: unknown[] = []
    parseKnowledge({path: 'learned', text: yaml}, problem => problems.push(problem))
    expect(problems).toEqual([])
    repo.commit('learned', {[KNOWLEDGE_PATH]: yaml})
    const then = await run(names)
    expect(verdictOf(then)).toMatchObject({status: 'ready', merged: names})
    expect(then.record.knowledge).toEqual([expect.objectContaining({paths: 'CHANGELOG.md', seen: 6, change: 'raise'})])
  })
})
