import {headWord} from '../domain/branch-commands.js'
import type {Candidate} from '../domain/candidate.js'
import type {ConflictOption, Severity} from '../domain/conflict.js'
import {shortOid, type Oid} from '../domain/ids.js'
import type {SplitTrial} from '../domain/order-trial.js'
import {plural} from '../domain/plural.js'
import {shellQuote} from '../domain/shell-quote.js'
import type {PairFacts} from './pair-facts.js'
import {whereaboutsOf} from './sequence-options.js'
import {listOf} from './wording.js'

/** What the split rests on beside the trial: the files that each of the commits changes. */
export type FilesOf = (commit: Oid) => readonly string[]

/** Taking the clean commits of the later candidate now; none where the whole of it conflicts, or where it is one commit. */
export function splitOptions({split}: PairFacts, filesOf: FilesOf, base: string): readonly ConflictOption[] {
  if (split === null) return []
  const {candidate, trial} = split
  const {take, leave} = trial
  const left = leave.map(({oid, subject}) => `${shortOid(oid)} ${subject}`)
  const paths = [...new Set(leave.flatMap(commit => commit.paths))]
  const all = take.length + leave.length
  return [
    {
      title: `Split ${candidate.name}: take ${take.length} of its ${plural(all, 'commit')} now`,
      effect:
        `${plural(take.length, 'commit goes', 'commits go')} in cleanly; ${plural(leave.length, 'commit carries', 'commits carry')} ` +
        `the conflict, in ${listOf(paths)}: ${listOf(left, 3)}.`,
      effort: {lines: 0, files: paths.length},
      ...riskOf(trial, filesOf),
      completeness: `${take.length} of ${plural(all, 'commit')} of ${candidate.name} now, the other ${leave.length === 1 ? 'one' : leave.length} later.`,
      commands: trial.fitsBase ? commandsOf(candidate, take, base) : [],
      action: {kind: 'split', branch: candidate.name, take, leave: leave.map(({oid}) => oid)}
    }
  ]
}

/** Commits of one branch that change the same files were most likely written one on top of the other. */
function riskOf({take, leave}: SplitTrial, filesOf: FilesOf): {readonly risk: Severity; readonly riskReason: string} {
  const left = new Set(leave.flatMap(({oid}) => filesOf(oid)))
  const shared = [...new Set(take.flatMap(filesOf))].filter(path => left.has(path))
  if (shared.length === 0)
    return {risk: 'low', riskReason: 'the commits taken change no file that those left behind change'}
  const files = shared.length === 1 ? 'a file' : 'files'
  return {risk: 'medium', riskReason: `commits of both parts change the same ${files}: ${listOf(shared)}`}
}

function commandsOf(candidate: Candidate, take: readonly Oid[], base: string): readonly string[] {
  const from = headWord({name: base, sha: null, source: null})
  const part = `${candidate.name.replace(/^#/, 'pull-')}-part`
  if (from === null) return []
  const fetch =
    whereaboutsOf({name: candidate.name, candidate}).source?.startsWith('refs/heads/') === true
      ? []
      : ['git fetch origin']
  return [...fetch, `git switch --create ${shellQuote(part)} ${from}`, `git cherry-pick ${take.join(' ')}`]
}
