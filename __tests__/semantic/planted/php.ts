import type {PlantedCase} from './planted-case.js'
import {DUPLICATES} from './php/duplicates.js'
import {FITTING_CALLS} from './php/fitting-calls.js'
import {PARAMETERS} from './php/parameters.js'
import {REMOVALS} from './php/removals.js'
import {STILL_BOUND} from './php/still-bound.js'
import {TWINS} from './php/twins.js'

/** Planted conflicts of meaning in PHP, and what looks like them. */
export const PHP_CASES: readonly PlantedCase[] = [
  ...REMOVALS,
  ...PARAMETERS,
  ...DUPLICATES,
  ...STILL_BOUND,
  ...FITTING_CALLS,
  ...TWINS
]
