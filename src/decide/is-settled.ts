import type {Conflict} from '../domain/conflict.js'

/**
 * Tells whether nobody has to settle a conflict any more. One of meaning is settled by a recorded word alone: it is never
 * taken for harmless because a merge would go through.
 */
export function isSettled({kind, resolution, autoResolvable}: Conflict): boolean {
  return resolution !== null || (autoResolvable && kind !== 'semantic')
}
