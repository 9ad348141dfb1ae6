import {execFileSync} from 'node:child_process'
import {chmod, mkdir, readFile, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {collectLicenses} from './licenses.mjs'

const ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiled = join(root, 'lib')

/** The three doors. What a door loads late stands beside it as `<number>.<its own file name>`. */
const doors = [
  {entry: 'main.js', target: 'index.js'},
  {entry: 'cli.js', target: 'cli.js', executable: true},
  {entry: 'post.js', target: 'post.js'}
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
  await writeFile(join(fresh, 'licenses.txt'), await collectLicenses(root))
  // Without it Node would take the bundles for CommonJS wherever the action is unpacked.
  await writeFile(join(fresh, 'package.json'), '{\n  "type": "module"\n}\n')
  await refuseFlaws(fresh)
  await rm(target, {recursive: true, force: true})
  await rename(fresh, target)
  await printSizes(target)
}

async function bundle({entry, target, executable}, folder) {
  const {code, assets} = await ncc(join(compiled, entry), {filename: target, cache: false, quiet: true})
  await writeFile(join(folder, target), executable ? withShebang(code) : code)
  if (executable) await chmod(join(folder, target), 0o755)
  for (const [name, {source}] of Object.entries(assets)) {
    if (name !== 'package.json') await writeFile(join(folder, name), source)
  }
}

function withShebang(code) {
  return `#!/usr/bin/env node\n${code.replace(/^#!.*\n/, '')}`
}

/**
 * A path of the building machine inside would make the bundle differ on the next one; a module that ncc could not find is
 * bundled as a call that fails when it is reached.
 */
async function refuseFlaws(folder) {
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8')
    if (text.includes(`${root}/`)) throw new Error(`${name} holds a path of this machine: ${root}`)
    const lost = /eval\("require"\)\(("[^"]*")\)/.exec(text)
    if (lost !== null) throw new Error(`${name} lacks a module that the sources import: ${lost[1]}`)
  }
}

async function printSizes(folder) {
  for (const name of (await readdir(folder)).sort()) {
    const {size} = await stat(join(folder, name))
    console.log(`${String(Math.ceil(size / 1024)).padStart(7)} KiB  ${basename(folder)}/${name}`)
  }
}

await main(resolve(process.argv[2] ?? join(root, 'dist')))
