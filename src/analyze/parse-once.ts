import type {FileSyntax} from '../domain/syntax.js'
import type {Syntax} from '../ports/syntax.js'

/** Parses each text only once, in whatever files and commits it stands. */
export function parseOnce(syntax: Syntax): Syntax {
  const parsed = new Map<string, Promise<FileSyntax | null>>()
  return {
    language: path => syntax.language(path),
    parse: (path, text) => {
      const key = `${syntax.language(path) ?? ''}\0${text}`
      const known = parsed.get(key) ?? syntax.parse(path, text)
      parsed.set(key, known)
      return known
    }
  }
}
