import type {ConflictSide} from '../../domain/conflict.js'
import {enclosingDefinition} from '../../domain/enclosing-definition.js'
import type {Ports} from '../../ports/index.js'
import type {ConflictDraft} from '../conflict-draft.js'
import type {Claim, Rule} from '../predict/claim.js'
import {predictedConflict} from '../predict/predicted-conflict.js'
import type {ReadText} from '../text-reader.js'
import type {Quoted, SemanticType, Suspect} from './suspect.js'

/** Describes what was found as a conflict that we predict, both places quoted, and what stood there on the base. */
export async function semanticConflict(
  suspect: Suspect,
  read: ReadText,
  ports: Pick<Ports, 'git'>
): Promise<ConflictDraft> {
  const {first, second, type, severity, reason, explanation, subject} = suspect
  const rule: Rule = {type, kind: 'semantic', severity, reason, explain: () => explanation, ...ADVICE[type]}
  const claim = ({path, lines, words}: Quoted): Claim => ({rule, key: subject, identity: words, path, lines, words})
  const inOrder = isInOrder(suspect) ? ([first, second] as const) : ([second, first] as const)
  const [a, b] = inOrder
  const predicted = await predictedConflict(
    {parties: [a.delta.party, b.delta.party], claims: [claim(a), claim(b)]},
    read,
    ports
  )
  const draft = {...predicted, sides: predicted.sides.map(side => named(side, [a, b]))}
  // Whoever uses what is gone has to look there first, whichever side is named first.
  const paths = [...new Set([second.path, first.path])]
  return {...draft, path: second.path, paths, base: suspect.was === null ? [] : [suspect.was]}
}

function named(side: ConflictSide, quoted: readonly Quoted[]): ConflictSide {
  const {delta} = quoted.find(({delta}) => delta.party.name === side.branch) ?? {}
  const definitions = delta?.files.get(side.path)?.after?.syntax.definitions ?? []
  return {...side, definition: enclosingDefinition(definitions, {start: side.lines.start, count: 1})}
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
