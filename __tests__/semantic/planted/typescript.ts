import type {PlantedCase} from './planted-case.js'
import {DUPLICATES} from './typescript/duplicates.js'
import {FITTING_CALLS} from './typescript/fitting-calls.js'
import {PARAMETERS} from './typescript/parameters.js'
import {REMOVALS} from './typescript/removals.js'
import {STILL_BOUND} from './typescript/still-bound.js'
import {TWINS} from './typescript/twins.js'

/** Planted conflicts of meaning in TypeScript, and what looks like them. */
export const TYPESCRIPT_CASES: readonly PlantedCase[] = [
  ...REMOVALS,
  ...PARAMETERS,
  ...DUPLICATES,
  ...STILL_BOUND,
  ...FITTING_CALLS,
  ...TWINS
]
