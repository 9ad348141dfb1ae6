import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {pairKey, parseShelf, renderShelf, shelfName, type ShelfPlace} from '../../../src/adapters/git/merge-shelf.js'
import type {Oid} from '../../../src/domain/ids.js'
import type {Git, MergePair, MergeResult, MergeVerdict} from '../../../src/ports/git.js'
import type {MergeStore} from '../../../src/ports/merge-store.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {lines, TempRepo} from '../../support/temp-repo.js'

const STRANGE = 'a\n["b"]\t\u2028ü'

let repo: TempRepo
let base: Oid
let pairs: readonly MergePair[]

beforeAll(() => {
  repo = TempRepo.with({f: lines(30), [STRANGE]: lines(9)})
  const heads = [1, 2, 20].map(line => repo.branch(`line-${line}`, {f: lines(30, {[line]: 'x'})}))
  heads.push(repo.branch('strange', {[STRANGE]: lines(9, {2: 'one'})}), repo.branch('odd', {[STRANGE]: null}))
  base = repo.head()
  pairs = heads.flatMap((ours, i) => heads.slice(i + 1).map(theirs => ({ours, theirs})))
})
afterAll(() => {
  repo.remove()
})

/** A store that forgets nothing and shows all. */
function memory(): MergeStore & {readonly kept: Map<string, Uint8Array>} {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    read: name => Promise.resolve(kept.get(name) ?? null),
    write: (name, bytes) => Promise.resolve(void kept.set(name, bytes))
  }
}

async function inRun<T>(store: MergeStore | null, work: (git: OpenedGit) => Promise<T>): Promise<T> {
  await using git = await openedGit(repo.dir, store === null ? {} : {merges: () => store})
  return await work(git)
}

async function verdicts(store: MergeStore | null, asked = pairs, on = base): Promise<readonly MergeVerdict[]> {
  return await inRun(store, async ({composer}) => await composer.verdictMany(on, asked, 'no trees'))
}

function remembered(found: readonly MergeVerdict[]): readonly boolean[] {
  return found.map(({isRemembered}) => isRemembered)
}

async function truth(git: Git): Promise<readonly Omit<MergeResult, 'tree'>[]> {
  return (await git.composer.mergeMany(pairs)).map(withoutTree)
}

function withoutTree({clean, conflicted, messages}: Omit<MergeResult, 'tree'>): Omit<MergeResult, 'tree'> {
  return {clean, conflicted, messages}
}

describe('merges of an earlier run', () => {
  test('are told as they were, and not made again', async () => {
    const store = memory()
    const first = await verdicts(store)
    expect(remembered(first)).toEqual(pairs.map(() => false))
    expect(new Set(first.map(({clean}) => clean))).toEqual(new Set([true, false]))
    expect(first.every(({tree}) => tree !== null)).toBe(true)
    const second = await verdicts(store)
    expect(second).toEqual(first.map(verdict => ({...verdict, tree: null, isRemembered: true})))
    expect(second.map(withoutTree)).toEqual(await inRun(null, truth))
    expect(second.flatMap(({conflicted}) => conflicted)).toContain(STRANGE)
    expect(remembered(await verdicts(null))).toEqual(pairs.map(() => false))
  })

  test('serve nothing but the same two commits on the same base', async () => {
    const store = memory()
    await verdicts(store)
    const moved = repo.branch('moved', {f: lines(30, {1: 'other'})}, 'line-1')
    const [pair, ...rest] = pairs as [MergePair, ...MergePair[]]
    expect(
      remembered(await verdicts(store, [{...pair, ours: moved}, {ours: pair.theirs, theirs: pair.ours}, ...rest]))
    ).toEqual([false, false, ...rest.map(() => true)])
    expect(remembered(await verdicts(store))).toEqual(pairs.map(() => true))
    expect(remembered(await verdicts(store, pairs, repo.commit('base moves', {g: ''})))).toEqual(pairs.map(() => false))
  })

  test('that are clean are made again where their trees are wanted', async () => {
    const store = memory()
    await verdicts(store)
    await inRun(store, async ({composer, history}) => {
      for (const verdict of await composer.verdictMany(base, pairs, 'clean trees')) {
        expect(verdict.isRemembered).toBe(!verdict.clean)
        expect(verdict.tree === null ? null : await history.text(verdict.tree, 'f')).toEqual(
          verdict.clean ? expect.any(String) : null
        )
      }
    })
  })

  test.each<[string, (text: string) => string]>([
    ['cut short', text => text.slice(0, text.length / 2)],
    ['one byte off', text => text.replaceAll('false', 'fa1se')],
    ['made to say another thing', text => text.replaceAll(',false,', ',true,')],
    ['something else', () => '{"a": 1}\n\0\0[1, 2]\n'],
    ['very long', text => text.repeat(1 + (1 << 24) / text.length)],
    ['empty', () => '']
  ])('are not believed when the file is %s', async (_, harm) => {
    const store = memory()
    await verdicts(store)
    const [[name, bytes]] = [...store.kept] as [[string, Uint8Array]]
    store.kept.set(name, Buffer.from(harm(Buffer.from(bytes).toString('utf8'))))
    const found = await verdicts(store)
    expect(found.map(withoutTree)).toEqual(await inRun(null, truth))
    expect(remembered(found)).toContain(false)
    expect(remembered(await verdicts(store))).toEqual(pairs.map(() => true))
  })

  test('of two runs at once are both kept', async () => {
    const store = memory()
    const half = Math.floor(pairs.length / 2)
    await Promise.all([verdicts(store, pairs.slice(0, half)), verdicts(store, pairs.slice(half))])
    expect(remembered(await verdicts(store)).filter(Boolean).length).toBeGreaterThanOrEqual(half)
    await verdicts(store)
    expect(remembered(await verdicts(store))).toEqual(pairs.map(() => true))
  })
})

describe('a shelf', () => {
  const place: ShelfPlace = {base: 'a'.repeat(40), gitVersion: '2.39.5', settings: ['-c', 'x'], boundary: ['b', 'c']}
  const merge: MergeResult = {clean: true, tree: 'd'.repeat(40) as Oid, conflicted: [], messages: []}
  const pair = {ours: 'e'.repeat(40) as Oid, theirs: 'f'.repeat(40) as Oid}

  test.each<[string, Partial<ShelfPlace>]>([
    ['base', {base: 'b'.repeat(40)}],
    ['git', {gitVersion: '2.40.0'}],
    ['setting', {settings: ['-c', 'y']}],
    ['cut in history', {boundary: []}]
  ])('is not that of another %s', (_, other) => {
    const [here, there] = [shelfName(place), shelfName({...place, ...other})]
    expect(there).not.toBe(here)
    const bytes = renderShelf(here, new Map([[pairKey(pair), merge]]))
    expect(parseShelf(here, bytes)).toEqual(new Map([[pairKey(pair), merge]]))
    expect(parseShelf(there, bytes)).toEqual(new Map())
  })

  test('leaves out what is too long, and keeps the rest', () => {
    const name = shelfName({...place, boundary: ['c', 'b']})
    expect(name).toBe(shelfName(place))
    const huge = {...merge, clean: false, conflicted: ['x'.repeat(1 << 18)]}
    const shelf = new Map([
      ['1'.repeat(40) + ` ${pair.theirs}`, huge],
      [pairKey(pair), merge]
    ])
    expect([...parseShelf(name, renderShelf(name, shelf)).keys()]).toEqual([pairKey(pair)])
    expect(parseShelf(name, null)).toEqual(new Map())
  })
})
