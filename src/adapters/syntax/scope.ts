/** A part of a file in which bound names hold. */
export interface Scope {
  readonly outer: Scope | null
  readonly reach: 'file' | 'definition' | 'block' | 'function'
  readonly names: Set<string>
}

/** Makes a scope within another. */
export function innerScope(outer: Scope | null, reach: Scope['reach']): Scope {
  return {outer, reach, names: new Set()}
}

/** True when this scope or one around it binds the name. */
export function isBound(scope: Scope, name: string): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.outer) if (at.names.has(name)) return true
  return false
}

/** Binds a name in the innermost scope, or in the innermost one that is a function's (or the file). */
export function bindName(scope: Scope, name: string, reach: 'block' | 'function'): void {
  let at = scope
  while (reach === 'function' && at.reach !== 'function' && at.outer !== null) at = at.outer
  at.names.add(name)
}

/** True in a function, or in a block that is no definition's. */
export function isLocalScope(scope: Scope): boolean {
  return scope.reach === 'block' || isInFunction(scope)
}

/** True in a function, at whatever depth. */
export function isInFunction(scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.outer) if (at.reach === 'function') return true
  return false
}
