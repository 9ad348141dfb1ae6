import type {TestCase} from '../../../domain/tests.js'
import type {NamedReport} from './junit.js'

/** What the document says of the run it comes from. */
export interface CtrfRun {
  /** The version of this tool. */
  readonly version: string
  /** Milliseconds since the epoch. */
  readonly start: number
  readonly stop: number
}

/** Writes the tests of all gates as one document in the Common Test Report Format (its schema's version 0.0.0). */
export function writeCtrf(reports: readonly NamedReport[], {version, start, stop}: CtrfRun): string {
  const tests = reports.flatMap(({gate, tests: report}) => [
    ...report.cases.map(test => testOf(gate, test)),
    ...report.loadErrors.map(({file, message}) => ({
      name: `${file} could not be loaded`,
      status: 'failed',
      duration: 0,
      suite: [gate],
      filePath: file,
      message
    }))
  ])
  const count = (status: string): number => tests.filter(test => test.status === status).length
  const summary = {
    tests: tests.length,
    passed: count('passed'),
    failed: count('failed'),
    pending: 0,
    skipped: count('skipped'),
    other: 0,
    start,
    stop
  }
  const results = {tool: {name: 'integration-orchestrator', version}, summary, tests}
  return `${JSON.stringify({reportFormat: 'CTRF', specVersion: '0.0.0', results}, null, 1)}\n`
}

function testOf(gate: string, test: TestCase): {readonly status: string} & Readonly<Record<string, unknown>> {
  return {
    name: test.name,
    status: test.state === 'error' ? 'failed' : test.state,
    duration: Math.round(test.milliseconds ?? 0),
    suite: [gate, ...test.suite],
    ...(test.file === null ? {} : {filePath: test.file}),
    ...(test.message === null ? {} : {message: test.message}),
    ...(test.flaky ? {flaky: true} : {})
  }
}
