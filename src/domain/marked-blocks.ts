import {linesOf, parseMarkedFile} from './marked-hunks.js'

/** One place of a merged file that git has put markers around, in lines without their ends. */
export interface MarkedBlock {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/** The conflicts in a merged file, in lines; none where the markers can be read in more than one way. */
export function markedBlocks(merged: string, tips: readonly [string, string]): readonly MarkedBlock[] {
  const {hunks = []} = parseMarkedFile(merged, tips) ?? {}
  return hunks.map(({ours, theirs}) => ({ours: bareLines(ours), theirs: bareLines(theirs)}))
}

function bareLines(text: string): readonly string[] {
  return linesOf(text).map(line => line.replace(/\n$/, ''))
}
