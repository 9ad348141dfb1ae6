import type {PlantedCase} from './planted-case.js'
import {DUPLICATES} from './javascript/duplicates.js'
import {FITTING_CALLS} from './javascript/fitting-calls.js'
import {PARAMETERS} from './javascript/parameters.js'
import {REMOVALS} from './javascript/removals.js'
import {STILL_BOUND} from './javascript/still-bound.js'
import {TWINS} from './javascript/twins.js'

/** Planted conflicts of meaning in JavaScript, and what looks like them. */
export const JAVASCRIPT_CASES: readonly PlantedCase[] = [
  ...REMOVALS,
  ...PARAMETERS,
  ...DUPLICATES,
  ...STILL_BOUND,
  ...FITTING_CALLS,
  ...TWINS
]
