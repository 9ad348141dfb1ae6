import {cleanerFor} from '../text/clean-text.js'
import type {TestRun} from './table/test-run.js'
import {keyAt, setMessage} from './table/test-table.js'

/** The same run with everything named relative to the folder where its tree stood; the table is changed in place. */
export function relativeRun(run: TestRun, root: string): TestRun {
  if (root === '') return run
  const {table} = run
  const {place, placeId, placeIdOf, nameOf, key: keyOf} = table.store
  const clean = cleanerFor(root)
  const places = new Map<number, number>()
  for (let row = 0; row < table.size; row++) {
    const key = keyAt(table, row)
    const old = placeIdOf(key)
    const {file, suite, ...rest} = place(old)
    const now = places.get(old) ?? placeId({...rest, file: clean.file(file), suite: suite.map(one => clean.name(one))})
    places.set(old, now)
    table.keys[row] = keyOf(now, clean.name(nameOf(key)))
  }
  for (const [row, message] of [...table.messages]) setMessage(table, row, clean.message(message))
  const loadErrors = run.loadErrors.map(({file, message}) => ({
    file: clean.file(file) ?? file,
    message: clean.message(message) ?? message
  }))
  return {...run, loadErrors}
}
