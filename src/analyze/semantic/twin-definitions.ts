import type {Severity} from '../../domain/conflict.js'
import type {Definition} from '../../domain/syntax.js'
import type {Delta, Site} from './delta.js'
import {hasOverloads} from './family.js'
import {keyOf, namespaceOf, ownerOf, textOf, type FileView} from './file-view.js'
import {twins, type Indexes, type Of} from './indexes.js'
import {folderOf, isTestPath, nameOf} from '../../domain/file-paths.js'
import {rustModule} from './import-target.js'
import {atMost, type MergedFiles, type Suspect} from './suspect.js'

/** Both sides add a definition of one name to one scope, with different text. */
export function twinDefinitions(indexes: Indexes, meets: (a: Delta, b: Delta) => boolean): readonly Suspect[] {
  return [...indexes.born.values()].flatMap(sites =>
    twins(sites.filter(isTold), meets).flatMap(([a, b]) => {
      const scope = sharedScope(a, b)
      return scope === null || plain(a) === plain(b) ? [] : [suspectOf(a, b, scope)]
    })
  )
}

const NAMELESS: ReadonlySet<string> = new Set(['_', 'init', 'main', '__construct', 'default'])

function isTold({view, definition}: Site): boolean {
  const {name, isDeclaration, isModified, kind} = definition
  if (NAMELESS.has(name) || isDeclaration || isModified || kind === 'module') return false
  if (isConditional(view, definition) || isMember(view, definition)) return false
  // Classes and modules that are opened again in Ruby, and interfaces in TypeScript, add up.
  if (view.family === 'ruby' && kind !== 'method' && kind !== 'function') return false
  if (view.family === 'js' && (kind === 'interface' || kind === 'field')) return false
  if (view.family === 'rust' && kind === 'class' && /^\s*impl\b/m.test(textOf(view, definition).split('\n')[0] ?? ''))
    return false
  return !(view.family === 'c-sharp' && /\bpartial\b/.test(textOf(view, definition).split('{')[0] ?? ''))
}

/** Members of enums are told as entries. */
function isMember({syntax}: FileView, {name, within}: Definition): boolean {
  return syntax.entries.some(one => one.isMember && one.key === name && one.within.join() === within.join())
}

/** What is indented at the top of a file stands under a condition, or in a block of its own. */
function isConditional({family, text}: FileView, {within, lines}: Definition): boolean {
  return (
    (family === 'python' || family === 'js') &&
    within.length === 0 &&
    /^\s/.test(text.split('\n')[lines.start - 1] ?? '')
  )
}

function plain({view, definition}: Site): string {
  return textOf(view, definition).replace(/\s+/g, ' ').trim()
}

/** What both definitions stand in, in words; null when they do not hinder each other. */
function sharedScope(a: Site, b: Site): string | null {
  if (a.view.family !== b.view.family || keyOf(a.definition) !== keyOf(b.definition)) {
    return a.view.family === 'c-sharp' && b.view.family === 'c-sharp' ? namespaceScope(a, b) : null
  }
  if (hasOverloads(a.view.language) && types(a.definition) !== types(b.definition)) return null
  if ((a.view.family === 'js' || a.view.family === 'ruby') && spaceOf(a) !== spaceOf(b)) return null
  if (a.view.path === b.view.path) return inFile(a)
  if (isTestPath(a.view.path) !== isTestPath(b.view.path) && a.view.family !== 'go') return null
  return SCOPES[a.view.family]?.(a, b) ?? null
}

/** Types and values, and what is static or private and what is not, go by one name side by side in JavaScript and its like. */
function spaceOf(site: Site): string {
  const head = textOf(site.view, site.definition).split(/[({=]/)[0] ?? ''
  // Ruby tells a class's own methods by `self.`, and PHP takes names of methods as they come.
  const isOwn = /\bdef\s+self\b/.test(head)
  const space = site.definition.kind === 'type' ? 'type' : 'value'
  return `${space} ${/\bstatic\b/.test(head)} ${isOwn} ${head.includes('#')}`
}

function inFile({view, definition}: Site): string {
  return definition.within.length === 0 ? view.path : `${definition.within.join('.')} in ${view.path}`
}

function types({parameters, kind}: Definition): string {
  return parameters === null || (kind !== 'function' && kind !== 'method')
    ? ''
    : parameters.types.map(type => type.replace(/\b(?:const|final|ref|params)\b|[\s&]/g, '')).join()
}

/** The scopes that several files fill. */
const SCOPES: Partial<Record<FileView['family'], (a: Site, b: Site) => string | null>> = {
  go: (a, b) => {
    const folder = folderOf(a.view.path)
    const isShared =
      folder === folderOf(b.view.path) && platformOf(a.view) === platformOf(b.view) && packageName(a) === packageName(b)
    return isShared ? `the package in ${folder === '' ? 'the top folder' : folder}` : null
  },
  java: (a, b) => {
    const isTop = a.definition.within.length === 0 && folderOf(a.view.path) === folderOf(b.view.path)
    return isTop && packageName(a) === packageName(b) ? `the package ${packageName(a)}` : null
  },
  'c-sharp': namespaceScope,
  c: (a, b) => {
    const isExternal = [a, b].every(
      ({view, definition}) =>
        definition.isVisible &&
        /\.(?:c|cc|cpp|cxx|c\+\+|m|mm)$/i.test(view.path) &&
        !['type', 'class', 'enum', 'interface'].includes(definition.kind)
    )
    return isExternal && !isTestPath(a.view.path) ? 'what the linker puts together' : null
  },
  php: (a, b) => {
    if (a.definition.within.length > 0 && ownerOf(a.view, a.definition) !== null) return null
    return folderOf(a.view.path) === folderOf(b.view.path) && !isTestPath(a.view.path)
      ? `the namespace of ${folderOf(a.view.path)}`
      : null
  },
  rust: (a, b) => {
    const owner = ownerOf(a.view, a.definition)
    const same = rustModule(a.view.path).crate === rustModule(b.view.path).crate
    return owner !== null && same && a.definition.kind === 'method' ? `the methods of ${owner}` : null
  }
}

function namespaceScope(a: Site, b: Site): string | null {
  const [name, other] = [a, b].map(({view, definition}) => namespaceOf(view, definition))
  const isType = ['class', 'interface', 'enum', 'type'].includes(a.definition.kind)
  const isTop = [a, b].every(({view, definition}) => ownerOf(view, definition) === null)
  return isType && isTop && name === other && a.definition.name === b.definition.name && name !== ''
    ? `the namespace ${name ?? ''}`
    : null
}

/** Go builds `x_linux.go` and `x_windows.go` apart from each other. */
function platformOf({path, text}: FileView): string {
  const name = nameOf(path).replace(/_test\.go$|\.go$/, '')
  const built = /^\/\/go:build (.*)$/m.exec(text)?.[1] ?? ''
  return `${/_(?:linux|windows|darwin|unix|freebsd|amd64|arm64|wasm|js|386|arm|other)$/.exec(name)?.[0] ?? ''} ${built}`
}

function packageName({view: {text}}: Site): string {
  return /^package\s+([\w.]+)/m.exec(text)?.[1] ?? ''
}

function suspectOf(a: Of<Site>, b: Of<Site>, scope: string): Suspect {
  const {name} = a.definition
  const quoted = ({delta, view, definition}: Of<Site>): Suspect['first'] => ({
    delta,
    path: view.path,
    lines: {start: definition.lines.start, count: Math.min(12, definition.lines.count)},
    words: `adds ${name} to ${view.path}`
  })
  return {
    type: 'duplicate-definition',
    severity: severityOf(a, b),
    reason: `two different definitions of ${name} then stand in ${scope}: it is refused, or one of them silently wins`,
    subject: [...a.definition.within, name].join('.'),
    first: quoted(a),
    second: quoted(b),
    explanation: `Both add a definition of ${name} to ${scope}, with different text.`,
    was: null,
    words: [],
    holds: merged => holds(a, b, merged)
  }
}

function severityOf(a: Site, b: Site): Severity {
  const {family} = a.view
  const isLoose = a.view.path !== b.view.path && family !== 'go' && family !== 'c-sharp' && family !== 'java'
  const isVariable = a.definition.kind === 'variable' && (family === 'python' || family === 'ruby' || family === 'php')
  const severity: Severity = isLoose || isVariable ? 'medium' : 'high'
  const isGuess = [a, b].some(({view}) => view.syntax.hasErrors) || family === 'c'
  return isGuess ? atMost(severity, 'medium') : severity
}

function holds(a: Site, b: Site, merged: MergedFiles): boolean {
  const count = (site: Site): number => {
    const view = merged.view(site.view.path)
    return view?.syntax.definitions.filter(one => isTwin(site, {view, definition: one})).length ?? 0
  }
  const own = (site: Site): number =>
    site.view.syntax.definitions.filter(one => isTwin(site, {view: site.view, definition: one})).length
  if (a.view.path !== b.view.path) return count(a) > 0 && count(b) > 0
  return count(a) > Math.max(own(a), own(b))
}

function isTwin(site: Site, other: Site): boolean {
  if (keyOf(site.definition) !== keyOf(other.definition) || !isTold(other)) return false
  return !hasOverloads(site.view.language) || types(site.definition) === types(other.definition)
}
