import type {PlantedCase} from './planted-case.js'
import {DUPLICATES} from './ruby/duplicates.js'
import {FITTING_CALLS} from './ruby/fitting-calls.js'
import {PARAMETERS} from './ruby/parameters.js'
import {REMOVALS} from './ruby/removals.js'
import {STILL_BOUND} from './ruby/still-bound.js'
import {TWINS} from './ruby/twins.js'

/** Planted conflicts of meaning in Ruby, and what looks like them. */
export const RUBY_CASES: readonly PlantedCase[] = [
  ...REMOVALS,
  ...PARAMETERS,
  ...DUPLICATES,
  ...STILL_BOUND,
  ...FITTING_CALLS,
  ...TWINS
]
