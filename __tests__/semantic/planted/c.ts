import {C_CONFLICTS} from './c/conflicts.js'
import {C_HARMLESS} from './c/harmless.js'
import {plant} from './plant.js'
import type {PlantedCase} from './planted-case.js'

/** Semantic conflicts in C, and their look-alikes. */
export const C_CASES: readonly PlantedCase[] = [...C_CONFLICTS, ...C_HARMLESS].map(plant)
