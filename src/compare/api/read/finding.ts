import type {ApiChange} from '../../../domain/structure.js'

/** A change that a tool tells, before it is known who brought it. */
export interface Finding extends Pick<ApiChange, 'kind' | 'isBreaking' | 'symbol' | 'before' | 'after' | 'line'> {
  /** The symbol in its parts, the last one its own name. */
  readonly names: readonly string[]
  /** As the report names it; empty where it does not. */
  readonly path: string
}

/** What one report says. */
export type ApiReport =
  /** What a tool found that compared two states by itself. */
  | {readonly kind: 'findings'; readonly tool: string; readonly findings: readonly Finding[]}
  /** The whole interface of one state. */
  | {readonly kind: 'declarations'; readonly tool: string; readonly declarations: readonly Declaration[]}
  | {readonly kind: 'defect'; readonly defect: string}

/** One public thing as a report writes it down. */
export interface Declaration {
  readonly names: readonly string[]
  /** On one line. */
  readonly text: string
  /** True for what is marked as not stable. */
  readonly isUnstable: boolean
}

/** The parts of a symbol such as `shop::Cart::add` or `./cart.(*Cart).Add`. */
export function namesIn(symbol: string): readonly string[] {
  const plain = symbol.replace(/\(\*?([\w$]+)\)/g, '$1').replace(/[<([{].*$/s, '')
  const last = plain.slice(plain.lastIndexOf('/') + 1)
  return last.split(/::|\.|#/).filter(part => part !== '')
}
