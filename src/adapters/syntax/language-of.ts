import type {Language} from './language.js'
import {c} from './languages/c.js'
import {cSharp} from './languages/c-sharp.js'
import {cpp} from './languages/cpp.js'
import {go} from './languages/go.js'
import {java} from './languages/java.js'
import {javascript} from './languages/javascript.js'
import {php} from './languages/php.js'
import {python} from './languages/python.js'
import {ruby} from './languages/ruby.js'
import {rust} from './languages/rust.js'
import {tsx, typescript} from './languages/typescript.js'

/** Every language that is read, one file each in `languages/`. */
export const LANGUAGES: readonly Language[] = [
  typescript,
  tsx,
  javascript,
  python,
  go,
  java,
  rust,
  c,
  cpp,
  cSharp,
  ruby,
  php
]

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap(language => language.extensions.map(extension => [extension, language] as const))
)

const CPP_SIGNS = /^\s*(?:class|namespace|template)\b|\w::\w|^\s*(?:public|private|protected)\s*:|^\s*using\s/m

/** The language of a file by the end of its name; the text tells a C++ header from one of C. */
export function languageOf(path: string, text = ''): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const extension = name.slice(Math.max(1, name.lastIndexOf('.')))
  if (extension === '.h' && CPP_SIGNS.test(text)) return BY_EXTENSION.get('.hpp') ?? null
  return BY_EXTENSION.get(extension) ?? null
}
