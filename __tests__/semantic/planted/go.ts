import {GO_CONFLICTS} from './go/conflicts.js'
import {GO_HARMLESS} from './go/harmless.js'
import {plant} from './plant.js'
import type {PlantedCase} from './planted-case.js'

/** Semantic conflicts in Go, and their look-alikes. */
export const GO_CASES: readonly PlantedCase[] = [...GO_CONFLICTS, ...GO_HARMLESS].map(plant)
