import type {Conflict} from '../domain/conflict.js'

/**
 * Tells whether nobody has to settle a conflict any more. One of meaning is settled by a recorded word alone: it is never
 * taken for harmless because a merge would go through. That two branches touch one thing is worth knowing, and no more.
 */
export function isSettled({kind, foundBy, severity, resolution, autoResolvable}: Conflict): boolean {
  if (resolution !== null) return true
  return kind === 'semantic' ? foundBy === 'prediction' && severity === 'low' : autoResolvable
}
