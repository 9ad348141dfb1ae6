import {isInputName} from './inputs.js'
import {asciiTrim} from './lines.js'

/** What a workflow step gave: known inputs by name, and the names that the action does not have. */
export interface GivenInputs {
  readonly inputs: Readonly<Record<string, string>>
  readonly unknownInputs: readonly string[]
}

const PREFIX = 'INPUT_'

/**
 * Reads the inputs as the Actions runner hands them over (`INPUT_<NAME>`, spaces turned to `_`), trimmed by ASCII white
 * space only. An empty input is one that was not given: workflows pass `${{ inputs.x }}` on that way.
 */
export function readActionInputs(environment: Readonly<Record<string, string | undefined>>): GivenInputs {
  const inputs: Record<string, string> = {}
  const unknownInputs: string[] = []
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX) || value === undefined) continue
    const name = variable.slice(PREFIX.length).toLowerCase()
    if (!isInputName(name)) unknownInputs.push(name)
    else if (asciiTrim(value) !== '') inputs[name] = asciiTrim(value)
  }
  return {inputs, unknownInputs: unknownInputs.sort()}
}

/** How messages call an input of the action. */
export function describeInput(name: string): string {
  return `input '${name}'`
}
