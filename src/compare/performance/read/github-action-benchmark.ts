import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {textField} from '../../text/json-text.js'
import {measured, numbered, partOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** Tells the custom JSON of github-action-benchmark from others. */
export function isGithubActionBenchmark(report: unknown): boolean {
  const isEntry = (one: unknown): boolean =>
    textField(one, 'name') !== null && textField(one, 'unit') !== null && fieldOf(one, 'value') !== undefined
  return Array.isArray(report) && report.length > 0 && report.every(isEntry)
}

/** Reads the custom JSON of github-action-benchmark, one number each. What is better is told by the unit, or not at all. */
export function readGithubActionBenchmark(report: unknown, clean: Cleaner): PerformancePart {
  const entries = Array.isArray(report) ? (report as readonly unknown[]) : []
  const scenarios = entries.map(entry =>
    measured({
      scenario: clean.name(textField(entry, 'name') ?? ''),
      unit: unitOf(clean.name(textField(entry, 'unit') ?? '')),
      samples: [numberOf(fieldOf(entry, 'value'))]
    })
  )
  return partOf('github-action-benchmark', numbered(scenarios))
}

/** The action lets a number be a text. */
function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value) ? Number(value) : value
}
