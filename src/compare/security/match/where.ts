import type {Place, Region} from '../scan.js'
import type {Item} from './item.js'

/** Orders findings by all their places, and those in the same place by their rules. */
export function inOrder(a: Item, b: Item): number {
  return compareWhere(a, b) || compareTexts(a.finding.rule, b.finding.rule)
}

/** Orders by all places: files, ranges in them, and names. 0 when all of them are the same. */
export function compareWhere(a: Item, b: Item): number {
  const shared = Math.min(a.places.length, b.places.length)
  for (let i = 0; i < shared; i++) {
    const found = comparePlaces(a.places[i], b.places[i])
    if (found !== 0) return found
  }
  return a.places.length - b.places.length
}

/** Tells of two findings whether they stand in the same places, which rewritten lines never are. */
export function isSamePlace(a: Item, b: Item): boolean {
  return a.isPlaced && b.isPlaced && compareWhere(a, b) === 0
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return (
    compareTexts(a?.path ?? null, b?.path ?? null) ||
    compareRegions(a?.region ?? null, b?.region ?? null) ||
    compareTexts(a?.name ?? null, b?.name ?? null)
  )
}

function compareRegions(a: Region | null, b: Region | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  return (
    a.byteOffset - b.byteOffset ||
    a.charOffset - b.charOffset ||
    a.startLine - b.startLine ||
    Math.max(a.startColumn, 1) - Math.max(b.startColumn, 1) ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  )
}

/** By code units, null first. */
function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return -1
  return b === null || a > b ? 1 : -1
}
