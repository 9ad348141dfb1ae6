import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import type {Place, Region, SourceFinding} from '../scan.js'
import {natural} from './a-place.js'
import {entriesOf} from './entries.js'
import {levelOfResult, messageOfResult, type SarifRules} from './sarif-rules.js'
import type {ArtifactNamer} from './sarif-uri.js'

const MAX_PLACES = 20
const MAX_FINGERPRINTS = 50

/** What reading the results of one run needs of it. */
export interface ResultContext {
  readonly rules: SarifRules
  readonly fileOf: ArtifactNamer
  readonly clean: Cleaner
}

/** Reads one result of a SARIF run. */
export function readSarifResult(result: unknown, {rules, fileOf, clean}: ResultContext): SourceFinding {
  const {id, rule} = rules.of(result)
  const locations = listField(result, 'locations').slice(0, MAX_PLACES)
  const places = locations.map(location => readPlace(location, fileOf, clean))
  const snippets = locations.map(location => textField(fieldOf(regionOf(location), 'snippet'), 'text'))
  return {
    kind: 'source',
    rule: id,
    formerRules: rule?.formerIds ?? [],
    level: levelOfResult(result, rule),
    message: clean.message(messageOfResult(result, rule)) ?? '',
    snippet: clean.message(snippets.find(text => text !== null) ?? null),
    places: places.length > 0 ? places : analysed(result, fileOf),
    guid: textField(result, 'guid'),
    fingerprints: readFingerprints(fieldOf(result, 'fingerprints'), clean),
    partialFingerprints: readFingerprints(fieldOf(result, 'partialFingerprints'), clean),
    standing: standingOf(result),
    original: result
  }
}

function regionOf(location: unknown): unknown {
  return fieldOf(location, 'physicalLocation', 'region')
}

function readPlace(location: unknown, fileOf: ArtifactNamer, clean: Cleaner): Place {
  const region = regionOf(location)
  const names = listField(location, 'logicalLocations').map(one => textField(one, 'fullyQualifiedName'))
  return {
    path: fileOf(fieldOf(location, 'physicalLocation', 'artifactLocation')),
    region: region === undefined ? null : readRegion(region),
    name: clean.message(names.find(name => name !== null) ?? null)
  }
}

function readRegion(region: unknown): Region {
  const count = (name: string): number => natural(numberField(region, name))
  const offset = (name: string): number => numberField(region, name) ?? -1
  return {
    startLine: count('startLine'),
    startColumn: count('startColumn'),
    endLine: count('endLine'),
    endColumn: count('endColumn'),
    byteOffset: offset('byteOffset'),
    charOffset: offset('charOffset')
  }
}

/** A result without a place is about the file that was being looked at. */
function analysed(result: unknown, fileOf: ArtifactNamer): readonly Place[] {
  const path = fileOf(fieldOf(result, 'analysisTarget'))
  return path === null ? [] : [{path, region: null, name: null}]
}

function readFingerprints(value: unknown, clean: Cleaner): ReadonlyMap<string, string> {
  const entries = (entriesOf(value) ?? []).slice(0, MAX_FINGERPRINTS)
  return new Map(entries.flatMap(([key, text]) => (typeof text === 'string' ? [[key, clean.name(text)] as const] : [])))
}

/** SARIF 3.27.9 and 3.27.23: what was silenced counts as such only when nobody has still to look at it, or refused. */
function standingOf(result: unknown): SourceFinding['standing'] {
  const kind = textField(result, 'kind')?.toLowerCase() ?? 'fail'
  if (kind === 'pass' || kind === 'notapplicable' || kind === 'informational') return 'no problem'
  const suppressions = listField(result, 'suppressions')
  const isAccepted = suppressions.every(one => (textField(one, 'status') ?? 'accepted') === 'accepted')
  return suppressions.length > 0 && isAccepted ? 'accepted' : 'open'
}
