import type {Definition} from '../../../domain/syntax.js'
import type {SourceFile} from '../../source-tree.js'
import type {ApiItem} from '../api-item.js'
import {bodyOf, headerOf, isMarkedInternal} from '../definition-text.js'
import {offeredNames, type Origin} from './follow-name.js'
import type {PackageFace} from './package-entries.js'
import type {ScriptFiles} from './script-files.js'

/** Everything that users of a package can name, from each of its entries on. */
export async function packageItems({name, entries}: PackageFace, files: ScriptFiles): Promise<readonly ApiItem[]> {
  const items: ApiItem[] = []
  for (const {subpath, path} of entries) {
    const file = await files.file(path)
    if (file === null) continue
    const scope = name + subpath
    for (const [offered, origin] of await offeredNames(file, files)) {
      items.push(...itemsOf(offered, origin, {scope, entry: file, line: lineIn(file, offered)}))
    }
  }
  return items
}

interface Offer {
  readonly scope: string
  readonly entry: SourceFile
  readonly line: number | null
}

function lineIn({syntax}: SourceFile, name: string): number | null {
  return syntax.exports.find(one => one.name === name)?.line ?? null
}

/** The whole of a package has the package's name, and its members no name before theirs. */
function itemsOf(offered: string, origin: Origin | null, offer: Offer): readonly ApiItem[] {
  const {scope, entry, line} = offer
  const names = offered === '=' || offered === 'default' ? [offered] : offered.split('.')
  const found = origin === null ? [] : definedBy(origin)
  if (origin === null || found.length === 0) {
    return [aliasItem(names, scope, origin?.file ?? entry, origin?.line ?? line)]
  }
  const lines = origin.file.text.split('\n')
  const shown = found.filter(definition => !isMarkedInternal(lines, definition))
  const own = shown.map(definition => itemOf(definition, names, {scope, file: origin.file, lines}))
  const isKnown = new Set(shown.map(({name, within}) => [...within, name].join('\0')))
  const members = found.flatMap(({name, within}) => membersOf(origin.file, [...within, name], isKnown))
  const inner = members.filter(definition => !isMarkedInternal(lines, definition))
  return [
    ...own,
    ...inner.map(definition => {
      const below = definition.within.slice((found[0]?.within.length ?? 0) + 1)
      return itemOf(definition, [...names, ...below, definition.name], {scope, file: origin.file, lines})
    })
  ]
}

function definedBy({file, local}: Origin): readonly Definition[] {
  const {definitions} = file.syntax
  const tops = definitions.filter(({name, within}) => name === local && within.length === 0)
  const overloads = tops.filter(({isDeclaration, kind}) => isDeclaration && kind === 'function')
  return overloads.length > 0 ? overloads : tops
}

function membersOf(file: SourceFile, path: readonly string[], isKnown: ReadonlySet<string>): readonly Definition[] {
  if (!isKnown.has(path.join('\0'))) return []
  const lines = file.text.split('\n')
  const own = file.syntax.definitions.filter(definition => {
    const {name, within, kind, isVisible} = definition
    const isMember = isVisible && /^(?:method|field)$/.test(kind) && within.join('\0') === path.join('\0')
    if (!isMember || /^(?:[_#\d[]|constructor$)/.test(name)) return false
    return !/^(?:\w+ )*protected\b/.test(headerOf(lines, definition))
  })
  const declared = new Set(own.filter(({isDeclaration}) => isDeclaration).map(({name}) => name))
  return own.filter(({name, isDeclaration}) => isDeclaration || !declared.has(name))
}

interface Place {
  readonly scope: string
  readonly file: SourceFile
  readonly lines: readonly string[]
}

function itemOf(definition: Definition, names: readonly string[], {scope, file, lines}: Place): ApiItem {
  return {
    scope,
    names,
    symbol: symbolOf(scope, names),
    kind: definition.kind,
    language: file.language,
    path: file.path,
    line: definition.lines.start,
    parameters: definition.parameters,
    isDeclaration: definition.isDeclaration,
    isModified: false,
    isAlias: false,
    header: headerOf(lines, definition),
    body: bodyOf(lines, definition)
  }
}

function aliasItem(names: readonly string[], scope: string, file: SourceFile, line: number | null): ApiItem {
  const text = line === null ? '' : (file.text.split('\n')[line - 1] ?? '')
  return {
    scope,
    names,
    symbol: symbolOf(scope, names),
    kind: 'variable',
    language: file.language,
    path: file.path,
    line,
    parameters: null,
    isDeclaration: false,
    isModified: false,
    isAlias: true,
    header: text.trim().slice(0, 240),
    body: ''
  }
}

/** `express.Router`; the whole of a package, and its default, go by the package's name. */
function symbolOf(scope: string, names: readonly string[]): string {
  const [first = '', ...rest] = names
  return [scope, ...(first === '=' || first === 'default' ? [] : [first]), ...rest].join('.')
}
