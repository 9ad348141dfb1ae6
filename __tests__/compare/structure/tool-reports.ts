import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {GateReports, ReportText, SideReports} from '../../../src/domain/report-text.js'

/** Where the tools stood in the trees. */
export const ROOT = '/home/runner/work/shop/shop'

/** Text of a report that a real tool wrote. */
export function toolText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/structure/${path}`, import.meta.url)), 'utf8')
}

function sideOf(files: readonly ReportText[]): SideReports {
  return {files, root: ROOT}
}

/** One gate that wrote one report on each side; a side is absent where its text is null. */
export function gateReports(baseline: string | null, integration: string | null, gate = 'structure'): GateReports {
  return {
    gate,
    baseline: baseline === null ? null : sideOf([{path: 'report', text: baseline}]),
    integration: integration === null ? null : sideOf([{path: 'report', text: integration}])
  }
}
