import type {Covered} from '../../../domain/coverage.js'
import {cutText} from '../../../domain/cut-text.js'
import {oneLine} from '../../../domain/visible-text.js'
import type {CoverageFormat, CoveragePart, LineBranches, ReportedFile} from '../measured.js'

/** Takes what a reader finds, file by file, within bounds; what is out of bounds or makes no sense becomes a defect. */
export interface Collector {
  /** The file of that name, which a report may come back to; `modules` as in `ReportedFile`. */
  file(path: string, modules?: readonly string[]): FileCollector
  /** Says what is wrong; only the first few are kept, the others counted. */
  defect(text: string): void
  /** True once there was more than is kept: the reader may stop. */
  isFull(): boolean
  part(format: CoverageFormat, sources?: readonly string[]): CoveragePart
}

/** Takes the lines of one file. */
export interface FileCollector {
  /** A count of null is one that the report states but that is no count. Counts of a line that comes again are added up. */
  line(line: number, hits: number | null): void
  /** Of a line that comes again the larger numbers are kept: its branches are the same ones, as far as can be told. */
  branches(line: number, taken: number, branches: number): void
  total(covered: Covered): void
}

/** How much is kept of one report file: source files, and the lines of all of them. */
export interface Limits {
  readonly files: number
  readonly lines: number
}

const LIMITS: Limits = {files: 200_000, lines: 5_000_000}
/** No source file is longer; larger numbers come from overflows. */
const MAX_LINE = 10_000_000
const MAX_PATH = 1_000
const MAX_BRANCHES = 100_000
const MAX_DEFECTS = 5

interface OpenFile {
  readonly path: string
  readonly modules: readonly string[]
  readonly hits: Map<number, number>
  readonly branches: Map<number, LineBranches>
  total: Covered | null
}

/** Makes a collector for one report file. */
export function collector(limits: Limits = LIMITS): Collector {
  const files = new Map<string, OpenFile>()
  const defects: string[] = []
  let left = 0
  let lines = 0
  const defect = (text: string): void => {
    if (defects.length < MAX_DEFECTS) defects.push(text)
    else left++
  }
  const isFull = (): boolean => lines > limits.lines || files.size > limits.files
  const take = (file: OpenFile): void => {
    if (isFull()) return
    if (files.size === limits.files) defect(`it names more than ${limits.files} files`)
    files.set(keyOf(file), file)
  }
  const open = (path: string, modules: readonly string[]): OpenFile => {
    const file: OpenFile = {path: plainPath(path), modules, hits: new Map(), branches: new Map(), total: null}
    if (file.path === '') defect('it names a file without a name')
    if (file.path.length > MAX_PATH) defect(`it names a file by ${file.path.length} characters: ${shown(file.path)}`)
    const known = files.get(keyOf(file))
    if (known === undefined && file.path !== '' && file.path.length <= MAX_PATH) take(file)
    return known ?? file
  }
  const room = (): boolean => {
    lines++
    if (lines === limits.lines + 1) defect(`it measures more than ${limits.lines} lines`)
    return lines <= limits.lines
  }
  return {
    defect,
    isFull,
    file: (path, modules = []) => fileCollector(open(path, modules), room, defect),
    part: (format, sources = []) => {
      const read = [...files.values()]
      const empty = read.length === 0 && defects.length === 0 ? ['it measures no file at all'] : []
      const more = left > 0 ? [`and ${left} more such defects`] : []
      return {format, files: read.map(closed), sources, defects: [...defects, ...empty, ...more]}
    }
  }
}

function fileCollector(file: OpenFile, room: () => boolean, defect: (text: string) => void): FileCollector {
  const {hits, branches} = file
  const refuses = (line: number): boolean => {
    if (Number.isInteger(line) && line > 0 && line <= MAX_LINE) return false
    defect(`${shown(file.path)} has a line with the number ${line}`)
    return true
  }
  return {
    line(line, count) {
      if (refuses(line)) return
      if (count === null) {
        defect(`line ${line} of ${shown(file.path)} ran a number of times that is no count`)
        return
      }
      const known = hits.get(line)
      if (known !== undefined) hits.set(line, addUp(known, count))
      else if (room()) hits.set(line, count)
    },
    branches(line, taken, all) {
      if (refuses(line)) return
      if (all > MAX_BRANCHES) defect(`line ${line} of ${shown(file.path)} has ${all} branches`)
      const known = branches.get(line) ?? {taken: 0, branches: 0}
      if (all > 0 && all <= MAX_BRANCHES)
        branches.set(line, {
          taken: Math.max(known.taken, Math.min(taken, all)),
          branches: Math.max(known.branches, all)
        })
    },
    total(covered) {
      file.total = covered
    }
  }
}

function closed({path, modules, hits, branches, total}: OpenFile): ReportedFile {
  return {path, modules, hits, branches, total: hits.size > 0 ? null : total}
}

function keyOf({path, modules}: Pick<OpenFile, 'path' | 'modules'>): string {
  return [...modules, path].join('\0')
}

function plainPath(path: string): string {
  return path.trim().replaceAll('\\', '/')
}

/** A path as a defect names it. */
export function shown(path: string): string {
  return cutText(oneLine(path.slice(0, 400)), 100)
}

/** Adds two counts; what would be inexact stays at the largest exact one. */
export function addUp(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER)
}
