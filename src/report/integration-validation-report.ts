import type {IntegrationRecord, ProbeRecord} from '../domain/record.js'
import {baselineProbe, integrationProbe, testTotals} from './facts/probes.js'
import {baseName} from './facts/verdict.js'
import {bullets, folded, page, section, table, type Block} from './markdown.js'
import {name, say, toCell, toMarkdown} from './phrase.js'
import {coverageBlock} from './sections/coverage.js'
import {failingLogs, gateTable, probeTable} from './sections/gates.js'
import {lead} from './sections/lead.js'
import {performanceBlock} from './sections/performance.js'
import {securityBlock} from './sections/security.js'
import {apiBlock, cycleBlock} from './sections/structure.js'

/** INTEGRATION_VALIDATION_REPORT.md: what the gates say of the base and of the integration, and where they say it. */
export function renderIntegrationValidationReport(record: IntegrationRecord): string {
  const baseline = baselineProbe(record)
  const integration = integrationProbe(record)
  const shown = [baseline, integration].flatMap(probe => probe ?? [])
  const {coverage, performance, security, cycles, api} = record.comparison ?? NOTHING_COMPARED
  return page('Integration validation report', [
    lead(record),
    record.probes.length === 0 ? noProbe(record) : null,
    gateTable(record),
    section('Tests', [totalsTable(record, shown)]),
    section('Coverage', [coverageBlock(coverage)]),
    section('Performance', [performanceBlock(performance)]),
    section('Security', [securityBlock(security)]),
    section('Circular imports', [cycleBlock(cycles)]),
    section('Public interface', [apiBlock(api)]),
    section('Missing reports', [missingReports(record.probes)]),
    section('Gates that did not pass', shown.map(failingLogs)),
    section('Every probe', [folded(record.probes, 30, probeTable)])
  ])
}

const NOTHING_COMPARED = {coverage: null, performance: null, security: null, cycles: null, api: null}

function noProbe(record: IntegrationRecord): Block {
  return toMarkdown(
    say`No gate ran, neither on ${baseName(record)} nor on the integration. That the branches merge as text does not show that they work together.`
  )
}

function totalsTable(record: IntegrationRecord, probes: readonly ProbeRecord[]): Block {
  const rows = probes.flatMap(probe => {
    const totals = testTotals(probe)
    if (totals === null) return []
    const label = probe.purpose === 'baseline' ? say`${baseName(record)} (base)` : say`integration`
    const numbers = [totals.total, totals.passed, totals.failed, totals.skipped].map(String)
    return [[toCell(label), toCell(name(probe.id)), ...numbers]]
  })
  return table(['On', 'Probe', 'Tests', 'Passed', 'Failed', 'Skipped'], rows)
}

function missingReports(probes: readonly ProbeRecord[]): Block {
  return bullets(
    probes.flatMap(({id, missingReports: globs}) =>
      globs.map(glob => toMarkdown(say`${name(id)}: no gate wrote a file that matches ${name(glob)}`))
    )
  )
}
