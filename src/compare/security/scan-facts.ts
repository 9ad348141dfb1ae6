import type {ReportText} from '../../domain/report-text.js'
import type {ScanFacts} from '../gate-outcome.js'
import {readSecurityReports} from './read-security-reports.js'

/** Reads of the security reports of a gate what tells whether its scans ran. */
export function readScanFacts(files: readonly ReportText[], root: string): ScanFacts {
  const {scans, defects} = readSecurityReports(files, root)
  const open = scans.flatMap(({findings}) =>
    findings.filter(finding => finding.kind === 'dependency' || finding.standing === 'open')
  )
  return {findings: open.length, defects}
}
