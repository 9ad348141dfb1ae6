import {describe, expect, test} from '@jest/globals'
import {compareGraphs, type FoundCircle} from '../../../src/compare/cycles/compare-graphs.js'
import {componentsOf, membersOf} from '../../../src/compare/cycles/components.js'
import {edgesWithout, graphOf, type Edge} from '../../../src/compare/cycles/import-graph.js'

/** `ab bc ca`: a brings in b, b brings in c, c brings in a. */
function edges(text: string): readonly Edge[] {
  const pairs = text.split(' ').filter(Boolean)
  return pairs.map(([from = '', to = '']) => ({from, to, lines: []}))
}

function compare(before: string, after: string): readonly FoundCircle[] {
  const [old, now] = [edges(before), edges(after)]
  return compareGraphs({
    before: graphOf(old),
    after: graphOf(now),
    added: edgesWithout(now, old),
    removed: edgesWithout(old, now)
  })
}

/** `new abc (abc) by abc: ca`: the change, its files, those that joined, the circle, and the edges that made it. */
function outline(before: string, after: string): readonly string[] {
  return compare(before, after).map(({change, files, joined, circle, made}) => {
    const by = `${circle.map(({from}) => from).join('')}: ${made.map(({from, to}) => from + to).join(' ')}`
    return `${change} ${files.join('')} (${joined.join('')}) by ${by}`
  })
}

describe('circles of two graphs', () => {
  test.each([
    ['nothing', '', '', []],
    ['an edge that closes a circle', 'ab bc', 'ab bc ca', ['new abc (abc) by cab: ca']],
    ['two edges that close one together', 'bc', 'ab bc ca', ['new abc (abc) by abc: ab ca']],
    ['the same circle in another order', 'ab bc ca', 'ca ab bc', []],
    ['an edge that closes nothing', 'ab', 'ab bc', []],
    ['another edge within the files of a circle', 'ab bc ca', 'ab bc ca cb', []],
    ['a circle that another file joins', 'ab ba', 'ab ba bc ca', ['grown abc (c) by bca: bc ca']],
    ['two circles that become one', 'ab ba cd dc', 'ab ba cd dc bc da', ['grown abcd (cd) by bcda: bc da']],
    ['a circle that loses a file', 'ab bc ca ba', 'ab bc ba', []],
    ['a circle that falls apart', 'ab bc ca', 'ab bc', ['fixed abc () by cab: ca']],
    [
      'a circle with a file in the place of another',
      'ab ba',
      'ac ca',
      ['new ac (ac) by ac: ac ca', 'fixed ab () by ab: ab ba']
    ],
    ['the shorter of two ways', 'ab bc cd', 'ab bc cd da ca', ['new abcd (abcd) by cab: ca']],
    ['a file that brings in itself', '', 'aa', []],
    ['a circle in one place, an edge in another', 'ab ba', 'ab ba cd', []]
  ])('%s', (_, before, after, expected) => {
    expect(outline(before, after)).toEqual(expected)
  })

  test('a hundred thousand files in one circle are found without recursion', () => {
    const size = 100_000
    const ring = Array.from({length: size}, (_, i) => ({from: `${i}`, to: `${(i + 1) % size}`, lines: []}))
    const members = membersOf(componentsOf(graphOf(ring)))
    expect([...members.values()].map(files => files.length)).toEqual([size])
  })

  test('components agree with what can be reached from where, for all small graphs of a kind', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e']
    let seed = 7
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    for (let round = 0; round < 300; round++) {
      const all = nodes.flatMap(from => nodes.map(to => ({from, to, lines: []})))
      const graph = graphOf(all.filter(({from, to}) => from !== to && random() < 0.3))
      const reach = new Map(nodes.map(node => [node, reachable(node, graph)]))
      const components = componentsOf(graph)
      for (const [a, b] of nodes.flatMap(from => nodes.map(to => [from, to] as const))) {
        if (a === b) continue
        const isShared = components.has(a) && components.get(a) === components.get(b)
        expect(isShared).toBe(reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true)
      }
    }
  })
})

function reachable(start: string, graph: ReadonlyMap<string, readonly Edge[]>): ReadonlySet<string> {
  const found = new Set([start])
  for (const node of found) for (const {to} of graph.get(node) ?? []) found.add(to)
  return found
}
