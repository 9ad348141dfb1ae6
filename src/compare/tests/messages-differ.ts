import {normaliseName} from './normalise-name.js'

/** Tells whether two failures say something else, addresses, times and temporary paths aside. */
export function messagesDiffer(a: string | null | undefined, b: string | null | undefined): boolean {
  return normaliseLines(a ?? '') !== normaliseLines(b ?? '')
}

/** Line by line, since a duration is volatile at the end of a line. */
function normaliseLines(text: string): string {
  return text.split('\n').map(normaliseName).join('\n')
}
