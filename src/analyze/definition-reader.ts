import type {LineRange} from '../domain/candidate.js'
import {enclosingDefinition, type Named} from '../domain/enclosing-definition.js'
import type {Oid} from '../domain/ids.js'
import type {Ports} from '../ports/index.js'
import type {ReadText} from './text-reader.js'

/** Says in which definition lines of a commit's file stand; null where nothing there has a name, and where the file cannot be parsed. */
export type NameDefinition = (commit: Oid, path: string, lines: LineRange) => Promise<string | null>

/** Makes a reader that parses each text only once, in whatever commits it stands. */
export function definitionReader({syntax}: Pick<Ports, 'syntax'>, read: ReadText): NameDefinition {
  const known = new Map<string, Map<string, Promise<Named | null>>>()
  return async (commit, path, lines) => {
    if (syntax.language(path) === null) return null
    const text = await read(commit, path)
    if (text === null) return null
    const texts = known.get(path) ?? new Map<string, Promise<Named | null>>()
    known.set(path, texts)
    const parsed = texts.get(text) ?? syntax.parse(path, text)
    texts.set(text, parsed)
    const named = await parsed
    return named === null ? null : enclosingDefinition(named, lines)
  }
}
