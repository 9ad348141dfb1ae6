import type {FileChange} from '../../domain/candidate.js'
import type {Definition, FileSyntax} from '../../domain/syntax.js'
import type {Family} from './family.js'

/** One version of a source file. */
export interface FileView {
  readonly path: string
  readonly language: string
  readonly family: Family
  readonly text: string
  readonly syntax: FileSyntax
}

/** A source file before and after what a party did to it; null where it did not exist, or cannot be read. */
export interface FileDelta {
  readonly change: FileChange
  readonly before: FileView | null
  readonly after: FileView | null
}

/** What makes two definitions of one scope the same: what they stand in, and their name. */
export function keyOf({within, name}: Pick<Definition, 'within' | 'name'>): string {
  return [...within, name].join('\0')
}

/** The definitions that stand directly around this one, outermost first, as far as the file shows them. */
export function around({syntax}: FileView, {within}: Pick<Definition, 'within'>): readonly Definition[] {
  return within.flatMap((name, i) => {
    const outer = within.slice(0, i).join('\0')
    return syntax.definitions.find(one => one.name === name && one.within.join('\0') === outer) ?? []
  })
}

const OWNERS: ReadonlySet<string> = new Set(['class', 'interface', 'enum', 'type'])

/** The type that a method or field belongs to; null for what stands in no type. */
export function ownerOf(view: FileView, definition: Definition): string | null {
  const last = definition.within.at(-1)
  if (last === undefined) return null
  if (definition.kind === 'method' || definition.kind === 'field') return last
  const outer = around(view, definition).at(-1)
  return outer !== undefined && outer.name === last && OWNERS.has(outer.kind) ? last : null
}

/** True for what only the function around it can name. */
export function isLocal(view: FileView, definition: Definition): boolean {
  if (definition.kind === 'method' || definition.kind === 'field') return false
  return around(view, definition).some(({kind}) => kind === 'function' || kind === 'method')
}

/** The text of a definition, from its first line to its last. */
export function textOf({text}: FileView, {lines}: Pick<Definition, 'lines'>): string {
  return text
    .split('\n')
    .slice(lines.start - 1, lines.start - 1 + lines.count)
    .join('\n')
}

/** The names of the modules or namespaces around a definition, as one dotted name. */
export function namespaceOf(view: FileView, definition: Pick<Definition, 'within'>): string {
  const module = around(view, definition)
    .filter(({kind}) => kind === 'module')
    .at(-1)
  return module === undefined ? '' : [...module.within, module.name].join('.')
}
