import type {ReportText} from '../domain/report-text.js'
import {compareReportFolders, type ReportComparison} from './compare-report-folders.js'
import {compareFindings} from './security/compare-findings.js'
import {isSecurityText} from './security/read/recognise.js'

/** From the worst: what one kind of report says is not made good by another. */
const VERDICTS: readonly ReportComparison['verdict'][] = ['broken', 'regressed', 'improved', 'same']

/** Compares the reports of two runs, whatever they are about: test reports, and those of scans and audits. */
export async function compareFolders(
  baseline: readonly ReportText[],
  integration: readonly ReportText[]
): Promise<ReportComparison> {
  const [before, after] = split(baseline, integration)
  const hasFindings = before.security.length + after.security.length > 0
  const hasOthers = before.others.length + after.others.length > 0
  if (!hasFindings) return compareReportFolders(before.others, after.others)
  const found = await compareFindings(before.security, after.security)
  if (!hasOthers) return found
  const tested = compareReportFolders(before.others, after.others)
  return {
    comparison: {
      ...tested.comparison,
      gates: [...tested.comparison.gates, ...found.comparison.gates],
      security: found.comparison.security
    },
    verdict: VERDICTS.find(verdict => verdict === tested.verdict || verdict === found.verdict) ?? 'broken'
  }
}

interface Split {
  readonly security: readonly ReportText[]
  readonly others: readonly ReportText[]
}

/**
 * What cannot be told from its text, such as an empty file or one that is cut off, is of the kind of its namesake, or of all
 * others on one side. Everything that scans write here is JSON.
 */
function split(baseline: readonly ReportText[], integration: readonly ReportText[]): readonly [Split, Split] {
  const told = new Set([...baseline, ...integration].filter(({text}) => isSecurityText(text)))
  const names = new Set([...told].map(({path}) => path))
  const isAll = [baseline, integration].some(side => side.length > 0 && side.every(file => told.has(file)))
  const splitSide = (files: readonly ReportText[]): Split => {
    const security = files.filter(file => told.has(file) || (isOpen(file) && (names.has(file.path) || isAll)))
    return {security, others: files.filter(file => !security.includes(file))}
  }
  return [splitSide(baseline), splitSide(integration)]
}

function isOpen({text}: ReportText): boolean {
  return /^[\uFEFF\s]*(?:$|[[{])/.test(text)
}
