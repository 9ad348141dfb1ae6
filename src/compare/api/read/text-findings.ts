import {namesIn, type ApiReport, type Finding} from './finding.js'

const GRIFFE_LINE = /^(\S[^:\n]*\.pyi?):(\d+): ([^:\s]+): (.+)$/
const GRIFFE_COMMAND = /^::warning file=([^,]*),line=(\d+),title=([^:]*)::(.+)$/
const GRIFFE_ITEM = /^- `([^`]+)`: \*([^*]+)\*(.*)$/
const GRIFFE_WORDS =
  /^(?:Public object|Parameter|Positional parameter|Attribute|Return|Base class|Required parameter)\b/

/** Reads what `griffe check` prints, one line for each breakage: in its own form, for GitHub, or as Markdown. */
export function readGriffe(lines: readonly string[]): ApiReport | null {
  const findings = lines.flatMap((line): readonly Finding[] => {
    const [, path = '', at = '0', symbol = '', said = ''] = GRIFFE_LINE.exec(line) ??
      GRIFFE_COMMAND.exec(line) ?? ['', '', '0', ...itemOf(line)]
    if (!GRIFFE_WORDS.test(said)) return []
    const kind = /was removed$/.test(said) && said.startsWith('Public') ? 'removed' : kindOf(said)
    const told = {kind, isBreaking: true, symbol, names: namesIn(symbol)} as const
    return [{...told, before: said.replaceAll('*', ''), after: null, path, line: Number(at) || null}]
  })
  return findings.length === 0 ? null : {kind: 'findings', tool: 'griffe', findings}
}

function itemOf(line: string): readonly string[] {
  const [, symbol = '', said = '', rest = ''] = GRIFFE_ITEM.exec(line) ?? []
  return [symbol, said + rest]
}

function kindOf(said: string): Finding['kind'] {
  return /\bvalue was changed|default was changed/.test(said) ? 'behaviour' : 'signature'
}

/** Reads what Go's `apidiff` and `gorelease` print: what is incompatible, and what is not. */
export function readGoDiff(lines: readonly string[]): ApiReport | null {
  if (!lines.some(line => /^(?:## )?(?:in)?compatible changes:?$/i.test(line))) return null
  const findings: Finding[] = []
  let isIncompatible = false
  let folder = ''
  for (const line of lines) {
    const title = /^(?:## )?(in)?compatible changes:?$/i.exec(line)
    const place = /^# (\S+)$/.exec(line)
    if (title !== null) isIncompatible = title[1] !== undefined
    else if (place !== null) folder = place[1] ?? ''
    const [, symbol = '', said = ''] = /^(?:- )?([^\s:]+): (.+)$/.exec(line) ?? []
    if (isIncompatible && symbol !== '' && title === null) findings.push(goFinding(folder, symbol, said))
  }
  return {kind: 'findings', tool: 'apidiff', findings}
}

function goFinding(folder: string, symbol: string, said: string): Finding {
  const [, before, after] = /^(?:value )?changed from (.+?) to (.+)$/.exec(said) ?? []
  return {
    kind: said === 'removed' ? 'removed' : said.startsWith('value') ? 'behaviour' : 'signature',
    isBreaking: true,
    symbol: folder === '' ? symbol : `${folder}.${symbol}`,
    names: namesIn(symbol),
    before: before ?? said,
    after: after ?? null,
    path: '',
    line: null
  }
}

/** Reads what cargo-semver-checks prints: one section for each lint that failed, with the places. */
export function readSemverChecks(lines: readonly string[]): ApiReport | null {
  const isBegun = lines.some(line => /^\s*Checking .* -> /.test(line))
  const isEnded = lines.some(line => /^\s*(?:Summary|Finished) /.test(line))
  if (!isBegun && !lines.some(line => LINT.test(line))) return null
  if (isBegun && !isEnded) return {kind: 'defect', defect: 'cargo-semver-checks did not come to its end'}
  const findings: Finding[] = []
  let lint = ''
  let isListed = false
  for (const line of lines) {
    const title = LINT.exec(line)
    if (title !== null) lint = title[1] === 'failure' ? (title[2] ?? '') : ''
    if (title !== null || /^\s*(?:Summary|Finished) /.test(line)) isListed = false
    else if (/^Failed in:/.test(line)) isListed = lint !== ''
    else if (isListed && line.trim() !== '') findings.push(semverFinding(lint, line.trim()))
  }
  return {kind: 'findings', tool: 'cargo-semver-checks', findings}
}

const LINT = /^--- (failure|warning) (\w+): .* ---$/
const PLACE = /(?:previously )?in (?:file )?(\S+\.rs):(\d+)/g

function semverFinding(lint: string, said: string): Finding {
  const symbol = /(?:[A-Za-z_][\w<>&']*::?)+[A-Za-z_]\w*/.exec(said)?.[0] ?? said.split(' ')[1] ?? said
  const place = [...said.matchAll(PLACE)].at(-1)
  const isOld = place?.[0].startsWith('previously') ?? true
  return {
    kind: /_missing$|_removed$|_no_longer_pub$/.test(lint) ? 'removed' : 'signature',
    isBreaking: true,
    symbol,
    names: symbol.split(/::?/),
    before: `${lint}: ${said.replace(PLACE, '').replace(/[,\s]+(?=,|$)/g, '')}`,
    after: null,
    // What is gone stands only in the tool's own copy of the baseline.
    path: (place?.[1] ?? '').replace(/^.*\/target\/semver-checks\/[\w-]+\/[0-9a-f]+\//, ''),
    line: isOld ? null : Number(place?.[2])
  }
}
