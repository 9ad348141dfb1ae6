import type {FileChange} from '../../domain/candidate.js'
import {pairUp} from '../../domain/pair-up.js'
import type {SourceTree} from '../source-tree.js'

/** Tells where what the branches wrote for users names a thing: `path:line`; null where it does not. */
export type NoteOf = (names: readonly string[]) => string | null

interface NoteLine {
  readonly place: string
  readonly text: string
}

const NOTE_PATH =
  /(?:^|\/)(?:[^/]*(?:change|history|migrat|upgrad|breaking|release|news)[^/]*\/)*[^/]*(?:change|history|migrat|upgrad|breaking|release|news)[^/]*\.(?:md|mdx|markdown|rst|adoc|txt)$|(?:^|\/)\.changeset\/[^/]+\.md$|(?:^|\/)(?:changelog|changes|newsfragments|releasenotes|migrations?|upgrad(?:e|ing))(?:\.d)?\/[^/]+\.(?:md|mdx|rst|txt)$/i

/** Reads the lines that were added to change logs, guides to migration and the like. */
export async function readMigrationNotes(
  changes: readonly FileChange[],
  tree: Pick<SourceTree, 'texts'>
): Promise<NoteOf> {
  const files = changes.filter(({path, status, added}) => status !== 'deleted' && added > 0 && NOTE_PATH.test(path))
  const texts = await tree.texts(files.map(({path}) => path))
  const lines = pairUp(files, texts).flatMap(([change, text]) => (text === null ? [] : addedLines(change, text)))
  return names => lines.find(({text}) => isNamed(text, names))?.place ?? null
}

function addedLines({path, hunks}: FileChange, text: string): readonly NoteLine[] {
  const lines = text.split('\n')
  return hunks.flatMap(({new: {start, count}}) =>
    lines.slice(start - 1, start - 1 + count).map((line, i) => ({place: `${path}:${start + i}`, text: line}))
  )
}

/** A word of everyday speech counts only where it is written as code, or with what it stands in. */
function isNamed(text: string, names: readonly string[]): boolean {
  const last = names.at(-1) ?? ''
  const word = escapePattern(last)
  if (last === '' || !new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(text)) return false
  if (!/^[A-Za-z][a-z]*$/.test(last) && last.length > 3) return true
  const owner = names.at(-2)
  const isWithOwner =
    owner !== undefined &&
    new RegExp(`(?<![\\w$])${escapePattern(owner)}\\b.{0,40}(?<![\\w$])${word}(?![\\w$])`).test(text)
  const isCode =
    new RegExp('`[^`]*(?<![\\w$])' + word + '(?![\\w$])[^`]*`').test(text) ||
    new RegExp(`(?<![\\w$])${word}\\(`).test(text)
  return isWithOwner || isCode
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
