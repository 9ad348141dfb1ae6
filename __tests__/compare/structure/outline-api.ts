import {compareApi} from '../../../src/compare/api/compare-api.js'
import type {ApiComparison} from '../../../src/domain/structure.js'
import {textTrees, type Texts} from '../../support/text-trees.js'

export type {Texts}

type Options = Parameters<typeof textTrees>[2]

export async function compare(before: Texts, after: Texts, options: Options = {}): Promise<ApiComparison | null> {
  const {change, trees} = textTrees(before, after, options)
  return await compareApi([], change, trees)
}

/** `removed! shop.total`, with `!` for what breaks, and where a note names it. */
export async function outline(before: Texts, after: Texts, options: Options = {}): Promise<readonly string[]> {
  const comparison = await compare(before, after, options)
  return (comparison?.changes ?? []).map(({kind, isBreaking, symbol, note}) => {
    const noted = note === null ? '' : ` (${note})`
    return `${kind}${isBreaking ? '!' : ''} ${symbol}${noted}`
  })
}
