import type {Import} from '../../domain/syntax.js'
import type {Family} from './family.js'
import {endsIn, folderOf, joinPath, nameOf, stemOf} from '../../domain/file-paths.js'

/** How surely an import leads to a file: by the language's own rules, or only because its name ends like the file's. */
export type Lead = 'sure' | 'alike' | null

/** What is asked: does this import, in the file `from`, lead to the file `to`? */
export interface LeadQuery {
  readonly source: string
  readonly from: string
  readonly to: string
  /** Tells whether a path exists in the base. */
  readonly exists: (path: string) => boolean
}

/** Tells whether an import brings in a file, or something of it. */
export function leadsTo(family: Family, query: LeadQuery): Lead {
  return LEADS[family](query)
}

/** Tells whether an import brings in a file under one of its names: a module of a package, a class of a namespace. */
export function leadsByName(family: Family, brought: Import, name: string, query: Omit<LeadQuery, 'source'>): Lead {
  const separator = SEPARATORS[family]
  if (separator === null) return null
  const joint = brought.source.endsWith(separator) ? '' : separator
  return leadsTo(family, {...query, source: `${brought.source}${joint}${name}`})
}

const SEPARATORS: Readonly<Record<Family, string | null>> = {
  js: null,
  python: '.',
  go: null,
  java: '.',
  rust: '::',
  'c-sharp': '.',
  ruby: null,
  php: '\\',
  c: null
}

const LEADS: Readonly<Record<Family, (query: LeadQuery) => Lead>> = {
  js: scriptLead,
  python: pythonLead,
  go: ({source, to}) => (folderOf(to) !== '' && endsIn(source, folderOf(to)) ? 'sure' : null),
  java: ({source, to}) => dottedLead(source, stemOf(to)),
  rust: rustLead,
  'c-sharp': ({source, to}) => (stemOf(to).replaceAll('/', '.').endsWith(`.${source}`) ? 'alike' : null),
  ruby: rubyLead,
  php: phpLead,
  c: includeLead
}

const SCRIPT = /\.(?:d\.)?[cm]?[jt]sx?$/

function scriptLead({source, from, to}: LeadQuery): Lead {
  const target = to.replace(SCRIPT, '')
  const plain = (path: string): string => path.replace(SCRIPT, '')
  const isIt = (path: string): boolean =>
    path === to || plain(path) === target || `${path}/index` === target || path === target
  if (/^\.{1,2}(?:\/|$)/.test(source)) {
    const path = joinPath(folderOf(from), source)
    return path !== null && isIt(path) ? 'sure' : null
  }
  // Aliases such as `@/cart` and `~/cart` are set up elsewhere.
  const path = /^(?:[@~#]\/|\/)(.+)$/.exec(source)?.[1] ?? (/^src\//.test(source) ? source : null)
  if (path === null) return null
  const alias = plain(path)
  return endsIn(target, alias) || endsIn(target, `${alias}/index`) ? 'alike' : null
}

function pythonLead({source, from, to, exists}: LeadQuery): Lead {
  const module = stemOf(to).replace(/\/__init__$/, '')
  const [dots = ''] = /^\.*/.exec(source) ?? []
  const rest = source.slice(dots.length).replaceAll('.', '/')
  if (dots !== '') {
    const folder = joinPath(folderOf(from), '../'.repeat(dots.length - 1) + rest)
    return folder === module ? 'sure' : null
  }
  if (rest === '' || !endsIn(module, rest)) return null
  const root = module.slice(0, Math.max(0, module.length - rest.length - 1))
  // What lies in a package is named by the package too.
  if (root === '' || root === 'src' || root === 'lib') return 'sure'
  return exists(`${root}/__init__.py`) ? null : 'alike'
}

function dottedLead(source: string, stem: string): Lead {
  const dotted = stem.replaceAll('/', '.')
  return source.includes('.') && (dotted === source || dotted.endsWith(`.${source}`)) ? 'sure' : null
}

/** The crate's folder and the module of a Rust file: `src/cart/line.rs` is `cart::line`. */
export function rustModule(path: string): {readonly crate: string; readonly module: readonly string[]} {
  const parts = stemOf(path).split('/')
  const src = parts.lastIndexOf('src')
  const module = parts.slice(src + 1)
  const last = module.at(-1)
  if (last === 'mod' || (module.length === 1 && (last === 'lib' || last === 'main'))) module.pop()
  return {crate: parts.slice(0, Math.max(0, src)).join('/'), module}
}

function rustLead({source, from, to}: LeadQuery): Lead {
  const [own, target] = [rustModule(from), rustModule(to)]
  const parts = source.split('::').filter(Boolean)
  const first = parts[0]
  let module: readonly string[] = parts
  let crate = own.crate
  if (first === 'crate') module = parts.slice(1)
  else if (first === 'self') module = [...own.module, ...parts.slice(1)]
  else if (first === 'super') {
    const ups = parts.filter(part => part === 'super').length
    module = [...own.module.slice(0, Math.max(0, own.module.length - ups)), ...parts.slice(ups)]
  } else if (first === nameOf(target.crate).replaceAll('-', '_') && target.crate !== '') {
    crate = target.crate
    module = parts.slice(1)
  }
  if (crate === target.crate && module.join('::') === target.module.join('::')) return 'sure'
  if (first === undefined || ['crate', 'self', 'super'].includes(first)) return null
  // A path from another crate, from a module in scope, or through a re-export ends in the same names.
  const tail = parts.slice(1).join('::')
  if ([...own.module, ...parts].join('::') === target.module.join('::')) return 'sure'
  return tail !== '' && tail === target.module.join('::') ? 'alike' : null
}

/** Only `./` and `../` are said to be relative; the load path of the others is set up elsewhere. */
function rubyLead({source, from, to}: LeadQuery): Lead {
  const target = stemOf(to)
  const path = source.replace(/\.rb$/, '')
  if (path.startsWith('.')) return joinPath(folderOf(from), path) === target ? 'sure' : null
  const isNear = [path, `lib/${path}`, `app/${path}`].includes(target)
  return isNear || (endsIn(target, path) && path.includes('/')) ? 'alike' : null
}

function phpLead({source, from, to}: LeadQuery): Lead {
  if (/\.(?:php|inc)$/.test(source)) {
    const path = source.replace(/^\//, '')
    return joinPath(folderOf(from), path) === to || path === to ? 'sure' : endsIn(to, path) ? 'alike' : null
  }
  const parts = source.replace(/^\\/, '').split('\\')
  const stem = stemOf(to)
  if (nameOf(stem) !== parts.at(-1)) return null
  const folders = folderOf(stem).split('/').filter(Boolean).reverse()
  const names = parts.slice(0, -1).reverse()
  const same = names.findIndex((name, i) => folders[i]?.toLowerCase() !== name.toLowerCase())
  const shared = same < 0 ? names.length : same
  // Of `App\Models\Cart`, composer maps the first part or two to a folder of any name.
  return shared >= names.length - 1 ? 'sure' : shared > 0 ? 'alike' : null
}

function includeLead({source, from, to}: LeadQuery): Lead {
  const path = joinPath(folderOf(from), source)
  if (path === to || source === to) return 'sure'
  if (!endsIn(to, source)) return null
  // The folders that headers are looked for in are set up elsewhere.
  const root = to.slice(0, to.length - source.length - 1)
  return /^(?:src|inc|lib)$|(?:^|\/)include$/.test(root) || source.includes('/') ? 'sure' : 'alike'
}
