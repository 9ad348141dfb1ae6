import {fieldOf} from '../../../domain/field-of.js'
import {listField, textField, textsField} from '../../text/json-text.js'
import type {ToolGraph} from './read-cycle-report.js'

/** Imports that only serve types, and what lies outside of the project, close no circle. */
const NO_EDGE = /^(?:type-only|type-import|triple-slash-type-reference|jsdoc|core|npm|npm-\w+|unknown|undetermined)/

/**
 * Reads dependency-cruiser's JSON: its modules and what they depend on. Its list of violations depends on where it began to look,
 * so only the graph counts. Returns a text that says what is wrong with it.
 */
export function readDependencyCruiser(value: unknown): ToolGraph | string {
  const modules = listField(value, 'modules')
  const named = modules.map(module => ({module, source: textField(module, 'source')}))
  const nameless = named.filter(({source}) => source === null).length
  if (nameless > 0) return `${nameless} of its modules have no name`
  const total = fieldOf(value, 'summary', 'totalCruised')
  if (typeof total === 'number' && total > modules.length) return `it says ${total} modules and holds ${modules.length}`
  const edges = named.flatMap(({module, source}) =>
    listField(module, 'dependencies').flatMap(dependency => {
      const to = textField(dependency, 'resolved')
      const isEdge = !textsField(dependency, 'dependencyTypes').some(type => NO_EDGE.test(type))
      return source === null || to === null || !isEdge ? [] : [[source, to] as const]
    })
  )
  const files = named.flatMap(({source}) => source ?? []).filter(source => !/(?:^|\/)node_modules\//.test(source))
  return {tool: 'dependency-cruiser', edges, files}
}
