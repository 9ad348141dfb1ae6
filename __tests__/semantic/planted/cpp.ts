import {CPP_CONFLICTS} from './cpp/conflicts.js'
import {CPP_HARMLESS} from './cpp/harmless.js'
import {plant} from './plant.js'
import type {PlantedCase} from './planted-case.js'

/** Semantic conflicts in C++, and their look-alikes. */
export const CPP_CASES: readonly PlantedCase[] = [...CPP_CONFLICTS, ...CPP_HARMLESS].map(plant)
