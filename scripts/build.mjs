import {execFileSync} from 'node:child_process'
import {chmod, mkdir, readFile, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {collectLicenses} from './licenses.mjs'
import {grammarPackages, packGrammars} from './pack-grammars.mjs'

const ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiled = join(root, 'lib')

/** The three doors, the thread that parses, and the process that speaks to the cache. What a door loads late stands beside it as `<number>.<its own file name>`. */
const doors = [
  {entry: 'main.js', target: 'index.js'},
  {entry: 'cli.js', target: 'cli.js', executable: true},
  {entry: 'post.js', target: 'post.js'},
  {entry: 'syntax-worker.js', target: 'syntax-worker.js'},
  {entry: 'cache-client.js', target: 'cache-client.js'}
]

/**
 * Compiles `src` with tsc (types are `npm run typecheck`'s matter) and bundles each door with ncc into the folder given as
 * argument, `dist` without one. The same sources give the same bytes on every machine.
 */
async function main(target) {
  await rm(compiled, {recursive: true, force: true})
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit'
  })
  // Built aside and moved at the end, so that a failed build leaves the old bundles standing.
  const fresh = join(root, 'node_modules/.cache/dist')
  await rm(fresh, {recursive: true, force: true})
  await mkdir(fresh, {recursive: true})
  for (const door of doors) await bundle(door, fresh)
  await packGrammars(root, join(fresh, 'grammars'), join(target, 'grammars'))
  await writeFile(join(fresh, 'licenses.txt'), await collectLicenses(root, await grammarPackages(root)))
  // Without it Node would take the bundles for CommonJS wherever the action is unpacked.
  await writeFile(join(fresh, 'package.json'), '{\n  "type": "module"\n}\n')
  await refuseFlaws(fresh)
  await rm(target, {recursive: true, force: true})
  await rename(fresh, target)
  await printSizes(target)
}

async function bundle({entry, target, executable}, folder) {
  const {code, assets} = await ncc(join(compiled, entry), {filename: target, cache: false, quiet: true})
  const mended = withNamedExports(code)
  await writeFile(join(folder, target), executable ? withShebang(mended) : mended)
  if (executable) await chmod(join(folder, target), 0o755)
  for (const [name, {source}] of Object.entries(assets)) {
    // The parser's own .wasm is packed with the grammars.
    if (name !== 'package.json' && !name.endsWith('.wasm')) await writeFile(join(folder, name), source)
  }
}

/** ncc turns the parser's `await import("module")` into a namespace without the names that the module has. */
function withNamedExports(code) {
  return code.replace(
    /const \{ createRequire \} = await Promise\.resolve\(\/\* import\(\) \*\/\)\.then\([^;]*\);/,
    'const createRequire = __WEBPACK_EXTERNAL_createRequire;'
  )
}

function withShebang(code) {
  return `#!/usr/bin/env node\n${code.replace(/^#!.*\n/, '')}`
}

/**
 * A path of the building machine inside would make the bundle differ on the next one; a module that ncc could not find is
 * bundled as a call that fails when it is reached.
 */
async function refuseFlaws(folder) {
  for (const {name} of (await readdir(folder, {withFileTypes: true})).filter(entry => entry.isFile())) {
    const text = await readFile(join(folder, name), 'utf8')
    if (text.includes(`${root}/`)) throw new Error(`${name} holds a path of this machine: ${root}`)
    const lost = /eval\("require"\)\(("[^"]*")\)/.exec(text)
    if (lost !== null) throw new Error(`${name} lacks a module that the sources import: ${lost[1]}`)
  }
}

async function printSizes(folder) {
  for (const name of (await readdir(folder, {recursive: true})).sort()) {
    const {size} = await stat(join(folder, name))
    console.log(`${String(Math.ceil(size / 1024)).padStart(7)} KiB  ${basename(folder)}/${name}`)
  }
}

await main(resolve(process.argv[2] ?? join(root, 'dist')))
