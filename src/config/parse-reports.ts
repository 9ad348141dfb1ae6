import {REPORT_KINDS, type ReportKind, type ReportSpec} from '../domain/config.js'
import {globFault} from './glob.js'
import {asciiTrim} from './lines.js'
import {suggest} from './nearest.js'
import type {Complain, Placed} from './placed.js'
import {oneOf, quote} from './quote.js'

const FORM = "Write 'kind: pattern', such as 'tests: reports/**/*.xml'"

/** Reads report lines, `kind: path-glob` each. */
export function parseReportLines(lines: readonly Placed[], complain: Complain): readonly ReportSpec[] {
  return lines.flatMap(line => parseReportLine(line, complain) ?? [])
}

function parseReportKind(kind: Placed, complain: Complain): ReportKind | undefined {
  const found = REPORT_KINDS.find(known => known === kind.text)
  if (found !== undefined) return found
  const hint = suggest(kind.text, REPORT_KINDS)
  const fix = `Use ${oneOf(REPORT_KINDS)}${hint.startsWith('Did') ? `. ${hint}` : ''}`
  complain({where: kind.where, what: `${quote(kind.text)} is no kind of report`, fix})
  return undefined
}

/** Reads a report's path pattern. It stays below the root of the tree that the gates run in. */
export function parseReportGlob(placed: Placed, complain: Complain): string | undefined {
  return parsePathGlob(placed, 'reports/**/*.xml', complain)
}

/** Reads a pattern of files that a gate's outcome depends on; the same rules hold. */
export function parseGatePath(placed: Placed, complain: Complain): string | undefined {
  return parsePathGlob(placed, 'src/**', complain)
}

/** Reads a pattern of folders that stay from probe to probe; a slash at the end changes nothing. */
export function parseKeptFolder(placed: Placed, complain: Complain): string | undefined {
  const text = placed.text.replace(/\/+$/, '')
  if (text !== '.') return parsePathGlob({...placed, text}, 'node_modules', complain)
  const fix = 'Name the folders in it that hold caches, such as node_modules'
  complain({where: placed.where, what: `${quote(placed.text)} is the whole tree`, fix})
  return undefined
}

function parsePathGlob(placed: Placed, example: string, complain: Complain): string | undefined {
  const glob = placed.text.replace(/^(?:\.\/+)+/, '')
  const fault = pathGlobFault(glob)
  if (fault === null) return glob
  const fix = `Use a path below the root of the repository, such as ${example}`
  complain({where: placed.where, what: `${quote(placed.text)} ${fault}`, fix})
  return undefined
}

function parseReportLine(line: Placed, complain: Complain): ReportSpec | undefined {
  const match = /^([^:]*):(?:[ \t](.*))?$/s.exec(line.text)
  if (match === null) {
    complain({where: line.where, what: `${quote(line.text)} has no kind in front of a colon and a space`, fix: FORM})
    return undefined
  }
  const kind = parseReportKind({text: asciiTrim(match[1] ?? ''), where: line.where}, complain)
  const glob = parseReportGlob({text: asciiTrim(match[2] ?? ''), where: line.where}, complain)
  return kind === undefined || glob === undefined ? undefined : {kind, glob}
}

function pathGlobFault(glob: string): string | null {
  if (glob === '') return 'is an empty pattern'
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(glob)) return 'has a control character'
  if (glob.includes('\\')) return 'has a backslash; paths are written with /'
  if (/^(?:\/|~|[A-Za-z]:)/.test(glob)) return 'is an absolute path'
  if (glob.startsWith('!')) return 'would match everything but one path'
  // `..` as a part, also where braces or alternatives put it together; `{1..3}` is a range.
  if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(glob)) return 'leaves the tree by ..'
  if (/(?:^|[/{,(|])\.git(?:$|[/},)|])/i.test(glob)) return 'reaches into .git'
  return globFault(glob)
}
