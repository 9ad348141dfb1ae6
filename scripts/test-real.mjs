import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {clearTimeout, setTimeout} from 'node:timers'
import {fileURLToPath} from 'node:url'

/**
 * Runs the tests against third parties that are too heavy for the development dependencies: installs them below
 * node_modules/.cache, starts them, runs jest on __tests__/real, stops them. Then the workflows are judged by their linters.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, 'node_modules/.cache/test-real')
const thirdParties = {azurite: '3.37.0'}
const startSeconds = 60

const results = [await testUploads(), await lintWorkflows()]
process.exitCode = results.every(Boolean) ? 0 : 1

async function testUploads() {
  install()
  const data = mkdtempSync(join(tmpdir(), 'integration-azurite-'))
  const azurite = startAzurite(data)
  try {
    const blobPort = await azurite.port
    const args = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')]
    // The configuration leaves these tests out of a plain run; these patterns take them in again, and nothing else.
    args.push(
      '--runInBand',
      '--testPathIgnorePatterns',
      '/node_modules/',
      '--testMatch',
      '**/__tests__/real/**/*.test.ts'
    )
    return await run(process.execPath, args, {AZURITE_BLOB_URL: `http://127.0.0.1:${blobPort}`})
  } finally {
    await azurite.stop()
    rmSync(data, {recursive: true, force: true})
  }
}

function install() {
  const manifest = JSON.stringify({private: true, dependencies: thirdParties})
  const place = join(cache, 'package.json')
  if (existsSync(join(cache, 'installed')) && readFileSync(place, 'utf8') === manifest) return
  rmSync(cache, {recursive: true, force: true})
  mkdirSync(cache, {recursive: true})
  writeFileSync(place, manifest)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: cache,
    stdio: 'inherit'
  })
  writeFileSync(join(cache, 'installed'), '')
}

/** Starts Azurite's blob service on a free port, which it names on its standard output. */
function startAzurite(data) {
  const script = join(cache, 'node_modules/azurite/dist/src/blob/main.js')
  const place = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--location', data]
  const child = spawn(process.execPath, [script, ...place, '--silent', '--skipApiVersionCheck', '--disableTelemetry'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = once(child, 'exit')
  return {
    port: Promise.race([readPort(child), ended.then(() => fail('Azurite ended before it listened'))]),
    async stop() {
      child.kill('SIGTERM')
      const killer = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(killer)
    }
  }
}

function readPort(child) {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(
      () => reject(new Error(`Azurite did not listen within ${startSeconds} s: ${text}`)),
      startSeconds * 1000
    )
    child.stdout.on('data', chunk => {
      text += chunk
      const port = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      resolve(port)
    })
  })
}

async function lintWorkflows() {
  const passed = await run('bash', [join(root, 'scripts/lint-workflows.sh')], {})
  const folder = process.env.TEST_COUNTS
  if (folder)
    writeFileSync(join(folder, 'workflows.json'), JSON.stringify({passed: passed ? 1 : 0, failed: passed ? 0 : 1}))
  return passed
}

async function run(command, args, environment) {
  const child = spawn(command, args, {cwd: root, stdio: 'inherit', env: {...process.env, ...environment}})
  const [code] = await once(child, 'exit')
  return code === 0
}

function fail(message) {
  throw new Error(message)
}
