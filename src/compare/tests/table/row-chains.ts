import {isRow, keyAt, type TestTable} from './test-table.js'

/** The rows of a table by key, in their order; -1 where there is none, or none behind. */
export interface RowChains {
  /** How many keys there are. */
  readonly keys: number
  first(key: number): number
  next(row: number): number
  hasSeveral(key: number): boolean
}

/** Chains the rows of a table by their keys, of which there are `keys`. */
export function chainRows(table: TestTable, keys: number): RowChains {
  const firsts = new Int32Array(keys).fill(-1)
  const nexts = new Int32Array(table.size)
  for (let row = table.size - 1; row >= 0; row--) {
    if (!isRow(table, row)) continue
    const key = keyAt(table, row)
    nexts[row] = firsts[key] ?? -1
    firsts[key] = row
  }
  const first = (key: number): number => firsts[key] ?? -1
  const next = (row: number): number => nexts[row] ?? -1
  return {
    keys,
    first,
    next,
    hasSeveral: key => {
      const row = first(key)
      return row >= 0 && next(row) >= 0
    }
  }
}

/** The rows of one key. */
export function rowsOf(chains: RowChains, key: number): readonly number[] {
  const rows: number[] = []
  for (let row = chains.first(key); row >= 0; row = chains.next(row)) rows.push(row)
  return rows
}
