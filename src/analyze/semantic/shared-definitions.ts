import type {Hunk} from '../../domain/candidate.js'
import type {Overlap} from '../../domain/conflict.js'
import type {Definition} from '../../domain/syntax.js'
import type {Delta} from './delta.js'
import type {FileDelta} from './file-view.js'

/** Puts to each file that two candidates change the definitions in it that both change. */
export function sharedDefinitions(overlaps: readonly Overlap[], deltas: readonly Delta[]): readonly Overlap[] {
  const byName = new Map(deltas.map(delta => [delta.party.name, delta]))
  return overlaps.map(overlap => {
    const [a, b] = overlap.branches.map(name => byName.get(name)?.files.get(overlap.path))
    return a === undefined || b === undefined ? overlap : {...overlap, definitions: inBoth(a, b)}
  })
}

function inBoth(a: FileDelta, b: FileDelta): readonly string[] {
  // Line numbers can only be compared where both count in one version of the file.
  if (a.before === null || b.before === null || a.before.text !== b.before.text) return []
  const {definitions} = a.before.syntax
  const changedBy = ({change}: FileDelta): ReadonlySet<Definition> =>
    new Set(change.hunks.flatMap(hunk => innermost(definitions, hunk) ?? []))
  const ours = changedBy(b)
  return [
    ...new Set([...changedBy(a)].filter(one => ours.has(one)).map(({within, name}) => [...within, name].join('.')))
  ]
}

const BODIES: ReadonlySet<Definition['kind']> = new Set(['function', 'method', 'class', 'interface', 'enum', 'type'])

function innermost(definitions: readonly Definition[], {old: {start, count}}: Hunk): Definition | null {
  const around = definitions.filter(
    ({kind, lines}) =>
      BODIES.has(kind) && lines.start <= start && start + Math.max(count, 1) <= lines.start + lines.count
  )
  return around.at(-1) ?? null
}
