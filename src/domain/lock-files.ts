import type {Generator} from './knowledge.js'
import {shellQuote} from './shell-quote.js'

/** For a command that names no limit of its own: writing a lock file takes seconds, and a registry may be slow. */
export const REGENERATE_SECONDS = 600

/** What writes each lock file from the manifests beside it, without running what the dependencies bring along. */
const COMMANDS: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm install --package-lock-only --ignore-scripts',
  'npm-shrinkwrap.json': 'npm install --package-lock-only --ignore-scripts',
  'yarn.lock': 'yarn install --mode=update-lockfile',
  'pnpm-lock.yaml': 'pnpm install --lockfile-only --ignore-scripts --no-frozen-lockfile',
  'composer.lock': 'composer update --lock --no-scripts --no-plugins --no-install',
  'Cargo.lock': 'cargo update --workspace',
  'go.sum': 'go mod tidy',
  'Gemfile.lock': 'bundle lock',
  'poetry.lock': 'poetry lock',
  'uv.lock': 'uv lock'
}

/** The usual command that writes a lock file, run in the root of the repository; null for every other file. */
export function standardGenerator(path: string): Generator | null {
  const at = path.lastIndexOf('/')
  const command = Object.hasOwn(COMMANDS, path.slice(at + 1)) ? COMMANDS[path.slice(at + 1)] : undefined
  if (command === undefined) return null
  const there = at < 0 ? command : `cd ${shellQuote(path.slice(0, at))} && ${command}`
  return {command: there, timeoutSeconds: REGENERATE_SECONDS}
}
