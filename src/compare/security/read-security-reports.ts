import {cutText} from '../../domain/cut-text.js'
import type {ReportText} from '../../domain/report-text.js'
import {cleanerFor} from '../text/clean-text.js'
import {readSecurityText} from './read/recognise.js'
import type {Scan} from './scan.js'

const MAX_DEFECTS = 50

/** What the security reports of one gate on one tree say. */
export interface SecurityReport {
  readonly scans: readonly Scan[]
  /** Why a scan did not run, or its report cannot be trusted; with the file's path. Then absence proves nothing. */
  readonly defects: readonly string[]
}

/**
 * Reads the security reports of one gate on the tree whose absolute path is `root`. A file that tells that its scan could
 * not run, or scanned nothing, or that cannot be read whole, becomes a defect with its name; no file at all is one too. Files
 * with the same text are one.
 */
export function readSecurityReports(files: readonly ReportText[], root: string): SecurityReport {
  if (files.length === 0) return {scans: [], defects: ['no report file was written']}
  const clean = cleanerFor(root)
  const scans: Scan[] = []
  const defects: string[] = []
  const seen = new Set<string>()
  for (const {path, text} of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    if (seen.has(text)) continue
    seen.add(text)
    const part = readSecurityText(text, clean)
    scans.push(...part.scans)
    for (const defect of part.defects)
      defects.push(`${cutText(path, 200)}: ${cutText(defect.replace(/\s+/g, ' '), 400)}`)
  }
  return {scans, defects: bounded(defects)}
}

function bounded(defects: readonly string[]): readonly string[] {
  if (defects.length <= MAX_DEFECTS) return defects
  return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`]
}
