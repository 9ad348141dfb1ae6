import {FAIL_ON, ISOLATIONS, MODES, ORDERS, STRATEGIES, type Config} from '../domain/config.js'
import type {InputName} from './inputs.js'
import {splitLines} from './lines.js'
import {parseBoolean, parseChoice, parseCount} from './parse-choice.js'
import {parseGateLines} from './parse-gates.js'
import {parseArtifactName, parseReportDir} from './parse-paths.js'
import {parseBase, parseStagingRef} from './parse-refs.js'
import {parseReportLines} from './parse-reports.js'
import {parseSelectors} from './parse-selectors.js'
import type {Complain, Placed} from './placed.js'

/** As much as anybody can mean. */
const MOST = 999_999_999

/** More side by side would only wait for one another. */
const MOST_JOBS = 64

/** The longest that GitHub keeps artifacts, of private repositories. */
export const MOST_DAYS = 400

/** What one source says: inputs, file or defaults. What it does not say, or says wrongly, is undefined. */
export type Layer = {readonly [Key in keyof Config]?: Config[Key] | undefined}

/** Reads one setting from its text. What is the doors' matter gives nothing here. */
export function parseSetting(name: InputName, placed: Placed, complain: Complain): Layer {
  switch (name) {
    case 'branches':
      return {selectors: parseSelectors(splitLines(placed), placed.where, complain)}
    case 'base':
      return {base: parseBase(placed, complain)}
    case 'strategy':
      return {strategy: parseChoice(placed, STRATEGIES, complain)}
    case 'order':
      return {order: parseChoice(placed, ORDERS, complain)}
    case 'isolation':
      return {isolation: parseChoice(placed, ISOLATIONS, complain)}
    case 'max-probes':
      return {maxProbes: parseCount(placed, 1, MOST, complain)}
    case 'max-minutes':
      return {maxMinutes: parseCount(placed, 1, MOST, complain)}
    case 'gates':
      // In place of all that the file lists, those that measure among them.
      return {gates: parseGateLines(splitLines(placed), complain), performanceGates: []}
    case 'reports':
      return {reports: parseReportLines(splitLines(placed), complain)}
    case 'staging-ref':
      return {stagingRef: parseStagingRef(placed, complain)}
    case 'push':
      return {push: parseBoolean(placed, complain)}
    case 'jobs':
      return {jobs: parseCount(placed, 1, MOST_JOBS, complain)}
    case 'memo':
      return {memo: parseBoolean(placed, complain)}
    case 'incident':
      return {incident: parseBoolean(placed, complain)}
    case 'fail-on':
      return {failOn: parseChoice(placed, FAIL_ON, complain)}
    case 'mode':
      return {mode: parseChoice(placed, MODES, complain)}
    case 'report-dir':
      return {reportDir: parseReportDir(placed, complain)}
    case 'artifact-name':
      return {artifactName: parseArtifactName(placed, complain)}
    case 'retention-days':
      return {retentionDays: parseCount(placed, 1, MOST_DAYS, complain)}
    case 'config':
    case 'token':
    case 'plan':
    case 'probe':
    case 'results':
      return {}
  }
}

/** Lays layers over one another; the last one that says something wins. */
export function overlay(layers: readonly Layer[]): Layer {
  const said = layers.flatMap(layer => Object.entries(layer).filter(([, value]) => value !== undefined))
  return Object.fromEntries(said)
}
