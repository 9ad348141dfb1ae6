import type {IntegrationRecord} from '../../domain/record.js'
import {statusLabel, verdictSentence} from '../facts/verdict.js'
import {toMarkdown} from '../phrase.js'

/** The verdict, as every report opens with it. */
export function verdict(record: IntegrationRecord): string {
  return `**${statusLabel(record)}.** ${toMarkdown(verdictSentence(record))}`
}

/** The verdict of a report that is not the main one, with the way to that one. */
export function lead(record: IntegrationRecord): string {
  return `${verdict(record)} Next steps: [INTEGRATION_REPORT.md](INTEGRATION_REPORT.md).`
}
