import {nameOf, stemOf} from '../../domain/file-paths.js'
import type {Definition} from '../../domain/syntax.js'
import type {SourceFile, SourceTree} from '../source-tree.js'
import {headerOf} from './definition-text.js'
import type {ItemChange} from './compare-items.js'

const DEPTH = 6
/** A class whose name stands in more files than this is not looked for in them. */
const MOST_MENTIONS = 60

interface ClassFace {
  readonly bases: readonly string[]
  readonly members: ReadonlySet<string>
}

/**
 * Takes out members that are gone from a class and that it still has: from one of its bases in the tree, or because the text says
 * that the member replaced one of a base.
 */
export async function withoutInherited(
  changes: readonly ItemChange[],
  tree: Pick<SourceTree, 'files' | 'mentioning'>,
  changed: readonly SourceFile[]
): Promise<readonly ItemChange[]> {
  const members = changes.filter(
    ({kind, before}) => (kind === 'removed' || kind === 'renamed') && before.names.length > 1
  )
  if (members.length === 0) return changes
  const known = new Map<string, ClassFace[]>()
  for (const file of changed) learn(file, known)
  let wanted = ownersOf(members)
  for (let depth = 0; depth < DEPTH && wanted.size > 0; depth++) {
    const bases = [...wanted].flatMap(name => (known.get(name) ?? []).flatMap(one => one.bases))
    const missing = [...new Set(bases)].filter(name => !known.has(name))
    if (missing.length > 0) for (const file of await filesOf(missing, tree)) learn(file, known)
    wanted = new Set(bases)
  }
  const gone = (change: ItemChange): boolean =>
    !members.includes(change) || !(isReplacing(change) || isInherited(change, known))
  return changes.filter(gone)
}

function ownersOf(members: readonly ItemChange[]): ReadonlySet<string> {
  return new Set(members.map(({before}) => before.names.at(-2) ?? ''))
}

/** What every object has. */
const OF_ALL =
  /^(?:toString|hashCode|equals|ToString|GetHashCode|Equals|to_s|inspect|respond_to\?|hash|eql\?|==|valueOf)$/

/** `override`, a call of what it replaced, or what every object has. */
function isReplacing({before: {names, header, body}}: ItemChange): boolean {
  return (
    OF_ALL.test(names.at(-1) ?? '') ||
    /\boverride\b/.test(header) ||
    /@Override\b|@override\b/.test(body) ||
    /\bsuper(?:\([^)]*\))?\.\u00a7|\bbase\.\u00a7|\bparent::\u00a7/.test(body)
  )
}

function isInherited({before: {names}}: ItemChange, known: ReadonlyMap<string, readonly ClassFace[]>): boolean {
  const [owner = '', member = ''] = names.slice(-2)
  const seen = new Set<string>()
  let level = (known.get(owner) ?? []).flatMap(({bases}) => bases)
  while (level.length > 0) {
    const fresh = level.filter(name => !seen.has(name))
    for (const name of fresh) seen.add(name)
    const faces = fresh.flatMap(name => known.get(name) ?? [])
    if (faces.some(({members}) => members.has(member))) return true
    level = faces.flatMap(({bases}) => bases)
  }
  return false
}

async function filesOf(
  names: readonly string[],
  tree: Pick<SourceTree, 'files' | 'mentioning'>
): Promise<readonly SourceFile[]> {
  const found = await tree.mentioning(names)
  // Of a name that half of the project uses, the file that is called so defines it.
  const lists = [...found].map(([name, list]) =>
    list.length <= MOST_MENTIONS ? list : list.filter(path => stemOf(nameOf(path)) === name)
  )
  return (await tree.files([...new Set(lists.flat())])).flatMap(file => file ?? [])
}

function learn({syntax, text}: SourceFile, known: Map<string, ClassFace[]>): void {
  const lines = text.split('\n')
  for (const definition of syntax.definitions) {
    if (!/^(?:class|interface)$/.test(definition.kind)) continue
    const own = [...definition.within, definition.name].join('\0')
    const members = new Set(syntax.definitions.flatMap(({within, name}) => (within.join('\0') === own ? [name] : [])))
    const face = {bases: basesOf(lines, definition), members}
    known.set(definition.name, [...(known.get(definition.name) ?? []), face])
  }
}

/** The names behind a class's own: `class A(B, c.D)`, `class A extends B`, `class A : B`, `class A < B`. */
function basesOf(lines: readonly string[], definition: Definition): readonly string[] {
  const header = headerOf(lines, definition)
  const at = header.search(new RegExp(`\\b${definition.name.replace(/\W/g, '')}\\b`))
  const rest = at < 0 ? '' : header.slice(at + definition.name.length)
  const names = rest.match(/[\p{L}_$][\w$]*/gu) ?? []
  return [...new Set(names)].filter(
    name => !/^(?:extends|implements|with|where|public|private|virtual|metaclass|object|class)$/.test(name)
  )
}
