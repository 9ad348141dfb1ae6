import {nameConflicts, type ConflictDraft} from '../analyze/conflict-draft.js'
import type {Conflict} from '../domain/conflict.js'
import type {CulpritRecord} from '../domain/record.js'
import {shellQuote} from '../domain/shell-quote.js'

/**
 * Branches that git merges cleanly and that only fail together are a semantic conflict: which of them gives way is for
 * people to decide, so it is never resolvable by us.
 */
export function semanticConflicts(culprits: readonly CulpritRecord[], known: readonly Conflict[]): readonly Conflict[] {
  const together = culprits.filter(({branches}) => branches.length > 1)
  const drafts = together.map((culprit): ConflictDraft => {
    const tests = culprit.tests.slice(0, 3).join(', ')
    return {
      kind: 'semantic',
      foundBy: 'gates',
      type: 'interaction',
      severity: 'high',
      severityReason: 'the gates fail with all of them in',
      path: '',
      paths: [],
      branches: culprit.branches,
      parties: [],
      sides: [],
      base: [],
      autoResolvable: false,
      resolution: null,
      options: options(culprit),
      recommendation: `Land ${listed(others(culprit, culprit.heldOut))} now; then adapt ${culprit.heldOut} on top of it.`,
      meaning: `Each is good without the others, and together they break something. The author of ${culprit.heldOut} adapts it to what has landed.`,
      explanation: `Git merges ${listed(culprit.branches)} without conflict, and they pass without any one of them, but together they fail: ${tests}.`
    }
  })
  return nameConflicts(
    drafts,
    known.map(({id}) => id)
  )
}

function options(culprit: CulpritRecord): Conflict['options'] {
  return culprit.branches.map(branch => {
    const rest = others(culprit, branch)
    return {
      title: `Land ${listed(rest)}, adapt ${branch}`,
      effect: `${branch} is held out until its author has merged ${listed(rest)} into it and the gates pass there.`,
      commands: [`git checkout ${shellQuote(branch)}`, ...rest.map(name => `git merge ${shellQuote(name)}`)],
      action: {kind: 'hold-out', branch}
    }
  })
}

function others(culprit: CulpritRecord, branch: string): readonly string[] {
  return culprit.branches.filter(name => name !== branch)
}

function listed(names: readonly string[]): string {
  return names.join(' and ')
}
