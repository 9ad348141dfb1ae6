import type {Config} from '../domain/config.js'
import {DEFAULT_POLICY} from '../domain/policy.js'
import {ConfigurationError, type Problem} from '../domain/errors.js'
import {INPUT_NAMES, isInputName} from './inputs.js'
import {overlay, parseSetting, type Layer} from './layer.js'
import {asciiTrim} from './lines.js'
import {suggest} from './nearest.js'
import {parseFile} from './parse-file.js'
import {parseSelectors} from './parse-selectors.js'
import type {Complain} from './placed.js'
import {quote} from './quote.js'
import type {ConfigFile} from './yaml-document.js'

/** Everything the user said, before any check. */
export interface ConfigSources {
  /** By name, as given; an empty value counts as not given. */
  readonly inputs: Readonly<Record<string, string>>
  /** Names that are no inputs. */
  readonly unknownInputs?: readonly string[]
  /** How messages call an input: `input 'strategy'` or `--strategy`. */
  readonly origin: (name: string) => string
  /** What holds when nobody says anything: `ACTION_DEFAULTS` or `COMMAND_LINE_DEFAULTS`. */
  readonly defaults: Readonly<Record<string, string>>
  /** The configuration file of the base; null when there is none. */
  readonly file: ConfigFile | null
}

const NOTHING_SAID: Layer = {
  pins: null,
  retentionDays: null,
  base: null,
  stagingRef: null,
  maxProbes: null,
  maxMinutes: null,
  gates: [],
  performanceGates: [],
  reports: [],
  environment: [],
  keep: [],
  policy: DEFAULT_POLICY,
  checklist: []
}

/**
 * Reads inputs, configuration file and defaults, in this order of precedence, into one frozen configuration. Throws a
 * ConfigurationError that lists every problem of all of them at once.
 */
export function parseConfig(sources: ConfigSources): Config {
  const problems: Problem[] = []
  const complain: Complain = problem => void problems.push(problem)
  complainOfUnknown(sources, complain)
  complainOfLostFile(sources, complain)
  const fromFile = sources.file === null ? {} : parseFile(sources.file, complain)
  const fromInputs = parseInputs(sources.inputs, sources.origin, complain)
  const defaults = parseInputs(sources.defaults, name => `default of ${name}`, complain)
  const layer = overlay([NOTHING_SAID, defaults, fromFile, fromInputs])
  if (layer.selectors === undefined) parseSelectors([], sources.origin('branches'), complain)
  complainOfStagingRef(layer, fromInputs, sources, complain)
  complainOfUnknownGate(layer, sources, complain)
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
  return deepFreeze(layer as Config)
}

function parseInputs(
  inputs: Readonly<Record<string, string>>,
  origin: (name: string) => string,
  complain: Complain
): Layer {
  const layers = INPUT_NAMES.flatMap(name => {
    const text = asciiTrim(inputs[name] ?? '')
    return text === '' ? [] : [parseSetting(name, {text, where: origin(name)}, complain)]
  })
  return overlay(layers)
}

function complainOfUnknown({inputs, unknownInputs = [], origin}: ConfigSources, complain: Complain): void {
  const names = [...unknownInputs, ...Object.keys(inputs).filter(name => !isInputName(name))]
  for (const name of new Set(names)) {
    complain({where: origin(name), what: 'there is no such input', fix: suggest(name, INPUT_NAMES)})
  }
}

function complainOfLostFile({inputs, origin, defaults, file}: ConfigSources, complain: Complain): void {
  const path = asciiTrim(inputs.config ?? '')
  if (file !== null || path === '' || path === defaults.config) return
  const fix = 'Commit the file to the base, or correct the path; the file of a branch is never read'
  complain({where: origin('config'), what: `the base has no file ${quote(path)}`, fix})
}

function complainOfUnknownGate({checklist = [], gates = []}: Layer, {file}: ConfigSources, complain: Complain): void {
  const known = gates.map(({name}) => name)
  for (const {gate} of checklist) {
    if (gate === null || known.includes(gate)) continue
    const what = `a point of the checklist names the gate ${quote(gate)}, and there is none`
    complain({where: file?.path ?? '', what, fix: suggest(gate, known)})
  }
}

/** Main is never moved by us, and no branch that is being integrated either. */
function complainOfStagingRef(layer: Layer, fromInputs: Layer, sources: ConfigSources, complain: Complain): void {
  const {stagingRef, base} = layer
  if (stagingRef == null) return
  const where = fromInputs.stagingRef === undefined ? (sources.file?.path ?? '') : sources.origin('staging-ref')
  const short = stagingRef.slice('refs/heads/'.length)
  const isStaging = (name: string): boolean => name === short || name === stagingRef
  const fix = 'Use a branch of its own for staging, such as integration/nightly'
  if (base != null && isStaging(base)) complain({where, what: `${quote(short)} is the base`, fix})
  if (layer.selectors?.some(selector => selector.kind === 'name' && isStaging(selector.name))) {
    complain({where, what: `${quote(short)} is one of the branches to integrate`, fix})
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
