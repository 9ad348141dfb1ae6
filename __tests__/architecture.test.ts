import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize, relative} from 'node:path'
import {describe, expect, test} from '@jest/globals'

const SRC = join(import.meta.dirname, '..', 'src')

/** What each room may import beside itself. Files directly in `src/` are the doors and the pipeline. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: ['domain'],
  config: ['domain', 'ports'],
  collect: ['domain', 'ports'],
  analyze: ['domain', 'ports'],
  plan: ['domain'],
  escalate: ['domain', 'ports'],
  rule: ['domain', 'ports'],
  learn: ['domain'],
  integrate: ['domain', 'ports'],
  probe: ['domain', 'ports'],
  isolate: ['domain'],
  incident: ['domain'],
  environment: ['domain'],
  compare: ['domain'],
  decide: ['domain'],
  report: ['domain', 'ports'],
  publish: ['domain', 'ports'],
  adapters: ['domain', 'ports'],
  pipeline: ['*'],
  commands: ['*'],
  '': ['*']
}

/** Rooms that compute only: no Node module at all. */
const PURE = new Set([
  'domain',
  'config',
  'plan',
  'learn',
  'isolate',
  'incident',
  'environment',
  'compare',
  'decide',
  'report',
  'ports'
])

/** The packages a room may use; only adapters touch the toolkit. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  config: ['yaml', 'picomatch'],
  collect: ['picomatch'],
  learn: ['picomatch'],
  compare: ['saxes'],
  adapters: ['@actions/core', '@actions/artifact', '@actions/cache', '@actions/github', 'picomatch', 'web-tree-sitter']
}

const files = readdirSync(SRC, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.ts'))

describe('imports stay in their rooms', () => {
  test.each(files)('%s', file => {
    const room = roomOf(file)
    expect(ALLOWED).toHaveProperty([room])
    for (const imported of importsOf(file)) expect(refusal(room, file, imported)).toBeNull()
  })

  test('only the process adapters spawn', () => {
    const spawning = files.filter(file => importsOf(file).includes('node:child_process'))
    expect(spawning.filter(file => roomOf(file) !== 'adapters')).toEqual([])
  })
})

describe('what is exported', () => {
  const others = readdirSync(import.meta.dirname, {recursive: true, encoding: 'utf8'}).filter(file =>
    /\.ts$/.test(file)
  )
  const texts = new Map([
    ...files.map(file => [`src/${file}`, withoutTemplates(join(SRC, file))] as const),
    ...others.map(file => [`__tests__/${file}`, readFileSync(join(import.meta.dirname, file), 'utf8')] as const)
  ])
  const exported = files.flatMap(file => {
    const text = texts.get(`src/${file}`) ?? ''
    const found = text.matchAll(/^export (?:async )?(function\*?|const|class) (\w+)/gm)
    return [...found].map(({1: kind, 2: name = '', index}) => ({
      file: `src/${file}`,
      name,
      isSilent: kind !== 'const' && !text.slice(0, index).trimEnd().endsWith('*/')
    }))
  })

  test('is used by another file', () => {
    const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/\w+/g))] as const))
    const unused = exported.filter(({file, name}) => ![...words].some(([at, used]) => at !== file && used.has(name)))
    expect(unused.map(({file, name}) => `${file}: ${name}`)).toEqual([])
  })

  test('says what it is for, where it is a function or class', () => {
    const silent = exported.filter(({isSilent}) => isSilent)
    expect(silent.map(({file, name}) => `${file}: ${name}`)).toEqual([])
  })
})

function refusal(room: string, file: string, imported: string): string | null {
  if (imported.startsWith('.')) {
    const target = roomOf(normalize(join(dirname(file), imported)))
    const allowed = ALLOWED[room] ?? []
    return target === room || allowed.includes(target) || allowed.includes('*') ? null : `${file} imports ${target}`
  }
  if (imported.startsWith('node:')) {
    if (PURE.has(room)) return `${file} is pure and imports ${imported}`
    // Digests are arithmetic: they reach nothing outside.
    if (imported === 'node:crypto') return null
    return room === 'adapters' || room === '' || room === 'commands' ? null : `${file} imports ${imported}`
  }
  return PACKAGES[room]?.includes(imported) === true ? null : `${file} imports the package ${imported}`
}

function roomOf(file: string): string {
  const parts = relative('.', file).split('/')
  return parts.length > 1 ? (parts[0] ?? '') : ''
}

function importsOf(file: string): readonly string[] {
  const found = withoutTemplates(join(SRC, file)).matchAll(
    /(?:^(?:import|export)[^'"]*?from|^import|\bimport\()\s*['"]([^'"]+)['"]/gm
  )
  return [...found].map(match => match[1] ?? '')
}

/** Text in backquotes may hold code of its own. */
function withoutTemplates(path: string): string {
  return readFileSync(path, 'utf8').replace(/`[^`]*`/g, '')
}
