import type {LineRange} from '../domain/candidate.js'
import {enclosingDefinition} from '../domain/enclosing-definition.js'
import type {Oid} from '../domain/ids.js'
import type {Ports} from '../ports/index.js'
import type {ReadText} from './text-reader.js'

/** Says in which definition lines of a commit's file stand; null where nothing there has a name, and where the file cannot be parsed. */
export type NameDefinition = (commit: Oid, path: string, lines: LineRange) => Promise<string | null>

/** Makes a reader of names. */
export function definitionReader({syntax}: Pick<Ports, 'syntax'>, read: ReadText): NameDefinition {
  return async (commit, path, lines) => {
    if (syntax.language(path) === null) return null
    const text = await read(commit, path)
    const named = text === null ? null : await syntax.parse(path, text)
    return named === null ? null : enclosingDefinition(named, lines)
  }
}
