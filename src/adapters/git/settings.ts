/** What must hold in the user's repository too: nothing of it runs, nothing tidies up. */
const QUIET = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  'advice.detachedHead=false'
]

/** Everything else that can change the outcome of a merge or a diff, fixed to git's own defaults. */
const PINNED = [
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'core.autocrlf=false',
  'core.safecrlf=false',
  'i18n.commitEncoding=UTF-8',
  'i18n.logOutputEncoding=UTF-8',
  'commit.gpgSign=false',
  'push.gpgSign=false',
  'diff.algorithm=myers',
  'diff.renames=true',
  'diff.renameLimit=1000',
  'diff.ignoreSubmodules=none',
  'merge.renames=true',
  'merge.renameLimit=7000',
  'merge.directoryRenames=conflict',
  'merge.conflictStyle=merge',
  'merge.renormalize=false',
  'merge.verbosity=2'
]

/** For calls to a server. */
const TRANSFER = [
  'protocol.version=2',
  'transfer.bundleURI=false',
  'http.followRedirects=initial',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60'
]

/**
 * Trees that lie about their names are refused when they come in. The other findings are faults that old histories are full
 * of and that no merge trips over.
 */
const FSCK = [
  'fetch.fsckObjects=true',
  ...[
    'badDate',
    'badDateOverflow',
    'badEmail',
    'badName',
    'badTimezone',
    'gitmodulesName',
    'gitmodulesPath',
    'gitmodulesUrl',
    'missingEmail',
    'missingNameBeforeEmail',
    'missingSpaceBeforeDate',
    'missingSpaceBeforeEmail',
    'missingTaggerEntry',
    'multipleAuthors',
    'nulInCommit',
    'zeroPaddedDate',
    'zeroPaddedFilemode'
  ].map(id => `fetch.fsck.${id}=ignore`)
]

/** `-c` arguments for calls in the user's repository. */
export const USER_SETTINGS = flags(QUIET)

/** Our repository goes with the run: nothing in it has to outlive a crash of the machine. */
const FLEETING = ['core.fsync=none']

/** `-c` arguments for calls in our own repositories. */
export const OUR_SETTINGS = flags([...QUIET, ...PINNED, ...FLEETING])

/** `-c` arguments for calls from our repository to origin. */
export const ORIGIN_SETTINGS = flags([...QUIET, ...PINNED, ...TRANSFER, ...FSCK])

function flags(settings: readonly string[]): readonly string[] {
  return settings.flatMap(setting => ['-c', setting])
}
