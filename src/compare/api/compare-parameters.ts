import type {Parameters} from '../../domain/syntax.js'

/** What became of the parameters of one callable thing. */
export type ParameterChange = 'same' | 'compatible' | 'breaking'

/** Languages in which the compiler checks what is passed, and a function's type is part of what it is. */
const STRICT = /^(?:go|rust|java|c|cpp|c-sharp)$/
/** Languages that pass by name too. */
const NAMED = /^(?:python|ruby)$/
/** Languages whose types stand in the text for people and tools alone, or are not written at all. */
const UNTYPED = /^(?:javascript|python|ruby|php)$/

/** Parameters, and how they are passed. */
export interface CallShape extends Parameters {
  /** How many of the first ones may be passed by their place; all when left out. */
  readonly positional?: number
  /** Those that may be passed by name; all when left out. */
  readonly byName?: readonly string[]
}

/** Compares parameters by the rules of their language: whether a call that was right may be wrong now. */
export function compareParameters(before: CallShape, after: CallShape, language: string): ParameterChange {
  if (isSame(before, after, language)) return 'same'
  if (STRICT.test(language)) return compareStrict(before, after, language)
  if (NAMED.test(language) && isNameLost(before, after)) return 'breaking'
  // Names of Ruby's parameters that are passed by their place say nothing.
  if (before.byName === undefined && isReordered(inPlace(before), inPlace(after))) return 'breaking'
  const isLoose = language === 'javascript'
  if (after.required > before.required && !(isLoose && isExtended(before, after))) return 'breaking'
  if (isNarrower(before, after)) return 'breaking'
  if (!UNTYPED.test(language) && isRetyped(before, after, language)) return 'breaking'
  return isCosmetic(before, after, language) ? 'same' : 'compatible'
}

function isSame(before: Parameters, after: Parameters, language: string): boolean {
  const isTyped = !UNTYPED.test(language)
  return (
    before.required === after.required &&
    before.accepted === after.accepted &&
    (STRICT.test(language) || before.names.join() === after.names.join()) &&
    before.names.length === after.names.length &&
    (!isTyped ||
      before.types.every((type, i) => plainType(type, language) === plainType(after.types[i] ?? '', language)))
  )
}

function compareStrict(before: Parameters, after: Parameters, language: string): ParameterChange {
  if (isRetyped(before, after, language)) return 'breaking'
  if (after.types.length < before.types.length) return 'breaking'
  // An optional parameter of C# or C++ leaves every call as it is.
  const isOptional = after.required === before.required && !isNarrower(before, after)
  return isOptional && /^(?:cpp|c-sharp)$/.test(language)
    ? 'compatible'
    : after.types.length > before.types.length
      ? 'breaking'
      : 'compatible'
}

/** Parameters were added behind those that were there. */
function isExtended(before: Parameters, after: Parameters): boolean {
  return before.names.length < after.names.length && before.names.every((name, i) => after.names[i] === name)
}

function isNarrower(before: Parameters, after: Parameters): boolean {
  return after.accepted !== null && (before.accepted === null || after.accepted < before.accepted)
}

/** A name that could be passed is gone, and nothing takes whatever is passed. */
function isNameLost(before: CallShape, after: CallShape): boolean {
  const known = new Set(after.names)
  return (
    after.accepted !== null && (before.byName ?? before.names).some(name => !known.has(name) && /^[A-Za-z]/.test(name))
  )
}

function inPlace({names, positional}: CallShape): readonly string[] {
  return names.slice(0, positional ?? names.length)
}

/** What both have stands in another order, or something new stands between. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const shared = before.filter(name => after.includes(name))
  if (shared.join('\0') !== after.filter(name => before.includes(name)).join('\0')) return true
  return shared.length === before.length && before.some((name, i) => after[i] !== name)
}

function isRetyped(before: Parameters, after: Parameters, language: string): boolean {
  return before.types.some((type, i) => {
    const now = after.types[i]
    return now !== undefined && !accepts(plainType(type, language), plainType(now, language), language)
  })
}

/** True when the new type takes at least what the old one took, as far as the text shows. */
function accepts(before: string, after: string, language: string): boolean {
  if (before === after || after === '' || before === '') return true
  if (language === 'rust') return after.startsWith('impl')
  if (language !== 'typescript' && language !== 'tsx') return false
  if (/^(?:any|unknown)$/.test(after) || before === 'any') return true
  const parts = new Set(unionParts(after))
  return unionParts(before).every(part => parts.has(part))
}

function unionParts(type: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < type.length; i++) {
    const sign = type[i] ?? ''
    if ('<([{'.includes(sign)) depth++
    else if ('>)]}'.includes(sign) && type[i - 1] !== '=') depth--
    else if (sign === '|' && depth === 0) {
      parts.push(type.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, type.slice(from)].filter(part => part !== '')
}

/** A type without what does not change it: spaces, the package it comes from, marks for the reader. */
function plainType(type: string, language: string): string {
  let plain = type.replace(/\b(?:final|readonly)\s+/g, '').replace(/@\w+(?:\([^)]*\))?\s*/g, '')
  if (language === 'go') plain = plainGoType(plain)
  if (language === 'rust') plain = plain.replace(/'\w+\s*/g, '').replace(/\bmut\s+/g, 'mut_')
  if (language === 'c-sharp') plain = plain.replace(/\?/g, '')
  return plain.replace(/(?:\b[A-Za-z_]\w*(?:\.|::))+(?=[A-Za-z_])/g, '').replace(/\s+/g, '')
}

const GO_TYPES =
  /^(?:any|bool|byte|chan|comparable|complex(?:64|128)|error|float(?:32|64)|func|interface|map|rune|string|struct|u?int(?:8|16|32|64)?|uintptr)$/

/** A type that its package keeps to itself cannot be named by callers, so that its name means nothing to them. */
function plainGoType(type: string): string {
  const plain = type.replace(/\binterface\s*\{\s*\}/g, 'any')
  return plain.replace(/(?<![\w.])([a-z]\w*)(?![\w.])/g, name => (GO_TYPES.test(name) ? name : '_'))
}

/** Only names differ where nobody passes by name, or the order of those that are passed by nothing else. */
function isCosmetic(before: CallShape, after: CallShape, language: string): boolean {
  const isCalledAlike =
    before.required === after.required &&
    before.accepted === after.accepted &&
    before.names.length === after.names.length
  if (!isCalledAlike || (!UNTYPED.test(language) && before.types.join() !== after.types.join())) return false
  if (!NAMED.test(language)) return true
  const named = new Set(after.byName ?? after.names)
  const isSamePlaces = after.byName !== undefined || inPlace(before).join() === inPlace(after).join()
  return isSamePlaces && (before.byName ?? before.names).every(name => named.has(name))
}
