import {numberedLines, type ManifestEntry} from './manifest-entry.js'
import {pythonRequirement} from './python-requirement.js'

interface TomlLine {
  readonly table: string
  readonly text: string
  readonly line: number
}

const CARGO_TABLE = /^(?:workspace\.|target\..+\.)?(?:dev-|build-)?dependencies(?:\.(?<crate>[\w-]+))?$/
const VALUE = /^(?<name>[\w.-]+|"[^"]+")\s*=\s*(?<value>.+)$/

/** Reads `Cargo.toml`: `name = "1.0"`, `name = { version = "1.0" }`, and tables of a crate's own. */
export function cargoManifest(text: string): readonly ManifestEntry[] {
  return tomlLines(text).flatMap(({table, text: own, line}) => {
    const match = CARGO_TABLE.exec(table)
    const {name, value} = VALUE.exec(own)?.groups ?? {}
    if (match === null || name === undefined || value === undefined) return []
    const crate = match.groups?.['crate']
    if (crate !== undefined) return name === 'version' ? entry(crate, quoted(value), line) : []
    return entry(name, versionIn(value), line)
  })
}

const POETRY = /^tool\.poetry\.(?:group\.[\w-]+\.)?(?:dev-)?dependencies$/
const PROJECT = /^(?:project|project\.optional-dependencies|dependency-groups|build-system)$/

/** Reads `pyproject.toml`: lists of requirements as the standard has them, and Poetry's tables. */
export function pyprojectManifest(text: string): readonly ManifestEntry[] {
  let isList = false
  return tomlLines(text).flatMap(({table, text: own, line}) => {
    if (POETRY.test(table)) {
      const {name, value} = VALUE.exec(own)?.groups ?? {}
      return name === undefined || value === undefined ? [] : entry(pythonName(name), versionIn(value), line)
    }
    if (!PROJECT.test(table)) return []
    const list = /^(?<name>[\w-]+)\s*=\s*\[(?<rest>.*)$/.exec(own)?.groups
    if (list !== undefined) isList = table !== 'project' || list['name'] === 'dependencies'
    const items = list === undefined ? own : (list['rest'] ?? '')
    const found = isList ? requirements(items, line) : []
    if (/\]\s*(?:#.*)?$/.test(items)) isList = false
    return found
  })
}

function requirements(text: string, line: number): readonly ManifestEntry[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
    const found = pythonRequirement(double ?? single ?? '')
    return found === null ? [] : [{...found, line}]
  })
}

function pythonName(name: string): string {
  return name
    .replace(/^"|"$/g, '')
    .toLowerCase()
    .replace(/[-_.]+/g, '-')
}

function entry(name: string, version: string | null, line: number): readonly ManifestEntry[] {
  return version === null ? [] : [{name: name.replace(/^"|"$/g, ''), version, line}]
}

function versionIn(value: string): string | null {
  const inline = /\bversion\s*=\s*(?<version>"[^"]*"|'[^']*')/.exec(value)?.groups?.['version']
  return quoted(inline ?? value)
}

function quoted(value: string): string | null {
  const {double, single} = /^(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/.exec(value)?.groups ?? {}
  return double ?? single ?? null
}

/** Lines that hold something, each with the table it stands in. */
function tomlLines(text: string): readonly TomlLine[] {
  let table = ''
  return numberedLines(text).flatMap(({text: own, line}) => {
    const trimmed = own.trim()
    if (trimmed === '' || trimmed.startsWith('#')) return []
    const header = /^\[(?<table>[^[\]]+)\]\s*(?:#.*)?$/.exec(trimmed)?.groups?.['table']
    // Arrays of tables hold other things.
    if (header === undefined && trimmed.startsWith('[[')) table = ''
    if (header !== undefined) table = header.replace(/\s*\.\s*/g, '.').trim()
    return header === undefined ? [{table, text: trimmed, line}] : []
  })
}
