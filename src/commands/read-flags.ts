import {parseArgs} from 'node:util'
import {inputOf, isInputName} from '../config/inputs.js'
import {asciiTrim} from '../config/lines.js'
import {nearest} from '../config/nearest.js'
import type {Complain} from '../config/placed.js'
import {quote} from '../config/quote.js'
import type {Flag} from './flags.js'

/** A command line, taken apart. */
export interface GivenFlags {
  /** By flag, every value in the order given; `true` or `false` for switches. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly operands: readonly string[]
}

/** Takes arguments apart by the flags that a command has, and complains of every one that is wrong. */
export function readFlags(argv: readonly string[], flags: readonly Flag[], complain: Complain): GivenFlags {
  const options = Object.fromEntries(
    flags.map(flag => [flag.name, {type: flag.placeholder === null ? ('boolean' as const) : ('string' as const)}])
  )
  const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
  const values = new Map<string, readonly string[]>()
  const operands: string[] = []
  let afterUnknown = false
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // What follows an unknown flag was most likely meant as its value.
      if (!afterUnknown) operands.push(token.value)
      afterUnknown = false
    } else if (token.kind === 'option') {
      const read = readFlag(token, flags, complain)
      afterUnknown = read === null && token.value === undefined
      if (read !== null) values.set(read.name, [...(values.get(read.name) ?? []), ...read.values])
    }
  }
  complainOfRepeats(values, flags, complain)
  return {values, operands}
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

interface ReadFlag {
  readonly name: string
  readonly values: readonly string[]
}

function readFlag(token: OptionToken, flags: readonly Flag[], complain: Complain): ReadFlag | null {
  const flag = flags.find(known => known.name === token.name)
  if (flag === undefined) return readUnknown(token, flags, complain)
  const value = flag.placeholder === null ? readSwitch(token, complain) : readValue(token, flag.placeholder, complain)
  return {name: flag.name, values: value === null ? [] : [value]}
}

function readUnknown(token: OptionToken, flags: readonly Flag[], complain: Complain): ReadFlag | null {
  const negated = token.name.startsWith('no-') ? token.name.slice('no-'.length) : ''
  const known = flags.find(flag => flag.name === negated && flag.placeholder === null)
  if (known !== undefined && token.value === undefined) return {name: known.name, values: ['false']}
  complain({where: token.rawName, what: 'there is no such flag here', fix: wayOut(token.name, flags)})
  return null
}

function wayOut(name: string, flags: readonly Flag[]): string {
  const instead = isInputName(name) ? inputOf(name).notAFlag : null
  if (instead !== null) return instead
  const names = flags.map(flag => flag.name)
  const meant = isInputName(name) ? null : nearest(name, names)
  if (meant !== null) return `Did you mean '--${meant}'?`
  return `This command has: ${names.map(known => `--${known}`).join(', ')}`
}

function readSwitch({rawName, value}: OptionToken, complain: Complain): string | null {
  if (value === undefined || value === 'true') return 'true'
  if (value === 'false') return 'false'
  complain({where: rawName, what: `${quote(value)} is neither true nor false`, fix: 'Give the flag alone'})
  return null
}

function readValue({rawName, value, inlineValue}: OptionToken, placeholder: string, complain: Complain): string | null {
  if (value === undefined || asciiTrim(value) === '') {
    complain({where: rawName, what: 'the flag has no value', fix: `Write ${rawName} ${placeholder}`})
    return null
  }
  if (inlineValue === true || !value.startsWith('-')) return value
  const what = `${quote(value)} looks like another flag`
  complain({where: rawName, what, fix: `Write ${rawName}=${value} if it is the value; otherwise add the value`})
  return null
}

function complainOfRepeats(values: GivenFlags['values'], flags: readonly Flag[], complain: Complain): void {
  for (const {name} of flags.filter(flag => !flag.list)) {
    if (new Set(values.get(name)).size < 2) continue
    complain({where: `--${name}`, what: 'the flag is given twice with different values', fix: 'Keep one of them'})
  }
}
