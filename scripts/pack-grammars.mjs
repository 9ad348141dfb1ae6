import {existsSync} from 'node:fs'
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {brotliCompress, brotliDecompress, constants} from 'node:zlib'

const pack = promisify(brotliCompress)
const unpack = promisify(brotliDecompress)

/**
 * Compresses the parser and the grammar of every language into `<folder>/<name>.wasm.br`. A file that stands in `published`
 * and unpacks to the right bytes is taken as it is: another version of Node may compress in another way.
 */
export async function packGrammars(root, folder, published) {
  await mkdir(folder, {recursive: true})
  await Promise.all(
    (await findWasm(root)).map(async ({name, path}) => {
      const wasm = await readFile(path)
      const old = join(published, `${name}.br`)
      const kept = existsSync(old) ? await readFile(old) : null
      const isRight = kept !== null && (await unpack(kept).catch(() => null))?.equals(wasm) === true
      await writeFile(join(folder, `${name}.br`), isRight ? kept : await compress(wasm))
    })
  )
}

async function compress(wasm) {
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY} = constants
  const params = {
    [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
    [BROTLI_PARAM_LGWIN]: 24,
    [BROTLI_PARAM_SIZE_HINT]: wasm.length
  }
  return await pack(wasm, {params})
}

/** The packages of which a file is packed. */
export async function grammarPackages(root) {
  return [...new Set((await findWasm(root)).map(({from}) => from))]
}

/** Where each needed `.wasm` stands: a package may hold several, under names of their own. */
async function findWasm(root) {
  const {LANGUAGES} = await import(pathToFileURL(join(root, 'lib/adapters/syntax/language-of.js')))
  const names = ['web-tree-sitter', ...new Set(LANGUAGES.map(({grammar}) => grammar))].map(name => `${name}.wasm`)
  const modules = join(root, 'node_modules')
  const packages = (await readdir(modules)).filter(
    name => name === 'web-tree-sitter' || name.startsWith('tree-sitter-')
  )
  const found = await Promise.all(
    packages.map(async from =>
      (await readdir(join(modules, from))).map(name => ({name, from, path: join(modules, from, name)}))
    )
  )
  const byName = new Map(found.flat().map(file => [file.name, file]))
  return names.map(name => {
    const file = byName.get(name)
    if (file === undefined) throw new Error(`No installed package holds ${name}`)
    return file
  })
}
