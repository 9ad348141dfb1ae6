import type {Conflict} from '../domain/conflict.js'
import {cutText} from '../domain/cut-text.js'
import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import type {Annotation} from '../ports/runner.js'
import {probesOf} from './facts/branch-actions.js'
import {
  needsPerson,
  regressedGates,
  regressedTests,
  suspiciousTests,
  textualConflicts,
  unjudgedGates
} from './facts/findings.js'
import {commitPhrase} from './facts/incident.js'
import {baseName, failureMessage, sentence} from './facts/verdict.js'
import {joined, name, names, say, toPlain, type Phrase} from './phrase.js'
import {lineOf, whoseMove} from './sections/conflicts.js'
import {culpritHeadline} from './sections/culprits.js'

/** What GitHub keeps of one level in one step. */
const PER_LEVEL = 10
const TITLE_LIMIT = 255
const MESSAGE_LIMIT = 4000

/**
 * Renders annotations, the most important first: at most ten of each level, the last of which says how many more there
 * are. What keeps a branch out is an error when it blocks the run, else a warning.
 */
export function renderAnnotations(record: IntegrationRecord): readonly Annotation[] {
  const all = [
    ...failureAnnotations(record),
    ...incidentAnnotations(record),
    ...regressionAnnotations(record),
    ...culpritAnnotations(record),
    ...conflictAnnotations(record),
    ...gateAnnotations(record),
    ...testAnnotations(record),
    ...candidateAnnotations(record)
  ]
  return (['error', 'warning', 'notice'] as const).flatMap(level => fitLevel(level, all))
}

function fitLevel(level: Annotation['level'], all: readonly Annotation[]): readonly Annotation[] {
  const own = all.filter(annotation => annotation.level === level)
  if (own.length <= PER_LEVEL) return own
  const left = own.length - PER_LEVEL + 1
  const rest = {
    level,
    title: `${left} more`,
    message: 'All of them are in INTEGRATION_REPORT.md, in the report artifact.'
  }
  return [...own.slice(0, PER_LEVEL - 1), rest]
}

function annotation(level: Annotation['level'], title: Phrase, message: Phrase): Annotation {
  return {level, title: cutText(toPlain(title), TITLE_LIMIT), message: cutText(toPlain(message), MESSAGE_LIMIT)}
}

function failureAnnotations({failure}: IntegrationRecord): readonly Annotation[] {
  if (failure === null) return []
  return [annotation('error', say`Integration stopped in ${name(failure.stage)}`, say`${failureMessage(failure)}`)]
}

/** One for each commit that broke the base; or one that says that it is red. */
function incidentAnnotations(record: IntegrationRecord): readonly Annotation[] {
  const {incident} = record
  if (incident === null) return []
  const level = severityOf(record)
  const where = baseName(record)
  if (incident.causes.length === 0) {
    return [annotation(level, say`${where} itself is red`, say`${names(incident.tests, 5)}, without any branch.`)]
  }
  return incident.causes.map(({commit, tests, recommendation, reason}) =>
    annotation(
      level,
      say`${where} itself is red: ${recommendation} ${commitPhrase(commit)}`,
      say`${names(tests, 5)}: broken by ${commit.author}; ${reason}.`
    )
  )
}

function regressionAnnotations(record: IntegrationRecord): readonly Annotation[] {
  return [
    ...regressedTests(record).map(({test, gate, message}) =>
      annotation(
        'error',
        say`Regression: ${name(test)}`,
        say`Fails in the integration, not on the base (gate ${name(gate)}). ${message ?? ''}`
      )
    ),
    ...regressedGates(record).map(({gate, reason}) =>
      annotation(
        'error',
        say`Regression: gate ${name(gate)}`,
        say`Passes on the base, fails in the integration: ${reason}`
      )
    )
  ]
}

function culpritAnnotations(record: IntegrationRecord): readonly Annotation[] {
  return record.culprits.map(culprit => {
    const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals
    const proof = names(probesOf(culprit))
    const message = say`${names(what, 5)}. Held out: ${name(culprit.heldOut)}. Evidence: ${proof}.`
    return annotation(severityOf(record), culpritHeadline(culprit), message)
  })
}

function conflictAnnotations(record: IntegrationRecord): readonly Annotation[] {
  return textualConflicts(record)
    .filter(needsPerson)
    .map(conflict => conflictAnnotation(record, conflict))
}

function conflictAnnotation(record: IntegrationRecord, conflict: Conflict): Annotation {
  const {id, branches, severity, path, explanation} = conflict
  const title = say`${id}: ${joined(branches.map(name), ' × ')} in ${name(path)}`
  const message = say`${severity} severity. ${sentence(explanation)} Whose move: ${whoseMove(record, conflict)}.`
  const line = lineOf(conflict)
  return {
    ...annotation(severityOf(record), title, message),
    ...(path === '' ? {} : {path}),
    ...(path === '' || line === null ? {} : {line})
  }
}

function gateAnnotations(record: IntegrationRecord): readonly Annotation[] {
  return unjudgedGates(record).map(({gate, reason}) =>
    annotation('error', say`Gate ${name(gate)} could not be judged`, say`${reason}`)
  )
}

function testAnnotations(record: IntegrationRecord): readonly Annotation[] {
  return suspiciousTests(record).map(({test, gate, change}) =>
    annotation(
      'warning',
      say`${change}: ${name(test)}`,
      say`Not a regression, but to be looked at (gate ${name(gate)}).`
    )
  )
}

function candidateAnnotations({candidates}: IntegrationRecord): readonly Annotation[] {
  return candidates.flatMap(candidate => {
    const {outcome, reason, skippedCommits} = candidate
    switch (outcome) {
      case 'missing':
      case 'moved':
      case 'unrelated':
      case 'inconclusive':
      case 'depends':
      case 'decided':
        return [annotation('warning', say`${name(candidate.name)} is held out`, say`${reason}`)]
      case 'partial':
        return [
          annotation(
            'warning',
            say`${name(candidate.name)} is in only in part`,
            say`${plural(skippedCommits.length, 'commit')} stayed out. ${reason}`
          )
        ]
      case 'contained':
      case 'duplicate':
        return [annotation('notice', say`${name(candidate.name)} adds nothing`, say`${reason}`)]
      case 'merged':
      case 'conflict':
      case 'culprit':
      case 'not-reached':
        return []
    }
  })
}

function severityOf({status}: IntegrationRecord): Annotation['level'] {
  return status === 'blocked' ? 'error' : 'warning'
}
