import type {Candidate} from '../domain/candidate.js'
import type {Oid} from '../domain/ids.js'
import {markedBlocks, type MarkedBlock} from '../domain/marked-blocks.js'
import {pairUp} from '../domain/pair-up.js'
import type {Place} from '../ports/git.js'
import type {EscalatePorts} from './escalate-ports.js'

/** A candidate and the composition it is to be merged into. */
export interface Meet {
  readonly tip: Oid
  /** Whoever is in the composition and matters here. */
  readonly first: string
  readonly then: Candidate
}

/** What merging a candidate into a composition leaves to settle. */
export interface Meeting extends Meet {
  /** The paths in conflict; empty when it merges clean there. */
  readonly paths: readonly string[]
  /** The blocks that git marks, by path; a path without text has none. */
  readonly blocks: ReadonlyMap<string, readonly MarkedBlock[]>
  /** Blocks, with one for each path that has none. */
  readonly places: number
  /** Lines between the markers, of both sides. */
  readonly lines: number
}

/** Paths of one merge whose markers are counted; of more, the rest counts as one place each. */
const READ_PATHS = 100
/** Bytes of a file whose markers are counted. */
const LARGEST_TEXT = 1 << 22

/** Makes all merges in a few processes, and reads where they leave markers. */
export async function readMeetings(
  meets: readonly Meet[],
  {git}: Pick<EscalatePorts, 'git'>
): Promise<ReadonlyMap<Meet, Meeting>> {
  const merges = await git.composer.mergeMany(meets.map(({tip, then}) => ({ours: tip, theirs: then.head})))
  const merged = pairUp(meets, merges)
  const asked = merged.flatMap(([, {tree, clean, conflicted}]) =>
    clean ? [] : conflicted.slice(0, READ_PATHS).map((path): Place => ({tree, path}))
  )
  const texts = await git.history.textMany(asked, LARGEST_TEXT)
  const known = new Map(pairUp(asked, texts).map(([{tree, path}, text]) => [`${tree}:${path}`, text]))
  return new Map(
    merged.map(([meet, {tree, clean, conflicted}]) => {
      const paths = clean ? [] : conflicted
      const blocks = new Map(
        paths.map(path => [path, markedBlocks(known.get(`${tree}:${path}`) ?? '', [meet.tip, meet.then.head])])
      )
      return [meet, {...meet, paths, blocks, ...countBlocks([...blocks.values()])}]
    })
  )
}

function countBlocks(blocks: readonly (readonly MarkedBlock[])[]): Pick<Meeting, 'places' | 'lines'> {
  return {
    places: blocks.reduce((sum, own) => sum + Math.max(1, own.length), 0),
    lines: blocks.flat().reduce((sum, {ours, theirs}) => sum + ours.length + theirs.length, 0)
  }
}
