import type {TestCase} from '../../../domain/tests.js'
import {pairPool, type PairPool} from './pair-pool.js'
import {textPool, type TextPool} from './text-pool.js'

/** Where a test stands: everything of its identity but its own name. */
export type TestPlace = Pick<TestCase, 'file' | 'suite' | 'variant'>

/** The identities of all tests of both runs, each kept once and known by number: the key of a test is its place and name. */
export interface TestStore {
  readonly places: TextPool
  readonly names: TextPool
  readonly keys: PairPool
  /** The number of a place. */
  placeId(place: TestPlace): number
  place(id: number): TestPlace
}

/** Makes an empty store. */
export function testStore(): TestStore {
  const places = textPool()
  const parsed = new Map<number, TestPlace>()
  // Tests come suite by suite, so that the place is mostly that of the test before.
  let last: {readonly place: TestPlace; readonly id: number} | null = null
  return {
    places,
    names: textPool(),
    keys: pairPool(),
    placeId(place) {
      if (last === null || !isSamePlace(last.place, place)) last = {place, id: places.intern(placeText(place))}
      return last.id
    },
    place(id) {
      const known = parsed.get(id) ?? parsePlace(places.textOf(id))
      parsed.set(id, known)
      return known
    }
  }
}

function isSamePlace(a: TestPlace, b: TestPlace): boolean {
  return a.suite === b.suite && a.file === b.file && a.variant === b.variant
}

function placeText({file, suite, variant}: TestPlace): string {
  return JSON.stringify([file, variant ?? null, ...suite])
}

function parsePlace(text: string): TestPlace {
  const [file = null, variant = null, ...suite] = JSON.parse(text) as (string | null)[]
  const titles = suite.map(title => title ?? '')
  return variant === null ? {file, suite: titles} : {file, suite: titles, variant}
}
