import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import {landed} from './facts/candidates.js'
import {regressedGates, regressedTests, suspiciousTests} from './facts/findings.js'
import {baseName} from './facts/verdict.js'
import {bullets, details, page, section, type Block} from './markdown.js'
import {name, names, NOTHING, say, toMarkdown} from './phrase.js'
import {culpritBlock} from './sections/culprits.js'
import {lead} from './sections/lead.js'
import {changeTable, defectList, testList, testTable} from './sections/tests.js'

/** REGRESSION_ANALYSIS.md: what works on the base and not in company, and which branch brings it. */
export function renderRegressionAnalysis(record: IntegrationRecord): string {
  const tests = record.comparison?.tests ?? null
  const suspicious = suspiciousTests(record)
  const shown = new Set([...suspicious, ...regressedTests(record)])
  const rest = tests?.rows.filter(row => !shown.has(row)) ?? []
  return page('Regression analysis', [
    lead(record),
    answer(record),
    section('Regressions in the integration', [testList(regressedTests(record)), gateList(record)]),
    section(
      'Found and held out',
      record.culprits.map(culprit => culpritBlock(record, culprit))
    ),
    section('Why the test results are not to be trusted', [tests === null ? null : defectList(tests.defects)]),
    section('To look at', [testTable(suspicious)]),
    section('All changes, base to integration', [
      tests === null ? null : changeTable(tests),
      details(`${plural(rest.length, 'test')} that changed for the better or fail as before`, testTable(rest, 500))
    ])
  ])
}

function answer(record: IntegrationRecord): Block {
  const found = regressedTests(record).length + regressedGates(record).length
  const caught = record.culprits.length
  const held = record.culprits.map(({heldOut}) => heldOut)
  const kept = caught === 0 ? NOTHING : say` ${plural(caught, 'culprit')} found; held out: ${names(held)}.`
  if (record.comparison === null || landed(record).length === 0) {
    return toMarkdown(say`The integration was not compared with ${baseName(record)}.${kept}`)
  }
  if (found > 0) return toMarkdown(say`${plural(found, 'regression')} in what is integrated.${kept}`)
  const clean =
    record.comparison.tests === null
      ? say`No gate that passes on ${baseName(record)} fails in what is integrated; no gate reports single tests.`
      : say`No regression in what is integrated.`
  return toMarkdown(say`${clean}${kept}`)
}

function gateList(record: IntegrationRecord): Block {
  return bullets(regressedGates(record).map(({gate, reason}) => toMarkdown(say`Gate ${name(gate)}: ${reason}`)))
}
