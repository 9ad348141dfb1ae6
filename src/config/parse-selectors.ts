import type {Selector} from '../domain/config.js'
import {escapeBranchGlob, escapeBranchName, globFault, isGlob} from './glob.js'
import {asciiTrim} from './lines.js'
import type {Complain, Placed} from './placed.js'
import {quote} from './quote.js'
import {refNameFault} from './ref-name.js'

/** Reads the lines of `branches`, one selector each. `where` is the whole list's place. */
export function parseSelectors(lines: readonly Placed[], where: string, complain: Complain): readonly Selector[] {
  const selectors = lines.flatMap(line => parseSelector(line, complain) ?? [])
  if (lines.length === 0) {
    complain({where, what: 'no branches are named', fix: `Name the branches to integrate, one per line: ${EXAMPLES}`})
  } else if (lines.every(line => line.text.startsWith('!'))) {
    complain({where, what: 'there are only exclusions', fix: `Add what they are taken from, one per line: ${EXAMPLES}`})
  }
  return selectors
}

/**
 * Reads one line: `worktrees`, `plan:FILE`, `#12`, `!exclusion`, a pattern, or else a name. A `#` without digits starts a name, as
 * git allows it.
 */
function parseSelector(line: Placed, complain: Complain): Selector | undefined {
  const raw = line.text
  if (raw === 'worktrees') return {kind: 'worktrees', raw}
  if (raw.startsWith('plan:')) return parsePlan(line, complain)
  if (raw.startsWith('label:')) {
    complainOfLabel(line, complain)
    return
  }
  if (/^#\d+$/.test(raw)) return parsePullRequest(line, complain)
  if (raw.startsWith('!')) return parseExclusion(line, complain)
  if (isGlob(raw))
    return isUsableGlob(line, raw, complain) ? {kind: 'glob', raw, glob: escapeBranchGlob(raw)} : undefined
  return isUsableName(line, raw, complain) ? {kind: 'name', raw, name: raw} : undefined
}

const EXAMPLES = "feature/login, feature/*, '!feature/old', '#12' or worktrees"

function parsePlan({text, where}: Placed, complain: Complain): Selector | undefined {
  const file = asciiTrim(text.slice('plan:'.length))
  if (file !== '') return {kind: 'plan', raw: text, file}
  complain({where, what: `${quote(text)} names no file`, fix: 'Write plan: and the path of an integration.json'})
  return undefined
}

function complainOfLabel({text, where}: Placed, complain: Complain): undefined {
  const what = `${quote(text)}: choosing branches by label is not in this version`
  complain({where, what, fix: 'Use names, patterns, exclusions, pull requests such as #12, or worktrees'})
  return undefined
}

function parsePullRequest({text, where}: Placed, complain: Complain): Selector | undefined {
  const number = Number(text.slice(1))
  if (number >= 1 && number <= 2 ** 31) return {kind: 'pull-request', raw: text, number}
  complain({where, what: `${quote(text)} is no pull request number`, fix: 'Use # and the number, such as #12'})
  return undefined
}

function parseExclusion(line: Placed, complain: Complain): Selector | undefined {
  const raw = line.text
  const excluded = asciiTrim(raw.slice(1))
  if (isGlob(excluded)) {
    if (!isUsableGlob(line, excluded, complain)) return undefined
    return {kind: 'exclude', raw, glob: escapeBranchGlob(excluded)}
  }
  return isUsableName(line, excluded, complain) ? {kind: 'exclude', raw, glob: escapeBranchName(excluded)} : undefined
}

function isUsableGlob({where}: Placed, glob: string, complain: Complain): boolean {
  // eslint-disable-next-line no-control-regex
  const never = /[\x00-\x20\x7f~:\\\uFFFD]/.test(glob)
  const fault = never ? 'has a character that no branch name may have' : globFault(glob)
  if (fault === null) return true
  const fix = never
    ? 'Remove spaces, control characters and ~ : \\ from the pattern, and give each pattern a line of its own'
    : 'Mend the pattern: * matches within one part of a name, ** across parts, ? one character, [ab] and {a,b} choices'
  complain({where, what: `${quote(glob)} ${fault}`, fix})
  return false
}

function isUsableName({where}: Placed, name: string, complain: Complain): boolean {
  if (name === 'HEAD') {
    const fix = 'Name the branch that is checked out, or use worktrees for all that are'
    complain({where, what: 'HEAD is not a branch', fix})
    return false
  }
  const fault = refNameFault(name)
  if (fault === null) return true
  const fix = name.includes(' ')
    ? 'Give each branch a line of its own'
    : "Copy the name from 'git branch --all'; if the branch has such a name, rename it"
  complain({where, what: `${quote(name)} ${fault}, so git has no branch of that name`, fix})
  return false
}
