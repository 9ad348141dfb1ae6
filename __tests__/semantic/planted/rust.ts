import {plant} from './plant.js'
import type {PlantedCase} from './planted-case.js'
import {RUST_CONFLICTS} from './rust/conflicts.js'
import {RUST_HARMLESS} from './rust/harmless.js'

/** Semantic conflicts in Rust, and their look-alikes. */
export const RUST_CASES: readonly PlantedCase[] = [...RUST_CONFLICTS, ...RUST_HARMLESS].map(plant)
