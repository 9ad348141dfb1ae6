import type {CoverageComparison} from '../../domain/coverage.js'
import {fewOf} from '../../domain/few-of.js'
import {plural} from '../../domain/plural.js'
import type {ReportText} from '../../domain/report-text.js'
import {commonRoots} from '../tests/common-roots.js'
import {UNCHANGED} from './align-lines.js'
import {compareSides, putSideBySide} from './compare-sides.js'
import {readSide, type CoverageSide, type PlaceFiles, type SideName} from './coverage-side.js'
import type {CoveragePart, Measured, ReportedFile} from './measured.js'
import {below, isAbsolute, plainPath} from './place/plain-path.js'
import type {TreePair} from './tree-pair.js'

/** The one gate that reports without a run belong to. */
const GATE = 'reports'

/**
 * Compares coverage reports of two runs of which nothing else is known: totals, and totals of each file. Lines are compared by their
 * numbers only where both sides measure the same files, and of a file the same lines, so that its text can be taken for the same.
 * Which lines are new cannot be known, so there is no patch coverage. null when neither side has a report.
 */
export function compareCoverageFiles(
  baseline: readonly ReportText[],
  integration: readonly ReportText[]
): CoverageComparison | null {
  if (baseline.length + integration.length === 0) return null
  const [before, after] = readBoth(baseline, integration)
  const lone = [...onlyIn(before, after), ...onlyIn(after, before)]
  const compared = compareSides(putSideBySide(before, after, withoutTrees(before, after, lone.length === 0)), new Map())
  return {...compared, notes: [...compared.notes, ...lone, lone.length === 0 ? BY_NUMBER : NO_LINES]}
}

const BY_NUMBER = 'no tree is known: lines are compared by their numbers, in files of which both measure the same lines'
const NO_LINES = 'no tree is known, and the two measure different files: only totals are compared'

/** Reports of one run may name the same file relative to the tree and absolute: both are read as the former. */
function readBoth(
  baseline: readonly ReportText[],
  integration: readonly ReportText[]
): readonly [CoverageSide, CoverageSide] {
  const asWritten = [side('baseline', baseline, ''), side('integration', integration, '')] as const
  const relative = asWritten.flatMap(({files}) => [...files.keys()].filter(path => !isAbsolute(path)))
  const absolute = asWritten.map(({files}) => [...files.keys()].filter(isAbsolute))
  const [ofBaseline = [], ofIntegration = []] = absolute
  const common = commonRoots(ofBaseline, ofIntegration)
  const before = rootBehind(ofBaseline, relative) ?? common[0]
  const after = rootBehind(ofIntegration, relative) ?? common[1]
  if (before === '' && after === '') return asWritten
  return [side('baseline', baseline, before), side('integration', integration, after)]
}

/** The folder in front of relative names that turns most of them into absolute ones; null when it does so with none. */
function rootBehind(absolute: readonly string[], relative: readonly string[]): string | null {
  const votes = new Map<string, number>()
  const byName = new Map(relative.map(path => [path.slice(path.lastIndexOf('/') + 1), path]))
  for (const path of absolute) {
    const name = byName.get(path.slice(path.lastIndexOf('/') + 1))
    if (name === undefined || !path.endsWith(`/${name}`)) continue
    const root = path.slice(0, -name.length - 1)
    votes.set(root, (votes.get(root) ?? 0) + 1)
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}

function side(name: SideName, files: readonly ReportText[], root: string): CoverageSide {
  const reports = {files, root}
  return readSide([{gate: GATE, baseline: reports, integration: reports}], name, placeByName)
}

/** The names that the report itself gives, below the root where they lie there. */
const placeByName: PlaceFiles = (part, {root}) => part.files.map(file => nameOf(file, part, root))

function nameOf(file: ReportedFile, {sources}: CoveragePart, root: string): string {
  const [source = ''] = sources
  const path = plainPath(file.path)
  const whole = isAbsolute(path) || sources.length !== 1 || !isAbsolute(source) ? path : plainPath(`${source}/${path}`)
  return [...file.modules.map(plainPath), below(root, whole) ?? whole].join('/')
}

function onlyIn(one: CoverageSide, other: CoverageSide): readonly string[] {
  const files = [...one.files.keys()].filter(path => !other.files.has(path)).sort()
  return files.length === 0 ? [] : [`only the ${one.name} measures ${plural(files.length, 'file')}: ${fewOf(files)}`]
}

/** Every file may have changed, and none is known to be new or gone. */
function withoutTrees(baseline: CoverageSide, integration: CoverageSide, hasSameFiles: boolean): TreePair {
  const isAligned = (path: string): boolean =>
    hasSameFiles && haveSameLines(baseline.files.get(path), integration.files.get(path))
  return {
    isOnBoth: () => true,
    isUnchanged: () => false,
    oldPath: path => path,
    newPath: path => path,
    aligned: path => (isAligned(path) ? UNCHANGED : null),
    branchOf: () => null
  }
}

function haveSameLines(a: Measured | undefined, b: Measured | undefined): boolean {
  return a !== undefined && a.hits.size === b?.hits.size && [...a.hits.keys()].every(line => b.hits.has(line))
}
