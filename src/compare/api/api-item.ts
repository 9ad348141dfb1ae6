import type {DefinitionKind} from '../../domain/syntax.js'
import type {CallShape} from './compare-parameters.js'

/** One thing that users of a project can name. */
export interface ApiItem {
  /** Where it is found: a module, package, namespace, or the entry of an npm package. */
  readonly scope: string
  /** Its name below the scope, with the names of what it stands in, outermost first. */
  readonly names: readonly string[]
  /** For people: `shop.cart.Cart.add`. */
  readonly symbol: string
  readonly kind: DefinitionKind
  readonly language: string
  readonly path: string
  /** 1-based; null where nothing shows it. */
  readonly line: number | null
  readonly parameters: CallShape | null
  readonly isDeclaration: boolean
  /** True when a decorator or the like may change how it is called. */
  readonly isModified: boolean
  /** True for a name that is passed on from elsewhere, with nothing else known of it. */
  readonly isAlias: boolean
  /** Its first line or lines, as one, without its body. */
  readonly header: string
  /** Its whole text, white space made one and its own name left out; what a renamed thing keeps. */
  readonly body: string
}

/** What is the same on both sides for the same thing. */
export function addressOf({scope, names}: Pick<ApiItem, 'scope' | 'names'>): string {
  return [scope, ...names].join('\0')
}

/** The address of what an item is a member of; null for one at the top of its scope. */
export function ownerOf({scope, names}: Pick<ApiItem, 'scope' | 'names'>): string | null {
  return names.length < 2 ? null : addressOf({scope, names: names.slice(0, -1)})
}

/** Items by their addresses; overloads stand together. */
export function byAddress(items: readonly ApiItem[]): ReadonlyMap<string, readonly ApiItem[]> {
  const found = new Map<string, ApiItem[]>()
  for (const item of items) {
    const address = addressOf(item)
    const known = found.get(address)
    if (known === undefined) found.set(address, [item])
    else known.push(item)
  }
  return found
}
