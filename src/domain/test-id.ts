import type {TestCase, TestId} from './tests.js'

/** What tells one test from another within a gate. */
export type TestName = Pick<TestCase, 'file' | 'suite' | 'name' | 'variant'>

const SEPARATOR = ' › '
const UNKNOWN_FILE = '*'
/** Holds every character that may need an escape; a pair of surrogates needs none, which the slower pattern knows. */
const MAYBE_SPECIAL = /[\\›\u2028\u2029\ud800-\udfff]|[^ -~\u00a0-\uffff]/
const SPECIAL = /[\\›\p{Cc}\u2028\u2029\p{Cs}]/gu

/**
 * Joins file, suites and name without loss: `test/cart.js › cart › adds up`, with `*` for a file that is not known. A leg
 * follows as ` ›@phone`. The second test of the same name ends in ` ›#2`, and so on. Control characters are written out.
 */
export function formatTestId({file, suite, name, variant}: TestName, ordinal = 1): TestId {
  const names = [formatFile(file), ...suite.map(escapePart), escapePart(name)].join(SEPARATOR)
  const id = variant === undefined ? names : `${names} ›@${escapePart(variant)}`
  return ordinal > 1 ? `${id} ›#${ordinal}` : id
}

/** Takes an id apart again. Throws a RangeError for a text that `formatTestId` cannot have made. */
export function parseTestId(id: TestId): {readonly test: TestName; readonly ordinal: number} {
  const suffix = / ›#([1-9]\d*)$/.exec(id)
  const whole = suffix ? id.slice(0, suffix.index) : id
  // No other `›@` stands behind a blank without an escape, since a separator has a blank on both sides.
  const leg = / ›@((?:[^›\\]|\\.)*)$/s.exec(whole)
  const [file, ...rest] = splitAtSeparators(leg ? whole.slice(0, leg.index) : whole)
  const names = rest.map(unescapePart)
  const name = names.pop()
  if (file === undefined || name === undefined) throw new RangeError(`not a test id: ${JSON.stringify(id)}`)
  const known = file === UNKNOWN_FILE ? null : unescapePart(file)
  const test = {file: known, suite: names, name}
  const variant = leg ? {variant: unescapePart(leg[1] ?? '')} : {}
  return {test: {...test, ...variant}, ordinal: suffix ? Number(suffix[1]) : 1}
}

/** The same for people: nothing escaped, nothing for a file that is not known, and the leg in brackets. */
export function describeTest({file, suite, name, variant}: TestName): string {
  const names = [...(file === null ? [] : [file]), ...suite, name].join(SEPARATOR)
  return variant === undefined ? names : `${names} [${variant}]`
}

/** The escaped form of a file alone, which can never equal a test's id. */
export function formatFileId(file: string): string {
  return formatFile(file)
}

function formatFile(file: string | null): string {
  if (file === null) return UNKNOWN_FILE
  return file === UNKNOWN_FILE ? `\\${file}` : escapePart(file)
}

function escapePart(text: string): string {
  if (!MAYBE_SPECIAL.test(text)) return text
  return text.replace(SPECIAL, character =>
    character === '\\' || character === '›' ? `\\${character}` : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  )
}

function unescapePart(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|([\\›*]))/g, (_, hex: string | undefined, plain: string | undefined) =>
    hex === undefined ? (plain ?? '') : String.fromCodePoint(Number.parseInt(hex, 16))
  )
}

/** Every `›` that is not escaped stands between one blank and another, which belong to the separator. */
function splitAtSeparators(id: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < id.length; i++) {
    if (id[i] === '\\') i++
    else if (id[i] === '›') {
      parts.push(id.slice(start, i - 1))
      start = i + 2
    }
  }
  return [...parts, id.slice(start)]
}
