import {fieldOf} from '../../../domain/field-of.js'
import {parseJsonText} from '../../text/json-text.js'
import {readDependencyCruiser} from './dependency-cruiser.js'
import {readMadge} from './madge.js'

/** What a tool saw of a tree: which file brings in which, by the names that it has for them. */
export interface ToolGraph {
  readonly tool: 'madge' | 'dependency-cruiser'
  readonly edges: readonly (readonly [string, string])[]
  /** Every file that the tool looked at, as far as the report says. */
  readonly files: readonly string[]
}

/** A report's graph, or what is wrong with it. */
export type CycleReport =
  {readonly kind: 'graph'; readonly graph: ToolGraph} | {readonly kind: 'defect'; readonly defect: string}

/** A graph with more edges than this is no report that a person's project wrote. */
const MOST_EDGES = 1_000_000

/** Reads one report by its content: of madge with `--json`, or of dependency-cruiser with `--output-type json`. */
export function readCycleReport(text: string): CycleReport {
  if (text.trim() === '') return defect('it is empty')
  const parsed = parseJsonText(text.replace(/^\uFEFF/, ''))
  if (parsed.kind === 'problem') return defect(parsed.problem)
  const isCruise = Array.isArray(fieldOf(parsed.value, 'modules')) && fieldOf(parsed.value, 'summary') !== undefined
  const graph = isCruise ? readDependencyCruiser(parsed.value) : readMadge(parsed.value)
  if (typeof graph === 'string') return defect(graph)
  if (graph.files.length === 0 && !Array.isArray(parsed.value)) return defect('it names no file')
  if (graph.edges.length > MOST_EDGES) return defect(`it has more than ${MOST_EDGES} imports`)
  return {kind: 'graph', graph}
}

function defect(text: string): CycleReport {
  return {kind: 'defect', defect: text}
}
