import type {TestCase, TestReport} from '../../../domain/tests.js'

/** The tests of one gate, to be written into one file with those of others. */
export interface NamedReport {
  readonly gate: string
  readonly tests: TestReport
}

/**
 * Writes the tests of all gates as one JUnit XML document: a suite for each gate and file, as most tools read it. Files that
 * did not load become a test with an error, so that no reader takes them for nothing.
 */
export function writeJunit(reports: readonly NamedReport[]): string {
  const suites = reports.flatMap(({gate, tests}) => [
    ...bySuite(tests.cases).map(([name, cases]) => suite(gate, name, cases)),
    ...(tests.loadErrors.length === 0 ? [] : [loadErrors(gate, tests)])
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`
}

function bySuite(cases: readonly TestCase[]): readonly (readonly [string, readonly TestCase[]])[] {
  const groups = new Map<string, TestCase[]>()
  for (const test of cases) {
    const name = test.file ?? test.suite[0] ?? ''
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [test])
    else group.push(test)
  }
  return [...groups]
}

function suite(gate: string, name: string, cases: readonly TestCase[]): string {
  const count = (...states: readonly TestCase['state'][]): number =>
    cases.filter(({state}) => states.includes(state)).length
  const totals = `tests="${cases.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${count('skipped')}"`
  const title = name === '' ? gate : `${gate}: ${name}`
  return `  <testsuite name="${escape(title)}" ${totals}>\n${cases.map(testcase).join('')}  </testsuite>\n`
}

function testcase(test: TestCase): string {
  const classname = test.suite.length > 0 ? test.suite.join(' › ') : (test.file ?? '')
  const file = test.file === null ? '' : ` file="${escape(test.file)}"`
  const time = test.milliseconds === null ? '' : ` time="${(test.milliseconds / 1000).toFixed(6)}"`
  // A test case without a name is how some tools say that a file did not load.
  const title = test.name === '' ? '(without a name)' : test.name
  const head = `    <testcase classname="${escape(classname)}" name="${escape(title)}"${file}${time}`
  const message = test.message ?? ''
  switch (test.state) {
    case 'passed':
      return `${head}/>\n`
    case 'skipped':
      return `${head}><skipped/></testcase>\n`
    case 'failed':
      return `${head}><failure>${escape(message)}</failure></testcase>\n`
    case 'error':
      return `${head}><error>${escape(message)}</error></testcase>\n`
  }
}

function loadErrors(gate: string, {loadErrors: errors}: TestReport): string {
  const cases = errors.map(
    ({file, message}) =>
      `    <testcase classname="${escape(file)}" name="could not be loaded" file="${escape(file)}"><error>${escape(message)}</error></testcase>\n`
  )
  const totals = `tests="${errors.length}" failures="0" errors="${errors.length}" skipped="0"`
  return `  <testsuite name="${escape(`${gate}: files that could not be loaded`)}" ${totals}>\n${cases.join('')}  </testsuite>\n`
}

/** Characters that XML 1.0 has no form for are replaced; half a surrogate pair is one. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;'
}

function escape(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\n\r\t]/g, found => MARKUP[found] ?? found)
}
