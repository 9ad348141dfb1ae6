import type {ConflictSide} from '../../domain/conflict.js'
import {enclosingDefinition} from '../../domain/enclosing-definition.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Ports} from '../../ports/index.js'
import type {ConflictDraft} from '../conflict-draft.js'
import type {Claim, Rule} from '../predict/claim.js'
import type {Collision} from '../predict/collisions.js'
import {predictedConflicts} from '../predict/predicted-conflict.js'
import type {ReadText} from '../text-reader.js'
import type {Quoted, SemanticType, Suspect} from './suspect.js'

/** Describes what was found as conflicts that we predict, both places quoted, and what stood there on the base. */
export async function semanticConflicts(
  suspects: readonly Suspect[],
  read: ReadText,
  ports: Pick<Ports, 'git'>
): Promise<readonly ConflictDraft[]> {
  const predicted = await predictedConflicts(suspects.map(collisionOf), read, ports)
  return pairUp(suspects, predicted).map(([suspect, draft]) => {
    const sides = draft.sides.map(side => named(side, [suspect.first, suspect.second]))
    const {first, second} = suspect
    const paths = [...new Set([placeOf(suspect), second.path, first.path])]
    return {...draft, path: placeOf(suspect), paths, sides, base: suspect.was === null ? [] : [suspect.was]}
  })
}

/** Where somebody has to act, whichever party is named first: at the use of what is gone; of twins, the first by name. */
function placeOf({type, first, second}: Suspect): string {
  return type.startsWith('duplicate') && first.path < second.path ? first.path : second.path
}

function collisionOf(suspect: Suspect): Collision {
  const {first, second, type, severity, reason, explanation, subject} = suspect
  const rule: Rule = {type, kind: 'semantic', severity, reason, explain: () => explanation, ...ADVICE[type]}
  const claim = ({path, lines, words}: Quoted): Claim => ({rule, key: subject, identity: words, path, lines, words})
  const [a, b] = isInOrder(suspect) ? [first, second] : [second, first]
  return {parties: [a.delta.party, b.delta.party], claims: [claim(a), claim(b)]}
}

function named(side: ConflictSide, quoted: readonly Quoted[]): ConflictSide {
  const {delta} = quoted.find(({delta}) => delta.party.name === side.branch) ?? {}
  const syntax = delta?.files.get(side.path)?.after?.syntax
  if (syntax === undefined) return side
  return {...side, definition: enclosingDefinition(syntax, {start: side.lines.start, count: 1})}
}

/** The base comes first, then the candidates in the order of their names in the plan. */
function isInOrder({first, second}: Suspect): boolean {
  if (second.delta.party.candidate === null) return false
  return first.delta.party.candidate === null || first.delta.order <= second.delta.order
}

const ADVICE: Readonly<Record<SemanticType, Pick<Rule, 'meaning' | 'remedy'>>> = {
  'removed-definition': {
    meaning:
      'One side takes a name away, the other starts to use it, and neither sees the other. Whoever lands second uses what took its place, or brings it back.',
    remedy: 'puts the use and the definition together again'
  },
  'moved-definition': {
    meaning:
      'One side moves a definition, the other starts to use it at its old place. Whoever lands second names the new place.',
    remedy: 'names the new place'
  },
  'changed-parameters': {
    meaning:
      'One side changes what has to be passed, the other adds a call as it was before. Whoever lands second makes the call fit.',
    remedy: 'makes the call fit the new parameters'
  },
  'duplicate-definition': {
    meaning:
      'Both sides add a definition of one name, each for a purpose of its own. Whoever lands second takes another name, or joins the two.',
    remedy: 'renames its definition or joins both'
  },
  'removed-file': {
    meaning:
      'One side takes a file away from its place, the other starts to import it from there. Whoever lands second imports what took its place, or brings it back.',
    remedy: 'puts the import and the file together again'
  },
  'duplicate-registration': {
    meaning:
      'Both sides register one name or number for different things. Whoever lands second takes another one, or joins the two.',
    remedy: 'takes another name or number, or joins both'
  }
}
