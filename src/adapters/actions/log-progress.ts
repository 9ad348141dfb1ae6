import {assertNever} from '../../domain/assert-never.js'
import type {Annotation, Progress} from '../../ports/runner.js'
import type {LogWriter} from './log-writer.js'

/** Shows one progress event in the job's log: stages and steps as lines, a gate's output as a folded block. */
export function logProgress(log: LogWriter, event: Progress): void {
  switch (event.kind) {
    case 'stage':
      log.closeBlock()
      log.line(event.detail === '' ? event.stage : `${event.stage}: ${event.detail}`)
      break
    case 'step':
      log.line(`- ${event.text}`)
      break
    case 'warning':
      logAnnotation(log, {level: 'warning', title: '', message: event.text})
      break
    case 'gate-started':
      log.openBlock(`Gate ${event.gate} ${event.title}`)
      break
    case 'gate-line':
      log.blockLine(event.line)
      break
    case 'gate-ended':
      log.closeBlock()
      log.line(`Gate ${event.gate}: ${event.text}`)
      break
    default:
      return assertNever(event)
  }
}

/** Prints an annotation; one without a title has none. */
export function logAnnotation(log: LogWriter, {level, title, message, path, line}: Annotation): void {
  log.annotate(level, {title: title === '' ? undefined : title, file: path, line}, message)
}
