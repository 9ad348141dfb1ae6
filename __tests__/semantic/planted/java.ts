import {JAVA_CONFLICTS} from './java/conflicts.js'
import {JAVA_HARMLESS} from './java/harmless.js'
import {plant} from './plant.js'
import type {PlantedCase} from './planted-case.js'

/** Semantic conflicts in Java, and their look-alikes. */
export const JAVA_CASES: readonly PlantedCase[] = [...JAVA_CONFLICTS, ...JAVA_HARMLESS].map(plant)
