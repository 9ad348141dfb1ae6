import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {LoadWasm} from '../../src/adapters/syntax/read-source.js'

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules')

/** Some grammars stand in a package of another name. */
const PACKAGES: Readonly<Record<string, string>> = {
  'tree-sitter-tsx': 'tree-sitter-typescript',
  'tree-sitter-php_only': 'tree-sitter-php',
  'tree-sitter-c_sharp': 'tree-sitter-c-sharp'
}

/** Reads the parser and its grammars from the installed packages, so that tests of the sources need no bundle. */
export const installedWasm: LoadWasm = async name => {
  return await readFile(join(MODULES, PACKAGES[name] ?? name, `${name}.wasm`))
}
