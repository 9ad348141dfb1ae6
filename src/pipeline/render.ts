import type {Config} from '../domain/config.js'
import type {IntegrationRecord} from '../domain/record.js'
import type {Rendered} from '../publish/publish-reports.js'
import {renderAnnotations} from '../report/annotations.js'
import {renderOutputs} from '../report/outputs.js'
import {renderReports} from '../report/render-all.js'
import {renderSummary} from '../report/summary.js'

/** Renders the record for every surface at once, so that they cannot contradict each other. */
export function render(record: IntegrationRecord, {reportDir}: Pick<Config, 'reportDir'>): Rendered {
  return {
    reports: renderReports(record),
    summary: renderSummary(record),
    annotations: renderAnnotations(record),
    outputs: renderOutputs(record, {reportDir, record: `${reportDir}/integration.json`})
  }
}
