import {stripEscapeSequences} from '../../../domain/visible-text.js'
import {parseJsonText} from '../../text/json-text.js'
import {readApiExtractor} from './api-extractor.js'
import type {ApiReport} from './finding.js'
import {readBuf, readOasdiff} from './json-findings.js'
import {readGoDiff, readGriffe, readSemverChecks} from './text-findings.js'

/** What a command may print to say that it came to its end and found nothing; many tools then print nothing at all. */
const NOTHING =
  /^(?:there (?:are|were) )?(?:no|0) (?:breaking |api |incompatible )?changes?(?: (?:found|detected))?\.?$/i

/** Reports of more characters than this are no list that a person reads. */
const LONGEST = 50_000_000
const LONGEST_LINE = 10_000

/** Reads one report of changes of an interface by its content. */
export function readApiReport(text: string): ApiReport {
  if (text.trim() === '') {
    return defect(
      'it is empty: a tool that found nothing and one that did not run look the same; have the command print "no changes" when it ends well'
    )
  }
  if (text.length > LONGEST) return defect(`it has more than ${LONGEST} characters`)
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJson(text.replace(/^\uFEFF/, ''))
  if (/^## API Report File for /m.test(text)) return readApiExtractor(text)
  const lines = text.split(/\r?\n/).map(line => stripEscapeSequences(line.slice(0, LONGEST_LINE)).trimEnd())
  const read = readSemverChecks(lines) ?? readGoDiff(lines) ?? readGriffe(lines)
  if (read !== null) return read
  const said = lines.map(line => line.trim()).filter(line => line !== '')
  if (said.length === 1 && NOTHING.test(said[0] ?? '')) return {kind: 'findings', tool: '', findings: []}
  return defect('it is no report of changes of an interface of a known tool')
}

function readJson(text: string): ApiReport {
  const parsed = parseJsonText(text)
  if (parsed.kind === 'value') {
    return (
      readOasdiff(parsed.value) ??
      readBuf([parsed.value]) ??
      defect('it is JSON, but no report of changes of an interface of a known tool')
    )
  }
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  const values = lines.flatMap(line => {
    const one = parseJsonText(line)
    return one.kind === 'value' ? [one.value] : []
  })
  const read = lines.length > 1 && values.length === lines.length ? readBuf(values) : null
  return read ?? defect(parsed.problem)
}

function defect(text: string): ApiReport {
  return {kind: 'defect', defect: text}
}
