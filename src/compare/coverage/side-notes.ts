import {fewOf} from '../../domain/few-of.js'
import {plural} from '../../domain/plural.js'
import type {CoverageSide} from './coverage-side.js'

/** What one side's reports do not tell, for all that they are whole. */
export function sideNotes({name, files, unmapped}: CoverageSide): readonly string[] {
  const totals = [...files].filter(([, {total}]) => total !== null).map(([path]) => path)
  return [
    ...(totals.length === 0
      ? []
      : [`${name}: only totals, and no lines, are known of ${plural(totals.length, 'file')}: ${fewOf(totals)}`]),
    ...(unmapped.length === 0
      ? []
      : [`${name}: ${plural(unmapped.length, 'path')} of the reports could not be found in the tree`])
  ]
}
