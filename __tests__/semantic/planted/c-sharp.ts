import {C_SHARP_CONFLICTS} from './c-sharp/conflicts.js'
import {C_SHARP_HARMLESS} from './c-sharp/harmless.js'
import {plant} from './plant.js'
import type {PlantedCase} from './planted-case.js'

/** Semantic conflicts in C#, and their look-alikes. */
export const C_SHARP_CASES: readonly PlantedCase[] = [...C_SHARP_CONFLICTS, ...C_SHARP_HARMLESS].map(plant)
