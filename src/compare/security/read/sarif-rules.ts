import {fieldOf} from '../../../domain/field-of.js'
import type {FindingLevel} from '../../../domain/security.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField, textsField} from '../../text/json-text.js'
import {firstLevel, levelOfScore, levelOfWord, scoreOf} from './levels.js'
import {ruleId} from './rule-id.js'

/** What a SARIF run says of one rule. */
export interface SarifRule {
  readonly id: string
  readonly formerIds: readonly string[]
  /** From the score for security, else from the level that its results have by default. */
  readonly score: FindingLevel
  readonly level: string | null
  /** The whole descriptor, for its messages. */
  readonly descriptor: unknown
}

/** The rules of a run, by every way in which results name them. */
export interface SarifRules {
  /** Every rule listed. */
  readonly listed: readonly SarifRule[]
  /** The rule of a result, and the id under which the result has it. */
  of(result: unknown): {readonly id: string; readonly rule: SarifRule | null}
}

/** Reads the rules of a run, those of its tool's extensions among them. */
export function sarifRules(run: unknown, clean: Cleaner): SarifRules {
  const tool = fieldOf(run, 'tool')
  const driver = rulesOf(fieldOf(tool, 'driver'), clean)
  const extensions = listField(tool, 'extensions').map(extension => rulesOf(extension, clean))
  const listed = [driver, ...extensions].flat()
  const byId = new Map<string, SarifRule>()
  for (const rule of listed) if (!byId.has(rule.id)) byId.set(rule.id, rule)
  return {
    listed,
    of(result) {
      const reference = fieldOf(result, 'rule')
      const index = numberField(result, 'ruleIndex') ?? numberField(reference, 'index') ?? -1
      const extension = numberField(fieldOf(reference, 'toolComponent'), 'index')
      const component = extension === null || extension < 0 ? driver : extensions[extension]
      const told = textField(result, 'ruleId') ?? textField(reference, 'id')
      const id = told === null || told === '' ? null : ruleId(told, clean)
      // `A1/x` is a finer name for what the rule `A1` found.
      const named = id === null ? undefined : (byId.get(id) ?? byId.get(id.slice(0, id.lastIndexOf('/'))))
      const rule = component?.[index] ?? named ?? null
      return {id: id ?? rule?.id ?? 'unnamed', rule}
    }
  }
}

function rulesOf(component: unknown, clean: Cleaner): readonly SarifRule[] {
  return listField(component, 'rules').map(descriptor => ({
    id: ruleId(textField(descriptor, 'id') ?? 'unnamed', clean),
    formerIds: textsField(descriptor, 'deprecatedIds').map(id => ruleId(id, clean)),
    score: levelOfScore(scoreOf(fieldOf(descriptor, 'properties', 'security-severity'))),
    level: textField(fieldOf(descriptor, 'defaultConfiguration'), 'level'),
    descriptor
  }))
}

/** How bad a result is: by the score for security, else by its level, else by the one that its rule has. */
export function levelOfResult(result: unknown, rule: SarifRule | null): FindingLevel {
  const own = levelOfScore(scoreOf(fieldOf(result, 'properties', 'security-severity')))
  return firstLevel(own, rule?.score ?? 'unknown', levelOfWord(textField(result, 'level') ?? rule?.level ?? 'warning'))
}

/** The text of a result's message: its own, or the one that its rule keeps for it, with the arguments put in. */
export function messageOfResult(result: unknown, rule: SarifRule | null): string {
  const message = fieldOf(result, 'message')
  const id = textField(message, 'id')
  const kept = id === null ? undefined : fieldOf(rule?.descriptor, 'messageStrings', id)
  const text = textField(message, 'text') ?? textField(kept, 'text') ?? textField(message, 'markdown') ?? ''
  const values = textsField(message, 'arguments')
  if (values.length === 0) return text
  return text.slice(0, 100_000).replace(/\{(\d{1,3})\}/g, (whole, at: string) => values[Number(at)] ?? whole)
}
