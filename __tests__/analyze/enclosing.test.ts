import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {TempRepo} from '../support/temp-repo.js'

const METHODS = '  add(item) {\n    this.items.push(item)\n  }\n'
const TOTAL = (value: string): string => `\n  total() {\n    return ${value}\n  }\n`
const CART = (total: string, more = ''): string => `export class Cart {\n${METHODS}${TOTAL(total)}${more}}\n`
const REMOVE = (body: string): string => `\n  remove() {\n    ${body}\n  }\n`

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'cart.ts': CART('0'), 'plain.txt': 'a\n'})
})
afterEach(() => {
  repo.remove()
})

async function definitions(): Promise<unknown> {
  await using git = await openedGit(repo.dir)
  const {conflicts} = await analyze(await collected(git, ['a', 'b']), quietPorts(git))
  return Object.fromEntries(
    conflicts.map(({path, sides, base}) => [path, [...sides, ...base].map(({definition}) => definition)])
  )
}

describe('each quoted place names the definition it stands in', () => {
  test('on both sides and the base; text that is no source has none', async () => {
    repo.branch('a', {'cart.ts': CART('1'), 'plain.txt': 'b\n'})
    repo.branch('b', {'cart.ts': CART('2'), 'plain.txt': 'c\n'})
    const total = 'class Cart › method total'
    expect(await definitions()).toEqual({'cart.ts': [total, total, total], 'plain.txt': [null, null, null]})
  })

  test('for a whole definition that both sides put in: itself, and on the base what it is put into', async () => {
    repo.branch('a', {'cart.ts': CART('0', REMOVE('a()'))})
    repo.branch('b', {'cart.ts': CART('0', REMOVE('b()'))})
    const remove = 'class Cart › method remove'
    expect(await definitions()).toEqual({'cart.ts': [remove, remove, 'class Cart']})
  })

  test('for what only one side still has', async () => {
    repo.branch('a', {'cart.ts': CART('1')})
    repo.branch('b', {'cart.ts': null})
    const total = 'class Cart › method total'
    expect(await definitions()).toEqual({'cart.ts': [total, null, total]})
  })

  test('and none where the definitions are changed beyond recognition', async () => {
    repo.branch('a', {'cart.ts': '1\n2\n3\n'})
    repo.branch('b', {'cart.ts': CART('2')})
    expect(await definitions()).toEqual({'cart.ts': [null, 'class Cart › method total', 'class Cart']})
  })
})
