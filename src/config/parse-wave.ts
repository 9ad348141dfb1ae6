import {REPORT_KINDS, type Gate, type ReportSpec} from '../domain/config.js'
import {ConfigurationError} from '../domain/errors.js'
import {fieldOf} from '../domain/field-of.js'
import {isOid} from '../domain/ids.js'
import {parseJson} from '../domain/parse-json.js'
import {WAVE_VERSION, type ProbeWish, type Wave} from '../domain/wave.js'

const PURPOSES = ['baseline', 'integration', 'isolation', 'repeat', 'history', 'revert', 'own'] as const

/** Reads a `wave.json`. Throws a ConfigurationError unless it is exactly of the form that mode plan writes. */
export function parseWave(text: string, where: string): Wave {
  const wave = readWave(parseJson(text))
  if (wave !== null) return wave
  throw new ConfigurationError([
    {where, what: 'this is no wave of probes that this version can read', fix: 'Give the folder that mode plan wrote'}
  ])
}

function readWave(value: unknown): Wave | null {
  const base = fieldOf(value, 'base')
  const gates = readAll(fieldOf(value, 'gates'), readGate)
  const reports = readAll(fieldOf(value, 'reports'), readReport)
  const environment = readAll(fieldOf(value, 'environment'), readText)
  const probes = readAll(fieldOf(value, 'probes'), readWish)
  if (fieldOf(value, 'schemaVersion') !== WAVE_VERSION || typeof base !== 'string' || !isOid(base)) return null
  if (gates === null || reports === null || environment === null || probes === null) return null
  return {schemaVersion: WAVE_VERSION, base, gates, reports, environment, probes}
}

function readGate(value: unknown): Gate | null {
  const name = fieldOf(value, 'name')
  const command = fieldOf(value, 'command')
  const timeoutSeconds = fieldOf(value, 'timeoutSeconds')
  const reports = readAll(fieldOf(value, 'reports'), readReport)
  if (typeof name !== 'string' || typeof command !== 'string' || reports === null) return null
  return typeof timeoutSeconds === 'number' && timeoutSeconds > 0 ? {name, command, timeoutSeconds, reports} : null
}

function readReport(value: unknown): ReportSpec | null {
  const kind = REPORT_KINDS.find(known => known === fieldOf(value, 'kind'))
  const glob = fieldOf(value, 'glob')
  return kind !== undefined && typeof glob === 'string' ? {kind, glob} : null
}

function readWish(value: unknown): ProbeWish | null {
  const id = fieldOf(value, 'id')
  const purpose = PURPOSES.find(known => known === fieldOf(value, 'purpose'))
  const candidates = readAll(fieldOf(value, 'candidates'), readText)
  const commit = fieldOf(value, 'commit')
  const tree = fieldOf(value, 'tree')
  const attempt = fieldOf(value, 'attempt')
  if (typeof id !== 'string' || !/^probe-\d{1,9}$/.test(id) || purpose === undefined || candidates === null) return null
  if (typeof commit !== 'string' || !isOid(commit) || typeof tree !== 'string' || !isOid(tree)) return null
  return typeof attempt === 'number' ? {id, purpose, candidates, commit, tree, attempt} : null
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function readAll<T>(value: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null
  const all = value.map(read)
  const found = all.filter(one => one !== null)
  return found.length === all.length ? found : null
}
