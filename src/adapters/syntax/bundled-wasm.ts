import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {brotliDecompress} from 'node:zlib'
import type {LoadWasm} from './read-source.js'

const unpack = promisify(brotliDecompress)

/** Reads the parser and its grammars from where the build packs them: `<folder>/<name>.wasm.br`. */
export function bundledWasm(folder: string): LoadWasm {
  return async name => await unpack(await readFile(join(folder, `${name}.wasm.br`)))
}
