import {parseDecisions} from '../config/parse-decisions.js'
import {parseKnowledge} from '../config/parse-knowledge.js'
import type {Complain} from '../config/placed.js'
import type {ConfigFile} from '../config/yaml-document.js'
import type {Base, Collection} from '../domain/candidate.js'
import {DECISIONS_PATH, type Decision} from '../domain/decision.js'
import {ConfigurationError, type Problem} from '../domain/errors.js'
import {KNOWLEDGE_PATH, type KnowledgeEntry} from '../domain/knowledge.js'
import {matchKnowledge, matchOf} from '../learn/match-knowledge.js'
import type {Ports} from '../ports/index.js'
import type {Know} from '../rule/rule.js'

/** What people decided, and what the project knows of its conflicts. */
export interface Guidance {
  readonly decisions: readonly Decision[]
  readonly knowledge: readonly KnowledgeEntry[]
}

/**
 * Reads decisions and knowledge from the base commit: what a candidate says of them has no say here. Throws a
 * ConfigurationError with every problem of both files.
 */
export async function readGuidance({commit}: Base, {git}: Pick<Ports, 'git'>): Promise<Guidance> {
  const problems: Problem[] = []
  const complain: Complain = problem => void problems.push(problem)
  const read = async <T>(path: string, parse: (file: ConfigFile, complain: Complain) => readonly T[]) => {
    const text = await git.history.text(commit, path)
    return text === null ? [] : parse({path, text}, complain)
  }
  const decisions = await read(DECISIONS_PATH, parseDecisions)
  const knowledge = await read(KNOWLEDGE_PATH, parseKnowledge)
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
  return {decisions, knowledge}
}

/** Tells of each conflict what the project knows of it. */
export function knowing({knowledge}: Guidance): Know {
  return conflict => {
    const entry = matchKnowledge(knowledge, conflict)
    return entry === null ? null : matchOf(entry)
  }
}

/** Says of each candidate that changes decisions or knowledge that this run does not listen to it. */
export function powerlessChanges({base, candidates}: Pick<Collection, 'base' | 'candidates'>): readonly string[] {
  return candidates.flatMap(({name, changes}) => {
    const paths = changes.map(({path}) => path).filter(path => path === DECISIONS_PATH || path === KNOWLEDGE_PATH)
    if (paths.length === 0) return []
    return [`${name} changes ${paths.join(' and ')}: without effect on this run, which reads that from ${base.name}`]
  })
}
