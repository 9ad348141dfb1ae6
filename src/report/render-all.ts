import type {IntegrationRecord} from '../domain/record.js'
import {renderConflictAnalysis} from './conflict-analysis.js'
import {needsResolution, renderConflictResolutionNeeded} from './conflict-resolution-needed.js'
import {renderEnvironmentNotes} from './environment-notes.js'
import {landed} from './facts/candidates.js'
import {isAnalysisOnly} from './facts/findings.js'
import {renderIntegrationChecklist} from './integration-checklist.js'
import {renderIntegrationIncident} from './integration-incident.js'
import {renderIntegrationPlan} from './integration-plan.js'
import {renderIntegrationReport} from './integration-report.js'
import {renderIntegrationValidationReport} from './integration-validation-report.js'
import {renderJson} from './json.js'
import {renderRegressionAnalysis} from './regression-analysis.js'
import {renderResultComparison} from './result-comparison.js'
import {renderRollbackPlan} from './rollback-plan.js'
import {renderWorktreeRegistry} from './worktree-registry.js'

/** A file of the report folder. */
export interface Report {
  readonly name: string
  readonly text: string
}

interface Kind {
  readonly name: string
  /** Tells whether the record has anything for it. */
  readonly applies: (record: IntegrationRecord) => boolean
  readonly render: (record: IntegrationRecord) => string
}

const KINDS: readonly Kind[] = [
  {name: 'INTEGRATION_INCIDENT.md', applies: ({incident}) => incident !== null, render: renderIntegrationIncident},
  {name: 'CONFLICT_RESOLUTION_NEEDED.md', applies: needsResolution, render: renderConflictResolutionNeeded},
  {name: 'INTEGRATION_PLAN.md', applies: hasPlan, render: renderIntegrationPlan},
  {name: 'CONFLICT_ANALYSIS.md', applies: wasAnalyzed, render: renderConflictAnalysis},
  {name: 'INTEGRATION_VALIDATION_REPORT.md', applies: wasTested, render: renderIntegrationValidationReport},
  {name: 'REGRESSION_ANALYSIS.md', applies: wasCompared, render: renderRegressionAnalysis},
  {
    name: 'ENVIRONMENT_NOTES.md',
    applies: ({environmentNotes}) => environmentNotes.length > 0,
    render: renderEnvironmentNotes
  },
  {name: 'RESULT_COMPARISON.md', applies: hasResults, render: renderResultComparison},
  {
    name: 'INTEGRATION_CHECKLIST.md',
    applies: ({checklist}) => checklist.length > 0,
    render: renderIntegrationChecklist
  },
  {name: 'ROLLBACK_PLAN.md', applies: isPublished, render: renderRollbackPlan},
  {name: 'WORKTREE_REGISTRY.md', applies: ({worktrees}) => worktrees.length > 0, render: renderWorktreeRegistry}
]

/** The files that `renderReports` may give. */
export const REPORT_NAMES: readonly string[] = [
  'INTEGRATION_REPORT.md',
  ...KINDS.map(({name}) => name),
  'integration.json'
]

/**
 * Renders every report that has content at this point, `integration.json` included. A run that stopped early yields
 * fewer; the integration report is always there, and first.
 */
export function renderReports(record: IntegrationRecord): readonly Report[] {
  const others = KINDS.filter(({applies}) => applies(record)).map(({name, render}) => ({name, text: render(record)}))
  const main = renderIntegrationReport(record, [...others.map(({name}) => name), 'integration.json'])
  return [{name: 'INTEGRATION_REPORT.md', text: main}, ...others, {name: 'integration.json', text: renderJson(record)}]
}

function hasPlan({plan}: IntegrationRecord): boolean {
  return plan !== null && plan.steps.length > 0
}

function wasAnalyzed(record: IntegrationRecord): boolean {
  return hasPlan(record) || record.conflicts.length > 0 || record.pairs.length > 0
}

/** A merge that nothing tested has a report too, as that is worth knowing. */
function wasTested(record: IntegrationRecord): boolean {
  return record.probes.length > 0 || (landed(record).length > 0 && !isAnalysisOnly(record))
}

function wasCompared({comparison, culprits}: IntegrationRecord): boolean {
  return culprits.length > 0 || (comparison !== null && comparison.gates.length > 0)
}

function isPublished({staging}: IntegrationRecord): boolean {
  return staging?.state === 'published'
}

function hasResults({candidates, probes}: IntegrationRecord): boolean {
  return probes.length > 0 && candidates.some(({outcome}) => outcome !== 'not-reached')
}
