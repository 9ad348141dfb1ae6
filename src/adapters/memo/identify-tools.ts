import {delimiter, join} from 'node:path'
import type {IdentifyFile} from './identify-file.js'

/** Commands that build and test software, as a gate would call them. */
const COMMANDS = [
  'bash sh git make cmake ninja gcc g++ cc c++ clang ld docker',
  'node npm npx yarn pnpm bun deno corepack tsc',
  'python python3 pip pip3 pytest tox uv poetry pipenv',
  'go rustc cargo java javac mvn gradle kotlinc scala sbt dotnet swift',
  'ruby gem bundle rake php composer perl elixir mix erl ghc cabal stack ocaml dune'
].flatMap(line => line.split(' '))

/** Where a tool that stands for several versions says which of them it is. */
const CHOICES: readonly (readonly [variable: string, path: string])[] = [
  ['RUSTUP_HOME', 'settings.toml'],
  ['RUSTUP_HOME', 'update-hashes'],
  ['PYENV_ROOT', 'version'],
  ['RBENV_ROOT', 'version'],
  ['VOLTA_HOME', 'tools/user/platform.json']
]

/** What changes whenever the system itself is updated, or a package of its is installed. */
const SYSTEM = ['/etc/os-release', '/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite', '/lib/apk/db/installed']

/**
 * Finds each well-known command on the PATH and tells which file it really is and how that is known from others: another
 * version is another file. The system's own packages are told as a whole. Nothing is run, as some tools answer for the folder
 * they are asked in, and all would take time.
 */
export async function identifyTools(
  environment: Readonly<Record<string, string>>,
  identify: IdentifyFile
): Promise<readonly string[]> {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  const tools = await Promise.all(COMMANDS.map(async command => await firstOf(folders, command, identify)))
  const chosen = CHOICES.map(async ([variable, path]) => {
    const home = environment[variable]
    return home === undefined ? null : await identify(join(home, path))
  })
  return [...tools, ...(await Promise.all([...chosen, ...SYSTEM.map(identify)]))].flatMap(tool => tool ?? [])
}

async function firstOf(folders: readonly string[], command: string, identify: IdentifyFile): Promise<string | null> {
  for (const folder of folders) {
    const found = await identify(join(folder, command))
    if (found !== null) return `${command} ${found}`
  }
  return null
}
