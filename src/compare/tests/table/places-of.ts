import type {TestPlace} from './test-store.js'
import {isRow, keyAt, type TestTable} from './test-table.js'

/** The places of a table's tests, each once. */
export function placesOf(table: TestTable): readonly TestPlace[] {
  const {placeIdOf, place} = table.store
  const ids = new Set<number>()
  for (let row = 0; row < table.size; row++) if (isRow(table, row)) ids.add(placeIdOf(keyAt(table, row)))
  return [...ids].map(place)
}
