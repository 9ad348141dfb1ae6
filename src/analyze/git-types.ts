import type {ConflictKind, Severity} from '../domain/conflict.js'

/** What one of git's message types means for people. */
export interface TypeMeaning {
  readonly kind: ConflictKind
  readonly severity: Severity
  /** Why it is as severe as that. */
  readonly reason: string
  /** What has typically happened, and whose move it is. */
  readonly meaning: string
}

/** Types that git reports of merges that went well, or that only go with another message of the same path. */
export const INFORMATION: ReadonlySet<string> = new Set([
  'Auto-merging',
  'Path updated due to directory rename',
  'Directory rename skipped since directory was renamed on both sides',
  'Fast forwarding submodule'
])

const CHOICE = 'it cannot be put together, so one side’s work has to be chosen or made anew'
const LOSS = 'the work of one side is lost if the other is simply taken'
const BOTH_THERE = 'both texts are there, and whoever knows both changes can put them together'
const NAMES_ONLY = 'only the place of a file is in question; no text is at stake'
const OTHER_REPOSITORY = 'the answer lies in the history of another repository'
const FAILED = 'git itself failed here, so nothing is known of this path'
const ASK_GIT = 'Git could not do its work on this path. Whoever runs the integration mends the repository first.'
const IN_SUBMODULE = 'Whoever lands second settles it in the submodule, then records the commit that holds both.'

/** Every conflict of git's merge, by its stable word without the prefix `CONFLICT` (git 2.38 to 2.55). */
const CONFLICTS: Readonly<Record<string, TypeMeaning>> = {
  contents: {
    kind: 'line',
    severity: 'medium',
    reason: BOTH_THERE,
    meaning: 'Both sides changed the same lines. Whoever lands second writes down what both changes meant.'
  },
  binary: {
    kind: 'file',
    severity: 'high',
    reason: CHOICE,
    meaning:
      'Both sides changed a file that is no text. The two authors agree on one version, or make one from the source.'
  },
  'file/directory': {
    kind: 'file',
    severity: 'medium',
    reason: 'one of the two has to get another name, and whatever refers to it has to follow',
    meaning: 'One side has a file where the other has a folder. Whoever lands second picks another name.'
  },
  'distinct modes': {
    kind: 'file',
    severity: 'medium',
    reason: 'a name can stand for only one of a file, a link and a submodule',
    meaning:
      'The same name is a file on one side and a link or submodule on the other. The two authors agree what it should be.'
  },
  'modify/delete': {
    kind: 'file',
    severity: 'high',
    reason: LOSS,
    meaning:
      'One side deletes a file that the other goes on changing. Whoever deletes it says where the change belongs now.'
  },
  'rename/rename': {
    kind: 'file',
    severity: 'medium',
    reason: 'the names cannot all be kept, and whatever refers to the file has to follow',
    meaning: 'Both sides gave one file different new names. The two authors agree on one; whoever lands second follows.'
  },
  'rename involved in collision': {
    kind: 'file',
    severity: 'high',
    reason: 'different files meet under one name, with changes on both sides in them',
    meaning:
      'A renamed file lands on a name that the other side uses for another one. Whoever renames picks a free name.'
  },
  'rename/delete': {
    kind: 'file',
    severity: 'high',
    reason: LOSS,
    meaning:
      'One side moves a file that the other deletes. Whoever deletes it says whether the moved file is still needed.'
  },
  'directory rename suggested': {
    kind: 'file',
    severity: 'low',
    reason: NAMES_ONLY,
    meaning:
      'One side adds a file to a folder that the other renames. Whoever adds the file says whether it moves along.'
  },
  'file in way of directory rename': {
    kind: 'file',
    severity: 'medium',
    reason: 'different files would land under one name',
    meaning:
      'A file would move along with a renamed folder, but its place is taken. Whoever adds the file picks its place.'
  },
  'directory rename collision': {
    kind: 'file',
    severity: 'medium',
    reason: 'different files would land under one name',
    meaning:
      'Folders were merged into one, and new files of both would share a name. Whoever adds them picks the names.'
  },
  'directory rename unclear split': {
    kind: 'file',
    severity: 'medium',
    reason: 'nobody but the author can tell which new folder the file belongs to',
    meaning:
      'One side spreads a folder over several new ones while the other adds a file to it. Whoever adds it picks its place.'
  },
  submodule: {
    kind: 'file',
    severity: 'medium',
    reason: OTHER_REPOSITORY,
    meaning: `Both sides moved a submodule to commits that do not contain each other. ${IN_SUBMODULE}`
  },
  'submodule with possible resolution': {
    kind: 'file',
    severity: 'low',
    reason: 'the submodule already has a commit that holds both sides',
    meaning: 'Both sides moved a submodule, and it has a merge of the two. Whoever lands second records that commit.'
  },
  'submodule not initialized': {
    kind: 'file',
    severity: 'medium',
    reason: OTHER_REPOSITORY,
    meaning: `Both sides moved a submodule, and its history is not here to tell which commit holds both. ${IN_SUBMODULE}`
  },
  'submodule history not available': {
    kind: 'file',
    severity: 'high',
    reason: 'a commit that one side asks for cannot be found',
    meaning: 'One side records a submodule commit that is not here. Its author sees that the commit is pushed.'
  },
  'submodule may have rewinds': {
    kind: 'file',
    severity: 'high',
    reason: LOSS,
    meaning: 'One side moves a submodule back while the other moves it on. Whoever moved it back says why.'
  },
  'submodule lacks merge base': {
    kind: 'file',
    severity: 'medium',
    reason: OTHER_REPOSITORY,
    meaning: `Both sides add a submodule of the same name at different commits. ${IN_SUBMODULE}`
  }
}

/** Failures of git that it reports as messages: they outrank every conflict. */
const ERRORS: Readonly<Record<string, TypeMeaning>> = Object.fromEntries(
  [
    'submodule corrupt',
    'three-way content merge failed',
    'object write failed',
    'object read failed',
    'object is not a blob'
  ].map(type => [type, {kind: 'file', severity: 'high', reason: FAILED, meaning: ASK_GIT}] as const)
)

/** A conflict that this version has no words for: what is not understood is not harmless. */
export const UNKNOWN: TypeMeaning = {
  kind: 'file',
  severity: 'high',
  reason: 'this kind of conflict is not known here, and what is not understood is not harmless',
  meaning: 'Git could not merge this path. The authors of both sides look at what it says.'
}

/** An unknown failure of git. */
export const UNKNOWN_ERROR: TypeMeaning = {...UNKNOWN, reason: FAILED, meaning: ASK_GIT}

/** The meaning of git's stable word, or null where git has learned a new one. */
export function knownMeaning(type: string, isError: boolean): TypeMeaning | null {
  const table = isError ? ERRORS : CONFLICTS
  return Object.hasOwn(table, type) ? (table[type] ?? null) : null
}
