import {nameConflicts, type ConflictDraft} from '../analyze/conflict-draft.js'
import {fewOf} from '../domain/few-of.js'
import type {Conflict} from '../domain/conflict.js'
import type {CandidateRecord, CulpritRecord} from '../domain/record.js'

/**
 * Branches that git merges cleanly and that only fail together are a semantic conflict: which of them gives way is for
 * people to decide, so it is never resolvable by us.
 */
export function semanticConflicts(
  culprits: readonly CulpritRecord[],
  candidates: readonly Pick<CandidateRecord, 'name' | 'sha'>[],
  known: readonly Conflict[]
): readonly Conflict[] {
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
      subject: '',
      remedy: null,
      // Where it lies nobody knows yet: it is another one as soon as a branch moves or other tests fail.
      dispute: [...culprit.signals, ...culprit.branches.map(name => headOf(name, candidates))],
      meaning: `Each is good without the others, and together they break something. The author of ${culprit.heldOut} adapts it to what has landed.`,
      explanation: `Git merges ${listed(culprit.branches)} without conflict, and they pass without any one of them, but together they fail: ${tests}.${met(culprit)}`
    }
  })
  return nameConflicts(
    drafts,
    known.map(({id}) => id)
  )
}

/** Where it may lie, as far as the branches tell. */
function met({meeting: {files, definitions}}: CulpritRecord): string {
  if (files.length === 0) return ' No file is changed by more than one of them.'
  const inside = definitions.length === 0 ? '' : `, in ${fewOf(definitions)}`
  return ` More than one of them changes ${fewOf(files)}${inside}.`
}

function headOf(branch: string, candidates: readonly Pick<CandidateRecord, 'name' | 'sha'>[]): string {
  return candidates.find(({name}) => name === branch)?.sha ?? ''
}

function listed(names: readonly string[]): string {
  return names.join(' and ')
}
