import {writeCtrf} from '../compare/tests/write/ctrf.js'
import {writeJunit, type NamedReport} from '../compare/tests/write/junit.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'
import {VERSION} from '../version.js'

/** The folder below the report folder where merged results stand, whatever wrote their parts. */
export const RESULTS = 'results'

/** One file that other tools can take. */
export interface Deliverable {
  readonly name: string
  readonly text: string
}

/**
 * Writes what all gates and shards found on the integration as one file of each kind, in the formats that most tools read.
 * Tests come from the probe; `others` holds what else there is.
 */
export async function deliverResults(
  integration: Probe,
  others: readonly Deliverable[],
  reportDir: string,
  {files, clock}: Pick<Ports, 'files' | 'clock'>
): Promise<void> {
  for (const {name, text} of [...testFiles(integration, Date.parse(clock.now())), ...others])
    await files.write(`${reportDir}/${RESULTS}/${name}`, text)
}

function testFiles({gates, seconds}: Probe, stop: number): readonly Deliverable[] {
  const reports = gates.flatMap(({gate, tests}): readonly NamedReport[] => (tests === null ? [] : [{gate, tests}]))
  if (reports.length === 0) return []
  const run = {version: VERSION, start: stop - Math.round(seconds * 1000), stop}
  return [
    {name: 'tests.junit.xml', text: writeJunit(reports)},
    {name: 'tests.ctrf.json', text: writeCtrf(reports, run)}
  ]
}
