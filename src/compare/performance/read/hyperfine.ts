import {fieldOf} from '../../../domain/field-of.js'
import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField} from '../../text/json-text.js'
import {measured, numbered, partOf, samplesOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

/** Tells the JSON of hyperfine from others. */
export function isHyperfine(report: unknown): boolean {
  const results = listField(report, 'results')
  // Other tools have a list of that name too, which is empty where they found nothing.
  return results.length > 0 && results.every(result => textField(result, 'command') !== null)
}

/** Reads the JSON of hyperfine (`--export-json`), in seconds; a command of which any run failed was not measured. */
export function readHyperfine(report: unknown, clean: Cleaner): PerformancePart {
  const results = listField(report, 'results').map((result): readonly MeasuredScenario[] => {
    const about = {scenario: clean.name(nameOf(result)), failed: failureOf(result)}
    const time = measured({...about, unit: unitOf('s'), samples: samplesOf(result, 'times', 'min', 'median', 'mean')})
    const memory = listField(result, 'memory_usage_byte')
    const bytes = {...unitOf('bytes'), better: 'lower'} as const
    return memory.length === 0 ? [time] : [time, measured({...about, unit: bytes, samples: memory})]
  })
  return partOf('hyperfine', numbered(results.flat()))
}

/** The command already holds its parameters, unless it was given a name (`--command-name`). */
function nameOf(result: unknown): string {
  const command = textField(result, 'command') ?? ''
  const parameters = Object.entries(Object(fieldOf(result, 'parameters')) as Readonly<Record<string, unknown>>)
  const missing = parameters.flatMap(([name, value]) =>
    typeof value === 'string' && !command.includes(value) ? [`${name}=${value}`] : []
  )
  return missing.length === 0 ? command : `${command} (${missing.join(', ')})`
}

function failureOf(result: unknown): string | null {
  const codes = listField(result, 'exit_codes')
  const bad = codes.filter(code => code !== 0)
  if (bad.length === 0) return null
  const how = typeof bad[0] === 'number' ? `with exit code ${bad[0]}` : 'killed by a signal'
  return `${bad.length} of ${codes.length} runs ended ${how}`
}
