import {firstPart, type AddedUse, type Site} from './delta.js'
import {OWN_OBJECT} from './family.js'
import {isLocal, keyOf, namespaceOf, ownerOf} from './file-view.js'
import {leadsByName, leadsTo, type Lead} from './import-target.js'
import {folderOf, nameOf, stemOf} from '../../domain/file-paths.js'
import {typeOfReceiver} from './receiver-type.js'

/**
 * How a use reaches a definition. `import`: through the file that defines it, which alone matters. `scope`: through a package,
 * namespace or class that several files may fill. `type`: through a value whose type the text shows. `name`: nothing but the
 * name speaks for it.
 */
export interface Binding {
  readonly by: 'import' | 'scope' | 'type' | 'name'
  readonly isSure: boolean
}

/** Tells how a use that a party added reaches a definition of another party; null when it does not. */
export function bindingOf(added: AddedUse, site: Site, exists: (path: string) => boolean): Binding | null {
  const {view, definition} = site
  if (added.view.family !== view.family || added.name !== definition.name) return null
  if (!definition.isVisible && added.view.path !== view.path && !isPackagePrivate(site)) return null
  return bindTo(added, site, exists)
}

function bindTo(added: AddedUse, site: Site, exists: (path: string) => boolean): Binding | null {
  const owner = ownerOf(site.view, site.definition)
  return owner === null ? topBinding(added, site, exists) : memberBinding(added, site, owner, exists)
}

/** Names without a capital in Go, and those without a modifier in Java, are known in their whole package. */
function isPackagePrivate({view}: Site): boolean {
  return view.family === 'go' || view.family === 'java' || view.family === 'rust' || view.family === 'c-sharp'
}

function topBinding(added: AddedUse, site: Site, exists: (path: string) => boolean): Binding | null {
  const {use, view, imports} = added
  const bare = use.receiver === null
  const named = imports.filter(({names}) => names.some(({local}) => local === use.name))
  // A name for a whole module is none of what the module defines.
  if (bare && imports.length > 0 && named.length === 0) return null
  if (bare && named.length > 0) {
    const leads = named.map(brought => importLead(brought, added.name, {added, site, exists}))
    return fromLead(leads.find(lead => lead === 'sure') ?? leads.find(lead => lead !== null) ?? null)
  }
  if (bare && isLocalName(added)) return null
  if (bare) {
    if (view.path === site.view.path) return definesItself(added, site) ? null : {by: 'scope', isSure: true}
    if (hidesName(added)) return null
    return inScope(added, site) ?? wildcardBinding(added, site, exists)
  }
  return qualifiedBinding(added, site, exists)
}

interface Question {
  readonly added: AddedUse
  readonly site: Site
  readonly exists: (path: string) => boolean
}

/** An import that names the definition, or the module or class it stands in. */
function importLead(brought: AddedUse['imports'][number], name: string, {added: {view}, site, exists}: Question): Lead {
  if (view.family === 'php' && site.definition.kind === 'function') return functionLead(brought, site)
  const query = {from: view.path, to: site.view.path, exists}
  const direct = leadsTo(view.family, {...query, source: brought.source})
  if (direct !== null) return direct
  if (view.family === 'c-sharp') return brought.source === namespaceOf(site.view, site.definition) ? 'sure' : null
  return leadsByName(view.family, brought, name, query)
}

/** PHP imports a function by its namespace, whatever its file is called. */
function functionLead({source, names}: AddedUse['imports'][number], {view, definition}: Site): Lead {
  const namespace = namespaceOf(view, definition).replaceAll('.', '\\')
  const full = `${namespace}\\${definition.name}`
  return source === full || (source === namespace && names.some(({name}) => name === definition.name)) ? 'sure' : null
}

function fromLead(lead: Lead): Binding | null {
  return lead === null ? null : {by: 'import', isSure: lead === 'sure'}
}

/** `money.parse`, where `money` is a module, package or namespace that the file imports or stands beside. */
function qualifiedBinding(added: AddedUse, site: Site, exists: (path: string) => boolean): Binding | null {
  const {use, view, imports} = added
  const receiver = use.receiver ?? ''
  for (const brought of imports) {
    const query = {from: view.path, to: site.view.path, exists}
    if (brought.whole !== null && (receiver === brought.whole || firstPart(receiver) === brought.whole)) {
      const lead = leadsTo(view.family, {...query, source: brought.source})
      if (lead !== null && [brought.whole, brought.source].includes(receiver.replace(/^[$\\]/, '')))
        return fromLead(lead)
    }
    for (const {name, local} of brought.names) {
      if (local !== receiver) continue
      const lead = leadsByName(view.family, brought, name, query)
      if (lead !== null) return fromLead(lead)
    }
  }
  if (view.family === 'go') {
    const lead = view.syntax.imports.some(
      ({source, whole}) =>
        (whole ?? lastPart(source)) === receiver &&
        leadsTo('go', {source, from: view.path, to: site.view.path, exists}) !== null
    )
    return lead ? {by: 'scope', isSure: true} : null
  }
  if (view.family === 'rust')
    return fromLead(leadsTo('rust', {source: receiver, from: view.path, to: site.view.path, exists}))
  const namespace = namespaceOf(site.view, site.definition)
  if (namespace === '') return null
  const plain = receiver.replaceAll('::', '.').replaceAll('\\', '.').replace(/^\./, '')
  if (plain !== namespace && !namespace.endsWith(`.${plain}`)) return null
  return view.family === 'c' ? includeBinding(view, site.view) : {by: 'scope', isSure: true}
}

function lastPart(source: string): string {
  const parts = source.split('/')
  const last = parts.at(-1) ?? ''
  return /^v\d+$/.test(last) ? (parts.at(-2) ?? last) : last
}

/** A function around the use defines the name for itself. */
function isLocalName({view, use, name}: AddedUse): boolean {
  return view.syntax.definitions.some(
    one =>
      one.name === name &&
      one.within.length > 0 &&
      one.kind !== 'method' &&
      one.kind !== 'field' &&
      one.within.every((outer, i) => outer === use.within[i]) &&
      isLocal(view, one)
  )
}

/** A file that defines the name, or imports it from somewhere else, does not mean ours. */
function hidesName({view, name}: AddedUse): boolean {
  return (
    view.syntax.definitions.some(one => one.name === name && one.within.length === 0) ||
    view.syntax.imports.some(({names, whole}) => whole === name || names.some(({local}) => local === name))
  )
}

/** A file that defines the name once more than the one it was taken from needs ours no longer. */
function definesItself({view}: AddedUse, {view: home, definition}: Site): boolean {
  const key = keyOf(definition)
  const count = (syntax: typeof view.syntax): number => syntax.definitions.filter(one => keyOf(one) === key).length
  return count(view.syntax) > count(home.syntax)
}

/** What files of one package, folder or namespace share without an import. */
function inScope({view, use}: AddedUse, {view: home, definition}: Site): Binding | null {
  const sure: Binding = {by: 'scope', isSure: true}
  const beside = folderOf(view.path) === folderOf(home.path)
  if (view.family === 'go') return beside ? sure : null
  if (view.family === 'java') return packageOf(view.path) === packageOf(home.path) ? sure : null
  if (view.family === 'php')
    return beside || definition.kind === 'function'
      ? {by: 'scope', isSure: beside && definition.kind !== 'function'}
      : null
  if (view.family === 'ruby')
    return definition.kind === 'variable' ? null : {by: 'scope', isSure: definition.kind !== 'function'}
  if (view.family === 'rust' && stemOf(view.path).startsWith(`${stemOf(home.path)}/`))
    return view.syntax.imports.some(({source, isWildcard}) => isWildcard && source.startsWith('super')) ? sure : null
  if (view.family === 'c-sharp') {
    const namespace = namespaceOf(home, definition)
    const prefixes = use.within.map((_, i) => use.within.slice(0, i + 1).join('.'))
    const opened = view.syntax.imports.some(({source}) => source === namespace)
    return namespace === '' || prefixes.includes(namespace) || opened ? sure : null
  }
  if (view.family === 'c') return includeBinding(view, home)
  return null
}

function packageOf(path: string): string {
  return folderOf(path).replace(/^.*?(?:^|\/)src\/(?:main|test|[a-zA-Z]+Test)\/java\//, '')
}

/** A function of `util.c` is known to whoever includes `util.h`; without that, C knows a name by nothing else. */
function includeBinding(view: AddedUse['view'], home: Site['view']): Binding | null {
  const leads = view.syntax.imports.map(({source}) => {
    const lead = leadsTo('c', {source, from: view.path, to: home.path, exists: () => false})
    return lead ?? (stemOf(nameOf(source)) === stemOf(nameOf(home.path)) ? 'alike' : null)
  })
  if (leads.includes('sure')) return {by: 'scope', isSure: true}
  return {by: 'scope', isSure: leads.includes('alike')}
}

function wildcardBinding({view}: AddedUse, site: Site, exists: (path: string) => boolean): Binding | null {
  if (view.family === 'c') return null
  const {definition} = site
  for (const {source, isWildcard} of view.syntax.imports) {
    if (!isWildcard) continue
    const query = {from: view.path, to: site.view.path, exists}
    const lead =
      leadsTo(view.family, {...query, source}) ??
      leadsTo(view.family, {...query, source: `${source}.${definition.name}`})
    if (lead !== null) return {by: 'scope', isSure: lead === 'sure'}
  }
  return null
}

function memberBinding(added: AddedUse, site: Site, owner: string, exists: (path: string) => boolean): Binding | null {
  const {use, view} = added
  const isInOwner = use.within.includes(owner)
  const same =
    view.path === site.view.path || (view.family === 'go' && folderOf(view.path) === folderOf(site.view.path))
  if (use.receiver === null) {
    if (added.imports.length > 0) return fromLead(classLead(added, site, exists))
    const bareMembers = ['java', 'c-sharp', 'c', 'ruby'].includes(view.family)
    if (!bareMembers) return null
    return isInOwner && same ? {by: 'scope', isSure: true} : null
  }
  if (OWN_OBJECT.has(use.receiver)) {
    if (isInOwner && same) return {by: 'scope', isSure: use.receiver !== 'super' && use.receiver !== 'parent'}
    return extendsOwner(added, owner) ? {by: 'type', isSure: false} : null
  }
  const ownerSite = {
    view: site.view,
    definition: {...site.definition, kind: 'class' as const, name: owner, within: site.definition.within.slice(0, -1)}
  }
  const receiver = use.receiver.replace(/^[\\*&]+/, '')
  const shortName = receiver.split(/::|\.|->|\\/).at(-1) ?? receiver
  const prefix = receiver.slice(0, Math.max(0, receiver.length - shortName.length)).replace(/(?:::|\.|->|\\)$/, '')
  if (shortName === owner || isAliasOf(added, shortName, owner)) {
    const asUse = {
      ...use,
      kind: 'reference' as const,
      name: shortName,
      receiver: prefix === '' ? null : prefix,
      arguments: null
    }
    const bound = bindTo(rebound(added, asUse, owner), ownerSite, exists)
    return bound ?? (same ? {by: 'scope', isSure: true} : null)
  }
  const type = typeOfReceiver(added, owner)
  if (type === 'other') return null
  if (type === 'owner') return {by: 'type', isSure: reachesOwner(added, ownerSite, exists)}
  return {by: 'name', isSure: false}
}

function isAliasOf({view}: AddedUse, local: string, owner: string): boolean {
  return view.syntax.imports.some(({names}) => names.some(one => one.local === local && one.name === owner))
}

function rebound({view}: AddedUse, use: AddedUse['use'], name: string): AddedUse {
  const local = use.receiver === null ? use.name : firstPart(use.receiver)
  const imports = view.syntax.imports.filter(
    one =>
      (one.whole !== null && (one.whole === local || one.whole === use.receiver)) ||
      one.names.some(known => known.local === local)
  )
  return {view, use, name, imports}
}

/** `self.name()` in a class that the file says is made from the owner. */
function extendsOwner({view, use}: AddedUse, owner: string): boolean {
  const own = use.within[0]
  if (own === undefined || own === owner) return false
  return view.syntax.uses.some(one => one.name === owner && one.kind === 'reference' && one.within[0] === own)
}

/** Java and its like import a static method by the class it belongs to. */
function classLead(added: AddedUse, site: Site, exists: (path: string) => boolean): Lead {
  for (const brought of added.imports) {
    const query = {from: added.view.path, to: site.view.path, exists}
    const lead = leadsTo(added.view.family, {...query, source: brought.source})
    if (lead !== null && (added.view.family === 'java' || added.view.family === 'rust' || added.view.family === 'php'))
      return lead
  }
  return null
}

/** True when the file can name the owner by its own imports or its place. */
function reachesOwner(added: AddedUse, ownerSite: Site, exists: (path: string) => boolean): boolean {
  const {view} = added
  const {name} = ownerSite.definition
  const use = {...added.use, kind: 'reference' as const, name, receiver: null, arguments: null}
  if (view.path === ownerSite.view.path || folderOf(view.path) === folderOf(ownerSite.view.path)) return true
  if (topBinding(rebound(added, use, name), ownerSite, exists)?.isSure === true) return true
  return (
    view.family === 'go' &&
    view.syntax.imports.some(
      ({source}) => leadsTo('go', {source, from: view.path, to: ownerSite.view.path, exists}) !== null
    )
  )
}
