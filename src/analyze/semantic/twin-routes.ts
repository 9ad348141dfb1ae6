import type {Severity} from '../../domain/conflict.js'
import {useKey, type AddedUse, type Delta} from './delta.js'
import type {FileView} from './file-view.js'
import {twins, type Indexes, type Of} from './indexes.js'
import {isTestPath} from '../../domain/file-paths.js'
import type {MergedFiles, Suspect} from './suspect.js'

/** A route or flag as a call registers it. */
interface Registration {
  readonly verb: string
  readonly path: string
  /** What it is registered with; two of one place and name collide. */
  readonly place: string
}

/** Both sides register the same route or command line flag with the same router. */
export function twinRoutes(indexes: Indexes, meets: (a: Delta, b: Delta) => boolean): readonly Suspect[] {
  const byKey = new Map<string, Of<AddedUse & {readonly registration: Registration}>[]>()
  const uses = [...indexes.uses]
    .filter(([name]) => VERBS.test(name) || FLAG_KINDS.test(name))
    .flatMap(([, list]) => list)
  for (const added of uses) {
    const registration = registrationOf(added.view, added.use)
    if (registration === null) continue
    const key = JSON.stringify(pick(registration))
    byKey.set(key, [...(byKey.get(key) ?? []), {...added, registration}])
  }
  return [...byKey.values()].flatMap(group =>
    twins(group, meets).flatMap(([a, b]) =>
      haveCommonVerb(a.registration.verb, b.registration.verb) ? [suspectOf(a, b, a.registration)] : []
    )
  )
}

const VERBS =
  /^(?:get|post|put|delete|patch|head|options|all|any|match|route|handle|handlefunc|add_url_rule|add_route|websocket|map(?:get|post|put|delete|patch)|http(?:get|post|put|delete|patch)|(?:get|post|put|delete|patch|request)mapping|getasync|path|url)$/i
const FLAG_KINDS = /^(?:Bool|Int|Int64|Uint|Uint64|String|Float64|Duration|Func|Var|(?:Bool|Int|String|Duration)Var)$/
const ROUTERS =
  /^(?:app|application|router|routes?|server|srv|svr|mux|r|e|g|engine|bp|blueprint|api|http|v\d+|route|group|scope)$|(?:router|routes?|mux|app|server|blueprint|_bp|_api|group)$/i
/** Receivers that are one and the same thing in every file. */
const GLOBAL: ReadonlySet<string> = new Set(['http', 'flag', 'Route'])

function registrationOf(view: FileView, use: AddedUse['use']): Registration | null {
  const {name, receiver, arguments: passed, within, line} = use
  const text = passed?.texts[0] ?? null
  if (passed === null || text === null || text === '' || isTestPath(view.path)) return null
  const last = receiver === null ? '' : (receiver.split(/::|\.|->/).at(-1) ?? '').replace(/^\$/, '')
  if (FLAG_KINDS.test(name))
    return view.family === 'go' && receiver === 'flag' ? {verb: 'flag', path: text, place: 'flag'} : null
  const source = view.text
    .split('\n')
    .slice(line - 1, line + 2)
    .join('\n')
  const isDecorator = /^\s*(?:@|\[|#\[|#\[Route)/.test(source)
  const isChain = view.family === 'rust' && name === 'route'
  const isOwnWord = receiver === null && (isDecorator || view.family === 'ruby')
  if (!isOwnWord && !isChain && !ROUTERS.test(last) && !isMadeRouter(view, last)) return null
  if (!isDecorator && passed.count < 2 && view.family !== 'ruby' && name !== 'handle') return null
  const [, verb, path] = /^(?:([A-Z]+)\s+)?(.*)$/s.exec(text) ?? []
  if (path === undefined || (!path.startsWith('/') && !isDecorator && view.family !== 'ruby')) return null
  if (!/^[^\s]*$/.test(path)) return null
  const around = isDecorator ? decorated(view, use) : within
  if (around === null) return null
  const prefix = isDecorator ? prefixOf(view, around) : null
  const place =
    prefix !== null
      ? 'controllers'
      : GLOBAL.has(last)
        ? last
        : JSON.stringify([view.path, isChain ? '' : receiver, ...around])
  return {verb: verb ?? verbOf(name, source), path: `${prefix ?? ''}/${path}`.replace(/\/{2,}/g, '/'), place}
}

/** `admin = Router()` and its like. */
function isMadeRouter({text}: FileView, name: string): boolean {
  if (!/^\w+$/.test(name)) return false
  return new RegExp(
    `\\b${name}\\b[^\\n=]*=\\s*[^\\n]*(?:[Rr]outer|[Ee]xpress|Blueprint|Mux|Flask|Hono|[Ff]astify)\\b`
  ).test(text)
}

/** What the function stands in that an annotation stands on; null where it stands on a class. */
function decorated({syntax}: FileView, {within, line}: AddedUse['use']): readonly string[] | null {
  const name = within.at(-1)
  const outer = within.slice(0, -1)
  const inner = syntax.definitions.find(
    one =>
      one.name === name &&
      one.within.join('\0') === outer.join('\0') &&
      one.lines.start <= line &&
      line < one.lines.start + one.lines.count
  )
  if (inner === undefined) return within
  if (inner.kind === 'function' || inner.kind === 'method') return outer
  return inner.lines.start <= line && line <= inner.lines.start + 4 ? null : within
}

/** The path that a controller class puts before those of its methods; null where none is said. */
function prefixOf({syntax}: FileView, around: readonly string[]): string | null {
  const own = syntax.uses.find(
    ({name, within, arguments: passed}) =>
      /^(?:RequestMapping|Route|RoutePrefix)$/.test(name) &&
      passed?.texts[0] != null &&
      within.join('\0') === around.join('\0')
  )
  const text = own?.arguments?.texts[0] ?? null
  return text === null ? null : `/${text}`
}

/** The verbs of a registration, in lower case and divided by spaces; empty for all. */
function verbOf(name: string, source: string): string {
  const methods = /methods?\s*[=:]\s*[[({]?([^\])}]*)/i.exec(source)?.[1]
  if (methods !== undefined)
    return (methods.toLowerCase().match(/get|post|put|delete|patch|head|options/g) ?? []).join(' ')
  const own = /get|post|put|delete|patch|head|options|websocket/i.exec(name)?.[0]
  if (own !== undefined) return own.toLowerCase()
  const handler = /["'][^\n]*?,\s*(?:\w+::)*(get|post|put|delete|patch)\s*\(/.exec(source)?.[1]
  return handler ?? ''
}

function haveCommonVerb(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b
  return a.split(' ').some(verb => b.split(' ').includes(verb))
}

function suspectOf(a: Of<AddedUse>, b: Of<AddedUse>, {path, verb, place}: Registration): Suspect {
  const what = verb === 'flag' ? `the flag ${path}` : `the route ${`${verb.toUpperCase()} ${path}`.trim()}`
  const quoted = ({delta, view, use}: Of<AddedUse>): Suspect['first'] => ({
    delta,
    path: view.path,
    lines: {start: use.line, count: 3},
    words: `registers ${what} in ${view.path}`
  })
  return {
    type: 'duplicate-registration',
    severity: severityOf(a, place),
    reason: `${what} is then registered twice: it is refused, or only one of them ever answers`,
    subject: what,
    first: quoted(a),
    second: quoted(b),
    explanation: `Both register ${what}${a.view.path === b.view.path ? ` in ${a.view.path}` : `, in ${a.view.path} and in ${b.view.path}`}.`,
    was: null,
    words: [],
    holds: merged => holds(a, b, merged)
  }
}

function severityOf({view}: AddedUse, place: string): Severity {
  return view.family === 'go' && (place === 'flag' || place === 'http' || view.text.includes('http.NewServeMux'))
    ? 'high'
    : 'medium'
}

function holds(a: AddedUse, b: AddedUse, merged: MergedFiles): boolean {
  const key = JSON.stringify(pick(registrationOf(a.view, a.use)))
  const count = (view: FileView | null): number =>
    view?.syntax.uses
      .filter(use => use.name === a.use.name || use.name === b.use.name)
      .filter(use => {
        const found = registrationOf(view, use)
        return found !== null && JSON.stringify(pick(found)) === key
      }).length ?? 0
  if (a.view.path !== b.view.path) return [a, b].every(one => count(merged.view(one.view.path)) > 0)
  if (a.view.text === b.view.text || useKey(a.use) === '') return false
  return count(merged.view(a.view.path)) > Math.max(count(a.view), count(b.view))
}

function pick(registration: Registration | null): readonly string[] {
  return registration === null ? [] : [registration.place, registration.path]
}
