import {execFileSync} from 'node:child_process'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], {cwd: root, stdio: 'inherit'})
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {cwd: root, encoding: 'utf8'})
if (changed === '') {
  console.log('dist is what the sources give')
} else {
  console.error(`dist differs from what the sources give:\n${changed}Run \`npm run build\` and commit dist.`)
  process.exitCode = 1
}
