import {DEFAULT_CONFIG_PATH} from '../../config/config-path.js'
import {detectGates} from './detect-gates.js'
import type {DetectedGate} from './detected-gate.js'
import {renderConfig, renderWorkflow} from './render-files.js'

/** What `init` does about one file. A file that exists is never changed. */
export type InitStep =
  | {readonly kind: 'create'; readonly path: string; readonly content: string; readonly why: string}
  | {readonly kind: 'keep'; readonly path: string; readonly why: string}

/** Where `init` puts the workflow. */
export const WORKFLOW_PATH = '.github/workflows/integration.yml'

/**
 * Plans a configuration and a workflow that fit a repository, from its paths and the text of its build files (`read`
 * gives null for a file that is absent or no text). Writes nothing itself.
 */
export function planInit(files: readonly string[], read: (path: string) => string | null): readonly InitStep[] {
  const gates = detectGates({files, read})
  const create = (path: string, content: string, why: string): InitStep =>
    files.includes(path)
      ? {kind: 'keep', path, why: 'it exists and stays as it is'}
      : {kind: 'create', path, content, why}
  return [
    create(DEFAULT_CONFIG_PATH, renderConfig(gates), describeGates(gates)),
    create(WORKFLOW_PATH, renderWorkflow(), 'runs on weekday nights and by hand')
  ]
}

function describeGates(gates: readonly DetectedGate[]): string {
  if (gates.length === 0) return 'no tests were recognised: add your gates to it'
  return gates.map(({name, why}) => `gate '${name}' (${why})`).join(', ')
}
