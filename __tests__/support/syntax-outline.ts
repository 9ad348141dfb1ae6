import {openReader, type ReadSource} from '../../src/adapters/syntax/read-source.js'
import type {Arguments, FileSyntax, Parameters} from '../../src/domain/syntax.js'
import {installedWasm} from './installed-wasm.js'

let reader: Promise<ReadSource> | undefined

/** Reads a source text in this process; throws where the parser refuses it. */
export async function syntaxOf(path: string, text: string): Promise<FileSyntax> {
  reader ??= openReader(installedWasm)
  const syntax = await (await reader)(path, text)
  if (syntax === null) throw new Error(`${path} was not read`)
  return syntax
}

/** A file's syntax in lines that a table can hold; empty lists are left out. */
export interface Outline {
  /** `1-3 class Cart (db: Db, size?)`; `declared`, `modified` or `hidden` stand at the end where they hold. */
  readonly definitions?: readonly string[]
  /** `2 Cart.add: call db.open(2 'text' key= …)`, `2 reference Cart`. */
  readonly uses?: readonly string[]
  /** `1 from ./cart: add, remove as drop, * as all, *`. */
  readonly imports?: readonly string[]
  /** `4 ROUTES: /a = list`; a member of an enum has ` (member)` behind it. */
  readonly entries?: readonly string[]
  readonly hasErrors?: true
}

/** Puts down what was read of a source text. */
export async function outlineOf(path: string, text: string): Promise<Outline> {
  const {definitions, uses, imports, entries, hasErrors} = await syntaxOf(path, text)
  const lists = {
    definitions: definitions.map(({kind, name, within, lines, parameters, ...flags}) => {
      const shown = [
        ...(flags.isDeclaration ? ['declared'] : []),
        ...(flags.isModified ? ['modified'] : []),
        ...(flags.isVisible ? [] : ['hidden'])
      ]
      const end = lines.start + lines.count - 1
      const where = end === lines.start ? `${lines.start}` : `${lines.start}-${end}`
      const called = parameters === null ? '' : ` ${parametersText(parameters)}`
      return `${where} ${kind} ${[...within, name].join('.')}${called}${shown.map(flag => ` ${flag}`).join('')}`
    }),
    uses: uses.map(({kind, name, receiver, line, within, arguments: passed}) => {
      const place = within.length === 0 ? '' : ` ${within.join('.')}:`
      const target = receiver === null ? name : `${receiver}.${name}`
      return `${line}${place} ${kind} ${target}${passed === null ? '' : argumentsText(passed)}`
    }),
    imports: imports.map(({source, names, whole, isWildcard, line}) => {
      const brought = [
        ...names.map(({name, local}) => (name === local ? name : `${name} as ${local}`)),
        ...(whole === null ? [] : [`* as ${whole}`]),
        ...(isWildcard ? ['*'] : [])
      ]
      return `${line} from ${source}${brought.length === 0 ? '' : `: ${brought.join(', ')}`}`
    }),
    entries: entries.map(({key, value, within, line, isMember}) => {
      return `${line} ${within.join('.')}: ${key}${value === '' ? '' : ` = ${value}`}${isMember ? ' (member)' : ''}`
    })
  }
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0)
  return {...Object.fromEntries(filled), ...(hasErrors ? {hasErrors: true} : {})}
}

/** `(a: T, b?, …)`: what is not required has a question mark, and dots stand for any number more. */
function parametersText({names, types, required, accepted}: Parameters): string {
  const shown = names.map((name, at) => {
    const type = types[at] ?? ''
    return `${name}${at < required ? '' : '?'}${type === '' ? '' : `: ${type}`}`
  })
  return `(${[...shown, ...(accepted === null ? ['…'] : [])].join(', ')})`
}

/** `(2 'text' _ key= …)`: the count, the first positional texts, the names, and dots where it is open. */
function argumentsText({count, named, isOpen, texts}: Arguments): string {
  const hasText = texts.some(text => text !== null)
  const shown = hasText ? texts.map(text => (text === null ? '_' : `'${text}'`)) : []
  return `(${[`${count}`, ...shown, ...named.map(name => `${name}=`), ...(isOpen ? ['…'] : [])].join(' ')})`
}
