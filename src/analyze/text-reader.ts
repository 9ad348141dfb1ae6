import type {Oid} from '../domain/ids.js'
import type {Ports} from '../ports/index.js'

/** Reads files of commits, each only once. */
export type ReadText = (commit: Oid, path: string) => Promise<string | null>

/** Makes a reader that remembers what it has read. */
export function textReader({git}: Pick<Ports, 'git'>): ReadText {
  const known = new Map<string, Promise<string | null>>()
  return (commit, path) => {
    const key = `${commit}:${path}`
    const read = known.get(key) ?? git.history.text(commit, path)
    known.set(key, read)
    return read
  }
}
