import type {Definition} from '../../domain/syntax.js'
import type {FindHome} from './homes/home.js'
import {cSharpHome, goHome, headerHome, javaHome, phpHome, rubyHome} from './homes/others.js'
import {pythonHome} from './homes/python.js'
import {rustHome} from './homes/rust.js'

/** A definition with what its visibility is read from. */
export interface Shown {
  readonly definition: Definition
  readonly header: string
  /** What it stands in directly; null at the top of a file, or where the file does not show it. */
  readonly owner: Definition | null
}

/** What is public in a language, by its own rules. */
export interface PublicRule {
  readonly findHome: FindHome
  readonly isPublic: (shown: Shown) => boolean
  /** What stands between the names of a symbol. */
  readonly separator: string
  /** Ends and folders of paths outside of which nothing is public; every path when left out. */
  readonly where?: RegExp
  /** False where a name alone says where a thing is: then other files may define more of it. */
  readonly isOneFile: boolean
}

const isUpper = ({definition: {name}}: Shown): boolean => /^\p{Lu}/u.test(name)
/** What an interface asks for, and the values of an enum, are as public as these; what else an enum has says so itself. */
const isMember = (shown: Shown): boolean =>
  shown.owner?.kind === 'interface' || (shown.owner?.kind === 'enum' && beforeName(shown).trim() === '')
/** What C# writes as `IShop.Add` is offered by the interface alone. */
const saysPublic = (shown: Shown): boolean =>
  /\bpublic\b/.test(beforeName(shown)) || (isMember(shown) && !/\.$/.test(beforeName(shown)))
const isPlain = ({definition: {name}}: Shown): boolean => !name.startsWith('_')

const HEADERS: PublicRule = {
  findHome: headerHome,
  isPublic: ({definition: {kind, isVisible, within}}) =>
    isVisible && /^(?:function|variable)$/.test(kind) && within.length <= 2,
  where: /(?:^|\/)include\/.*\.(?:h|hh|hpp|hxx)$/,
  separator: '::',
  isOneFile: false
}

/** JavaScript and TypeScript are not here: what they offer hangs on the entry of their package. */
const RULES: Readonly<Record<string, PublicRule>> = {
  python: {findHome: pythonHome, isPublic: isPlain, separator: '.', isOneFile: true},
  go: {findHome: goHome, isPublic: isUpper, separator: '.', isOneFile: false},
  rust: {findHome: rustHome, isPublic: isRustPublic, separator: '::', isOneFile: false},
  java: {findHome: javaHome, isPublic: saysPublic, separator: '.', isOneFile: true},
  'c-sharp': {
    findHome: cSharpHome,
    isPublic: shown => shown.definition.kind === 'module' || saysPublic(shown),
    separator: '.',
    isOneFile: false
  },
  ruby: {
    findHome: rubyHome,
    isPublic: ({definition: {isVisible}}) => isVisible,
    where: /(?:^|\/)lib\//,
    separator: '::',
    isOneFile: false
  },
  php: {findHome: phpHome, isPublic: isPhpPublic, separator: '\\', isOneFile: false},
  c: HEADERS,
  cpp: HEADERS
}

/** True for a file that may offer something by the rule of its language. */
export function mayOffer(path: string, language: string | null): boolean {
  const rule = ruleOf(language)
  return rule !== null && rule.where?.test(path) !== false
}

/** The rule of a language; null for one without. */
export function ruleOf(language: string | null): PublicRule | null {
  return language !== null && Object.hasOwn(RULES, language) ? (RULES[language] ?? null) : null
}

function isRustPublic(shown: Shown): boolean {
  const {definition, header, owner} = shown
  if (definition.within.some(name => name.startsWith('impl '))) return false
  if (owner?.kind === 'interface' || owner?.kind === 'enum') return true
  return /^pub\s+(?!\()/.test(header.replace(/^(?:#\[[^\]]*\]\s*)+/, ''))
}

function isPhpPublic(shown: Shown): boolean {
  const {definition} = shown
  if (!/^(?:method|field)$/.test(definition.kind)) return true
  return (
    definition.isVisible && !/\b(?:private|protected)\b/.test(beforeName(shown)) && !definition.name.startsWith('__')
  )
}

function beforeName({definition: {name}, header}: Shown): string {
  const at = header.search(new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`))
  return at < 0 ? header : header.slice(0, at)
}
