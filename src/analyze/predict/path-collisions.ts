import type {PathChange} from '../../domain/candidate.js'
import type {Claim, Rule} from './claim.js'

/**
 * Names that git keeps apart and that the file systems of macOS and Windows do not: they differ only in upper and lower
 * case, or in how Unicode composes a letter.
 */
const COLLISION: Rule = {
  type: 'path collision',
  kind: 'file',
  severity: 'medium',
  reason: 'git keeps both files, but on macOS and Windows only one of them can be checked out',
  meaning:
    'Two names differ only in upper and lower case or in their Unicode form. Whoever lands second takes the other’s name.',
  remedy: 'renames its file',
  collides: (a, b) => a.path !== b.path && !(isFolder(a) && isFolder(b)),
  explain: (a, b) => `${a.path} and ${b.path} are ${howAlike(a.path, b.path)}.`
}

/** Claims the name of every file that is added or moved, and those of its folders against files. */
export function pathClaims(added: readonly PathChange[]): readonly Claim[] {
  const names = new Map<string, Claim>()
  const add = (path: string, identity: string): void => {
    const key = `path ${fold(path)}`
    names.set(`${key}\0${identity}`, {rule: COLLISION, key, identity, path, lines: null, words: path})
  }
  for (const {path} of added) {
    add(path, path)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      add(path.slice(0, end), `${path.slice(0, end)}/`)
    }
  }
  return [...names.values()]
}

function isFolder({identity}: Claim): boolean {
  return identity.endsWith('/')
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function howAlike(a: string, b: string): string {
  return a.normalize('NFC') === b.normalize('NFC')
    ? 'written the same, with letters composed differently'
    : 'the same name but for upper and lower case'
}
