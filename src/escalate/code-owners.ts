/** Where code owners are named; the first of these files that is there counts. */
export const CODE_OWNERS_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Tells who owns a path; empty where nobody does. */
export type OwnersOf = (path: string) => readonly string[]

interface Rule {
  readonly pattern: RegExp
  readonly owners: readonly string[]
}

/** More rules than any project writes by hand are not read. */
const MOST_RULES = 5000

/**
 * Reads a CODEOWNERS file. The last line whose pattern fits a path counts; one without owners takes them away. Patterns are
 * those of gitignore without `!` and `[ ]`, which GitHub does not take either; such lines, and section heads, are passed over.
 */
export function readCodeOwners(text: string): OwnersOf {
  const rules = text.split(/\r?\n/).slice(0, MOST_RULES).flatMap(readRule)
  return path => rules.findLast(({pattern}) => pattern.test(path))?.owners ?? []
}

function readRule(line: string): readonly Rule[] {
  const [pattern = '', ...rest] = line.replace(/(?:^|\s)#.*$/, '').match(/(?:\\.|\S)+/g) ?? []
  if (pattern === '' || /^[!^[]/.test(pattern) || /[[\]]/.test(pattern)) return []
  return [{pattern: readPattern(pattern), owners: rest.filter(word => word.includes('@'))}]
}

/** A pattern with a slash before its end begins at the root; one that ends in a name covers all below it. */
function readPattern(pattern: string): RegExp {
  const isRooted = /\/(?!$)/.test(pattern)
  const body = pattern.replace(/^\//, '').replace(/\/$/, '')
  const source = body
    .replace(/\\(.)/g, '$1')
    .split(/(\*\*\/|\/\*\*$|\*+|\?)/)
    .map(translate)
    .join('')
  const end = pattern.endsWith('/') ? '/' : /(?:^|\/)\*$/.test(body) && isRooted ? '$' : '(?:/|$)'
  return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${source}${end}`, 's')
}

function translate(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '/**') return '/.*'
  if (/^\*+$/.test(part)) return '[^/]*'
  return part === '?' ? '[^/]' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
