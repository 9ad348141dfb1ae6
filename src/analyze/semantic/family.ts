/** Languages that can use each other's definitions, by how a name is found in another file. */
export type Family = 'js' | 'python' | 'go' | 'java' | 'rust' | 'c-sharp' | 'ruby' | 'php' | 'c'

const FAMILIES: Readonly<Record<string, Family>> = {
  javascript: 'js',
  jsx: 'js',
  typescript: 'js',
  tsx: 'js',
  python: 'python',
  go: 'go',
  java: 'java',
  rust: 'rust',
  'c-sharp': 'c-sharp',
  csharp: 'c-sharp',
  c_sharp: 'c-sharp',
  'c#': 'c-sharp',
  ruby: 'ruby',
  php: 'php',
  c: 'c',
  cpp: 'c',
  'c++': 'c'
}

/** The family of a language as the parser names it; null for one without definitions that files share. */
export function familyOf(language: string | null): Family | null {
  return language === null ? null : (FAMILIES[language] ?? null)
}

/** True where a call with too many or too few arguments is not refused, only surprising. */
export function forgivesArguments(language: string): boolean {
  return language === 'javascript' || language === 'jsx'
}

/** True where several functions of one name may stand in one scope when their parameters differ. */
export function hasOverloads(language: string): boolean {
  return ['java', 'c-sharp', 'csharp', 'c_sharp', 'c#', 'cpp', 'c++'].includes(language)
}

/** The words by which a method names the object or class it belongs to. */
export const OWN_OBJECT: ReadonlySet<string> = new Set([
  'this',
  'self',
  'cls',
  'Self',
  'static',
  '$this',
  'super',
  'super()',
  'base',
  'parent',
  '*this',
  '(*this)'
])
