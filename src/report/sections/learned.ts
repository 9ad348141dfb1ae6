import {KNOWLEDGE_PATH, type KnowledgeProposal} from '../../domain/knowledge.js'
import {REGENERATE_SECONDS} from '../../domain/lock-files.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {codeBlock} from '../escape/markdown-code.js'
import {stack, type Block} from '../markdown.js'
import {name, say, toMarkdown} from '../phrase.js'

/** What the run learned of conflicts, ready to be put into the knowledge file. */
export function learnedBlock({knowledge}: Pick<IntegrationRecord, 'knowledge'>): Block {
  if (knowledge.length === 0) return null
  const isNew = knowledge.some(({change}) => change === 'add')
  const advice = isNew
    ? say`Whoever knows these files says how they are handled: put what is right into ${name(KNOWLEDGE_PATH)} on the base.`
    : say`Known conflicts came up again; their counts in ${name(KNOWLEDGE_PATH)} can be raised.`
  return stack([toMarkdown(advice), codeBlock(['entries:', ...knowledge.flatMap(entryLines)].join('\n'), 'yaml')])
}

/** Text stands as JSON, which is YAML whatever is in it. */
function entryLines({
  paths,
  kind,
  type,
  handling,
  regenerate,
  rationale,
  seen,
  change
}: KnowledgeProposal): readonly string[] {
  const fields = [
    `paths: ${JSON.stringify(paths)}`,
    ...(kind === null ? [] : [`kind: ${kind}`]),
    ...(type === null ? [] : [`type: ${JSON.stringify(type)}`]),
    ...handlingLines(handling, regenerate),
    ...(rationale === '' ? [] : [`rationale: ${JSON.stringify(rationale)}`]),
    `seen: ${seen}${change === 'raise' ? ' # known already: only the count is new' : ''}`
  ]
  return fields.map((field, i) => `${i === 0 ? '  - ' : '    '}${field}`)
}

/** Further lines are those of a map inside the entry. */
function handlingLines(handling: string, generator: KnowledgeProposal['regenerate']): readonly string[] {
  if (generator === undefined) return [`handling: ${handling}`]
  const {command, timeoutSeconds} = generator
  const limit = timeoutSeconds === REGENERATE_SECONDS ? [] : [`  timeout-minutes: ${timeoutSeconds / 60}`]
  return ['handling:', `  regenerate: ${JSON.stringify(command)}`, ...limit]
}
