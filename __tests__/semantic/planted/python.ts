import type {PlantedCase} from './planted-case.js'
import {DUPLICATES} from './python/duplicates.js'
import {FITTING_CALLS} from './python/fitting-calls.js'
import {PARAMETERS} from './python/parameters.js'
import {REMOVALS} from './python/removals.js'
import {STILL_BOUND} from './python/still-bound.js'
import {TWINS} from './python/twins.js'

/** Planted conflicts of meaning in Python, and what looks like them. */
export const PYTHON_CASES: readonly PlantedCase[] = [
  ...REMOVALS,
  ...PARAMETERS,
  ...DUPLICATES,
  ...STILL_BOUND,
  ...FITTING_CALLS,
  ...TWINS
]
