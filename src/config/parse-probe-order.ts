import {ConfigurationError, type Problem} from '../domain/errors.js'
import {MOST_DAYS} from './layer.js'
import {asciiTrim} from './lines.js'
import type {ConfigSources} from './parse-config.js'
import {parseCount} from './parse-choice.js'
import {parseArtifactName, parseReportDir} from './parse-paths.js'
import type {Complain} from './placed.js'
import {quote} from './quote.js'

/** Which probe of which plan is made, and where what comes of it goes. */
export interface AskedProbe {
  /** The folder that mode plan wrote, as given. */
  readonly plan: string
  readonly probe: string
  readonly reportDir: string
  readonly artifactName: string
  readonly retentionDays: number | null
}

/** Reads what mode probe needs; it has no configuration file. Throws a ConfigurationError that lists every problem. */
export function parseProbeOrder({inputs, origin, defaults}: Omit<ConfigSources, 'file'>): AskedProbe {
  const problems: Problem[] = []
  const complain: Complain = problem => void problems.push(problem)
  const textOf = (name: string): string => asciiTrim(inputs[name] ?? '') || (defaults[name] ?? '')
  const plan = textOf('plan')
  const probe = textOf('probe')
  if (plan === '')
    complain({where: origin('plan'), what: 'no plan is named', fix: 'Give the folder that mode plan wrote'})
  if (!/^probe-\d{1,9}$/.test(probe)) {
    const what = probe === '' ? 'no probe is named' : `${quote(probe)} is no probe's id`
    complain({where: origin('probe'), what, fix: 'Give one of the ids in the output matrix of mode plan: probe-3'})
  }
  const reportDir = parseReportDir({text: textOf('report-dir'), where: origin('report-dir')}, complain)
  const artifactName = parseArtifactName({text: textOf('artifact-name'), where: origin('artifact-name')}, complain)
  const days = textOf('retention-days')
  const placed = {text: days, where: origin('retention-days')}
  const retentionDays = days === '' ? null : (parseCount(placed, 1, MOST_DAYS, complain) ?? null)
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
  return {plan, probe, reportDir: reportDir ?? '', artifactName: artifactName ?? '', retentionDays}
}
