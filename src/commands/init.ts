import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {diskFiles} from '../adapters/disk-files.js'
import {ConfigurationError} from '../domain/errors.js'
import {inertJson} from '../domain/inert-json.js'
import {terminalText} from '../domain/terminal-text.js'
import type {Command} from './command.js'
import {planInit} from './init/plan-init.js'

/** Writes a configuration and a workflow that fit the repository. What exists already stays as it is. */
export async function init({repo, output}: Extract<Command, {kind: 'init'}>): Promise<number> {
  const root = resolve(repo)
  const files = diskFiles()
  if (!(await files.isFolder(join(root, '.git'))) && (await files.find(root, '.git')).length === 0) {
    throw new ConfigurationError([
      {where: root, what: 'this is not the top folder of a git repository', fix: 'Run it there, or name it with --repo'}
    ])
  }
  const found = await files.find(root, '{*,.github/**}')
  const steps = planInit(
    found.map(({path}) => path),
    path => tryRead(join(root, path))
  )
  for (const step of steps) if (step.kind === 'create') await files.write(join(root, step.path), step.content)
  if (output.json) process.stdout.write(inertJson(steps))
  else {
    for (const {kind, path, why} of steps)
      process.stdout.write(terminalText(`${kind === 'create' ? 'wrote' : 'kept '} ${path}: ${why}\n`))
    process.stdout.write('\nRead both, commit them to the default branch, then try: integration-orchestrator doctor\n')
  }
  return 0
}

function tryRead(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null // absent, or not for us to read: planInit treats both as absent
  }
}
