import type {TestCase} from '../../../domain/tests.js'
import {textPool} from './text-pool.js'

/** Where a test stands: everything of its identity but its own name. */
export type TestPlace = Pick<TestCase, 'file' | 'suite' | 'variant'>

/** The identities of all tests of both runs, each kept once and known by number, its key: a place and a name. */
export interface TestStore {
  /** How many keys there are. */
  readonly size: number
  /** The number of a place. */
  readonly placeId: (place: TestPlace) => number
  readonly place: (id: number) => TestPlace
  readonly key: (placeId: number, name: string) => number
  readonly placeIdOf: (key: number) => number
  readonly nameOf: (key: number) => string
}

/** Makes an empty store. */
export function testStore(): TestStore {
  const [places, tests] = [textPool(), textPool()]
  const parsed = new Map<number, TestPlace>()
  // Tests come suite by suite, so that the place is mostly that of the test before.
  let last: {readonly place: TestPlace; readonly id: number} | null = null
  return {
    get size() {
      return tests.size
    },
    placeId(place) {
      if (last === null || !isSamePlace(last.place, place)) last = {place, id: places.intern(placeText(place), 0)}
      return last.id
    },
    place(id) {
      const known = parsed.get(id) ?? parsePlace(places.textOf(id))
      parsed.set(id, known)
      return known
    },
    key: (placeId, name) => tests.intern(name, placeId),
    placeIdOf: tests.tagOf,
    nameOf: tests.textOf
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
