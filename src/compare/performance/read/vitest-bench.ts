import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField, textsField} from '../../text/json-text.js'
import {measured, numbered, partOf, samplesOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

const BETWEEN = ' > '

/** Tells what `vitest bench --outputJson` wrote up to version 4 from others. */
export function isVitestBench(report: unknown): boolean {
  const files = listField(report, 'files')
  return files.length > 0 && files.every(file => Array.isArray(fieldOf(file, 'groups')))
}

/** Tells the JSON reporter's output of a `vitest bench` since version 5 from others: a test of it says which benchmarks it ran. */
export function isVitestFive(report: unknown): boolean {
  return listField(report, 'testResults').some(file => listField(file, 'assertionResults').some(isBenched))
}

function isBenched(assertion: unknown): boolean {
  return Array.isArray(fieldOf(assertion, 'benchmarks'))
}

/** Reads what Vitest wrote up to version 4, in milliseconds: all samples where it was told to keep them, else the shortest. */
export function readVitestBench(report: unknown, clean: Cleaner): PerformancePart {
  const scenarios = listField(report, 'files').flatMap(file => {
    const source = clean.file(textField(file, 'filepath'))
    return listField(file, 'groups').flatMap(group => {
      const suite = textField(group, 'fullName') ?? ''
      return listField(group, 'benchmarks').map(benchmark => {
        const scenario = clean.name([suite, textField(benchmark, 'name') ?? ''].join(BETWEEN))
        return measured({scenario, source, unit: unitOf('ms'), samples: samplesOf(benchmark, 'samples', 'min', 'mean')})
      })
    })
  })
  return partOf('vitest-bench', numbered(scenarios))
}

/** Reads what Vitest's JSON reporter writes since version 5, in milliseconds; a test that failed measured nothing. */
export function readVitestFive(report: unknown, clean: Cleaner): PerformancePart {
  const scenarios = listField(report, 'testResults').flatMap(file => {
    const source = clean.file(textField(file, 'name'))
    return listField(file, 'assertionResults')
      .filter(isBenched)
      .flatMap(assertion => readTest(assertion, source, clean))
  })
  return partOf('vitest-bench', numbered(scenarios))
}

function readTest(assertion: unknown, source: string | null, clean: Cleaner): readonly MeasuredScenario[] {
  const titles = [...textsField(assertion, 'ancestorTitles'), textField(assertion, 'title') ?? '']
  const name = [...(source === null ? [] : [source]), ...titles].join(BETWEEN)
  const failures = textsField(assertion, 'failureMessages')
  const failed =
    textField(assertion, 'status') === 'failed' ? (clean.message(failures[0] ?? null) ?? 'its test failed') : null
  const tasks = listField(assertion, 'benchmarks').flatMap(benchmark => listField(benchmark, 'tasks'))
  if (failed !== null && tasks.length === 0)
    return [measured({scenario: clean.name(name), source, unit: unitOf('ms'), samples: [], failed})]
  return tasks.map(task => {
    const scenario = clean.name([name, textField(task, 'name') ?? ''].join(BETWEEN))
    const samples = samplesOf(fieldOf(task, 'latency'), 'samples', 'min', 'mean')
    return measured({scenario, source, unit: unitOf('ms'), samples, failed})
  })
}
