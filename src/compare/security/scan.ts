import type {FindingLevel} from '../../domain/security.js'

/** A range in a file, 1-based; 0 where the tool does not tell. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  /** Offsets into the file, for tools that count so; -1 where the tool does not tell. */
  readonly byteOffset: number
  readonly charOffset: number
}

/** Where a finding is: a file, a range of it, and what that is called. */
export interface Place {
  /** Relative to the tree with forward slashes; a path outside the tree stays absolute. null when no file is named. */
  readonly path: string | null
  readonly region: Region | null
  /** The fully qualified name of the first thing that it is in; null when the tool names none. */
  readonly name: string | null
}

/** What a scan of the source found. */
export interface SourceFinding {
  readonly kind: 'source'
  readonly rule: string
  /** Ids that the rule had in earlier versions of the tool. */
  readonly formerRules: readonly string[]
  readonly level: FindingLevel
  readonly message: string
  /** The text it is about, as the tool quotes it. */
  readonly snippet: string | null
  /** The first is the main one. */
  readonly places: readonly Place[]
  readonly guid: string | null
  /** Values that say by themselves that two findings are the same one, by the name of the method. */
  readonly fingerprints: ReadonlyMap<string, string>
  /** Values that count together. */
  readonly partialFingerprints: ReadonlyMap<string, string>
  /** `accepted`: somebody silenced it; `no problem`: the tool tells that a rule holds, or informs. */
  readonly standing: 'open' | 'accepted' | 'no problem'
  /** What the tool wrote of it, for those that wrote SARIF. */
  readonly original: unknown
}

/** A dependency with a known weakness. */
export interface DependencyFinding {
  readonly kind: 'dependency'
  /** As its registry calls it. */
  readonly name: string
  /** The kind of registry, as the tool calls it; null where it does not tell. */
  readonly ecosystem: string | null
  readonly version: string | null
  /** Everything the advisory is called; never empty. */
  readonly ids: readonly string[]
  readonly level: FindingLevel
  readonly message: string
  /** The lock file or other place that names the dependency; null where the tool does not tell. */
  readonly target: string | null
}

/** Anything that a scan found. */
export type Finding = SourceFinding | DependencyFinding

/** Something that a tool that went on could not look at. */
export interface Gap {
  /** The file, or the dependency; null where it does not tell: then it may be anything. */
  readonly subject: string | null
  readonly text: string
}

/** What one tool said after one run. */
export interface Scan {
  readonly tool: string
  /** Keeps runs of one tool apart, such as by language. */
  readonly category: string
  readonly version: string | null
  /** Which state of its advisories it used; null where it does not tell. */
  readonly data: string | null
  /** All rules that it knows; null where it lists none, or only those that found something. */
  readonly rules: ReadonlySet<string> | null
  /** The dependencies it lists, bad or good, as `packageKey` writes them. */
  readonly packages: ReadonlySet<string>
  readonly gaps: readonly Gap[]
  readonly findings: readonly Finding[]
  /** The whole run, for tools that wrote SARIF. */
  readonly original: unknown
}

/** What one report file says. */
export interface ScanPart {
  readonly scans: readonly Scan[]
  /** Why the scan did not run, or the file cannot be trusted; without its path. */
  readonly defects: readonly string[]
}

/** Findings of one file beyond which it is called defective instead of being kept in memory. */
export const MAX_FINDINGS = 200_000

/** A file from which nothing could be learned. */
export function unreadable(defect: string): ScanPart {
  return {scans: [], defects: [defect]}
}

/** A scan with nothing but a name. */
export function aScan(tool: string, more: Partial<Scan> = {}): Scan {
  const nothing = {category: '', version: null, data: null, rules: null, gaps: [], findings: [], original: null}
  return {tool, packages: new Set(), ...nothing, ...more}
}

/** One installed dependency as a text; registries that differ in case or separators alone are told apart. */
export function packageKey(ecosystem: string | null, name: string, version: string | null): string {
  return JSON.stringify([ecosystem, name, version])
}

/** The line of the main place; null where none is told. */
export function lineOf({places}: Pick<SourceFinding, 'places'>): number | null {
  const line = places[0]?.region?.startLine ?? 0
  return line > 0 ? line : null
}

/** The file of the main place; null where none is told. */
export function pathOf({places}: Pick<SourceFinding, 'places'>): string | null {
  return places[0]?.path ?? null
}
