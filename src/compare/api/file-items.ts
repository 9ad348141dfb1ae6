import type {Definition} from '../../domain/syntax.js'
import {isForeignPath, isTestPath} from '../../domain/file-paths.js'
import type {SourceFile} from '../source-tree.js'
import type {ApiItem} from './api-item.js'
import type {CallShape} from './compare-parameters.js'
import {bodyOf, headerOf, isMarkedInternal} from './definition-text.js'
import type {Home, HomeQuery} from './homes/home.js'
import {mayOffer, ruleOf, type PublicRule} from './public-rules.js'

const PRIVATE_FOLDER =
  /(?:^|\/)(?:internals?|private|impl|__mocks__|mocks?|docs?|scripts?|tools?|integration|e2e|samples?|demos?|playground|hack|ci|(?:[^/]*[.-])?tests?(?:[.-][^/]*)?|\.[^/]+)\//i

/** True for files whose names nobody outside of the project uses: tests, examples, private folders, code of others. */
export function isPrivatePath(path: string): boolean {
  return isTestPath(path) || isForeignPath(path) || PRIVATE_FOLDER.test(path)
}

/** What a file offers to users of the project, by the rule of its language; empty when nothing. */
export async function fileItems(query: HomeQuery): Promise<readonly ApiItem[]> {
  const {file} = query
  const rule = ruleOf(file.language)
  if (rule === null || !mayOffer(file.path, file.language) || isPrivatePath(file.path)) return []
  const home = await rule.findHome(query)
  return home === null ? [] : [...definedItems(file, rule, home), ...aliasItems(file, rule, home)]
}

function definedItems(file: SourceFile, rule: PublicRule, home: Home): readonly ApiItem[] {
  const lines = file.text.split('\n')
  const open = new Map<string, Definition>()
  return file.syntax.definitions.flatMap((definition): readonly ApiItem[] => {
    const {name, within, kind} = definition
    const owner = open.get(within.join('\0')) ?? null
    // What stands in something that is not offered is not offered either; a Go method's type may stand in another file.
    const isNamespace = kind === 'module' && file.language === 'c-sharp'
    const isReachable = within.length === 0 || owner !== null || isNamespace || isElsewhere(file, definition)
    if (!isReachable || (owner !== null && !/^(?:class|interface|enum|type|module)$/.test(owner.kind))) return []
    const scope = home(within[0] ?? name)
    const header = headerOf(lines, definition)
    if (scope === null || !rule.isPublic({definition, header, owner}) || isMarkedInternal(lines, definition)) return []
    open.set([...within, name].join('\0'), definition)
    if (isImplied(definition) || isPlaceholder(definition, header) || (kind === 'module' && file.language !== 'rust'))
      return []
    return [itemOf(definition, {file, lines, header, scope, separator: rule.separator})]
  })
}

function isElsewhere({language, syntax}: SourceFile, {within}: Definition): boolean {
  const [type = ''] = within
  const isShown = syntax.definitions.some(one => one.name === type && one.within.length === 0)
  if (isShown) return false
  return language === 'go' ? /^\p{Lu}/u.test(type) : language === 'rust'
}

/** A constructor is told with its class; one that takes nothing is there without being written. */
function isImplied({name, kind, within, parameters}: Definition): boolean {
  if (kind === 'method' && name === within.at(-1) && parameters?.names.length === 0) return true
  return kind === 'method' && within.length > 0 && CONSTRUCTOR.test(name)
}

const CONSTRUCTOR = /^(?:__init__|constructor|initialize)$/

/** `ssl = None` stands for an import that may fail. */
function isPlaceholder({kind, within}: Definition, header: string): boolean {
  return kind === 'variable' && within.length === 0 && /=\s*None\b/.test(header)
}

interface ItemPlace {
  readonly file: SourceFile
  readonly lines: readonly string[]
  readonly header: string
  readonly scope: string
  readonly separator: string
}

function itemOf(definition: Definition, {file, lines, header, scope, separator}: ItemPlace): ApiItem {
  const names = [...definition.within, definition.name]
  return {
    scope,
    names,
    symbol: [...(scope === '' ? [] : [scope]), ...names].join(separator),
    kind: definition.kind,
    language: file.language,
    path: file.path,
    line: definition.lines.start,
    parameters: hasOwnConstructor(definition, file)
      ? null
      : shapeOf(definition, madeBy(definition, file, lines) ?? header, file.language),
    isDeclaration: definition.isDeclaration,
    isModified: definition.isModified,
    isAlias: false,
    header,
    body: bodyOf(lines, definition)
  }
}

/** Where constructors are named as their class they stand for themselves, each with its own visibility. */
function hasOwnConstructor({kind, within, name}: Definition, {syntax}: SourceFile): boolean {
  const path = [...within, name].join('\0')
  return kind === 'class' && syntax.definitions.some(one => one.name === name && one.within.join('\0') === path)
}

/** The first line of a class's constructor. */
function madeBy({kind, within, name}: Definition, {syntax}: SourceFile, lines: readonly string[]): string | null {
  if (kind !== 'class') return null
  const path = [...within, name].join('\0')
  const found = syntax.definitions.find(one => CONSTRUCTOR.test(one.name) && one.within.join('\0') === path)
  return found === undefined ? null : headerOf(lines, found)
}

/** Only the text tells which parameters of Python and Ruby are passed how; a struct of Rust shows only what is public of it. */
function shapeOf({parameters, kind}: Definition, header: string, language: string): CallShape | null {
  if (parameters === null || (language === 'rust' && kind !== 'function' && kind !== 'method')) return null
  if (language === 'ruby') {
    const byName = parameters.names.filter(name => new RegExp(`\\b${name}:(?!:)`).test(header))
    return {...parameters, byName}
  }
  const list = language === 'python' ? (/\((.*)\)/s.exec(header)?.[1] ?? '') : ''
  if (!/(?:^|,)\s*\*/.test(list)) return parameters
  const named = parameters.names.findIndex(name => new RegExp(`\\*\\s*,?\\s*${name}\\b`).test(list))
  return named < 0 ? parameters : {...parameters, positional: named}
}

/** Names that a module passes on: `pub use`, and what Python's modules import from modules of the same package. */
function aliasItems(file: SourceFile, rule: PublicRule, home: Home): readonly ApiItem[] {
  const lines = file.text.split('\n')
  return passedOn(file).flatMap(({name, line}): readonly ApiItem[] => {
    const scope = home(name)
    if (scope === null || name.startsWith('_')) return []
    return [
      {
        scope,
        names: [name],
        symbol: [scope, name].join(rule.separator),
        kind: 'variable',
        language: file.language,
        path: file.path,
        line,
        parameters: null,
        isDeclaration: false,
        isModified: false,
        isAlias: true,
        header: (lines[line - 1] ?? '').trim().slice(0, 240),
        body: ''
      }
    ]
  })
}

function passedOn({language, syntax}: SourceFile): readonly {readonly name: string; readonly line: number}[] {
  if (language === 'rust') return syntax.exports.filter(({name}) => name !== '*')
  if (language !== 'python') return []
  const own = syntax.imports.filter(({source, when}) => when === undefined && source !== '__future__')
  return own.flatMap(({names, whole, line}) => [
    ...names.map(({local}) => ({name: local, line})),
    ...(whole === null ? [] : [{name: whole, line}])
  ])
}
