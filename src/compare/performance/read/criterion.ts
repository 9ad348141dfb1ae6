import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {measured, partOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** One of the files that criterion.rs writes for each benchmark; what it writes of a change between two runs tells nothing. */
export interface CriterionPiece {
  readonly is: 'benchmark' | 'estimates' | 'sample' | 'change' | 'fences'
  readonly path: string
  readonly value: unknown
}

/** Recognises a file of `target/criterion` by what is in it; null for others. */
export function criterionPiece(value: unknown, path: string): CriterionPiece | null {
  if (textField(value, 'full_id') !== null && textField(value, 'group_id') !== null)
    return {is: 'benchmark', path, value}
  if (Array.isArray(fieldOf(value, 'iters')) && Array.isArray(fieldOf(value, 'times')))
    return {is: 'sample', path, value}
  if (numberOf(value, 'median') !== null && numberOf(value, 'mean') !== null) {
    // The estimates of a change are ratios, and have no spread.
    return {is: numberOf(value, 'std_dev') === null ? 'change' : 'estimates', path, value}
  }
  const isFences = Array.isArray(value) && value.length === 4 && value.every(one => typeof one === 'number')
  return isFences ? {is: 'fences', path, value} : null
}

/**
 * Reads the files of `target/criterion/**`, those of one benchmark together: `sample.json` gives the samples, or else
 * `estimates.json` the median; `benchmark.json` the name, or else the folder. Of a benchmark's folders `new` counts, and not the
 * `base` of an earlier run.
 */
export function readCriterion(pieces: readonly CriterionPiece[], clean: Cleaner): PerformancePart {
  const folders = new Map<string, CriterionPiece[]>()
  for (const piece of pieces) {
    const folder = parentOf(piece.path)
    folders.set(folder, [...(folders.get(folder) ?? []), piece])
  }
  const measuredFolders = [...folders].filter(([, all]) => all.some(({is}) => is === 'sample' || is === 'estimates'))
  const benchmarks = new Map<string, [string, readonly CriterionPiece[]]>()
  for (const [folder, all] of measuredFolders) {
    const benchmark = parentOf(folder)
    if (!benchmarks.has(benchmark) || lastOf(folder) === 'new') benchmarks.set(benchmark, [folder, all])
  }
  const scenarios = [...benchmarks].map(([folder, [, all]]) => readBenchmark(folder, all, clean))
  const lonely = [...folders]
    .filter(([, all]) => all.every(({is}) => is === 'benchmark'))
    .filter(([folder]) => !benchmarks.has(parentOf(folder)))
  const defects = lonely.map(([folder]) => `${clean.name(folder)} has neither sample.json nor estimates.json`)
  return partOf('criterion', scenarios, {defects: defects.slice(0, 10)})
}

function readBenchmark(folder: string, pieces: readonly CriterionPiece[], clean: Cleaner): MeasuredScenario {
  const piece = (is: CriterionPiece['is']): unknown => pieces.find(one => one.is === is)?.value
  const id = textField(piece('benchmark'), 'full_id') ?? folder.replace(/^(?:.*\/)?criterion\//, '')
  const times = listField(piece('sample'), 'times')
  const iterations = listField(piece('sample'), 'iters')
  const samples = times.map((time, i) => Number(time) / Number(iterations[i]))
  const middle = numberOf(piece('estimates'), 'median')
  return measured({
    scenario: clean.name(id),
    unit: unitOf('ns'),
    samples: samples.length > 0 ? samples : middle === null ? [] : [middle]
  })
}

function numberOf(value: unknown, name: string): number | null {
  return numberField(fieldOf(value, name), 'point_estimate')
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
