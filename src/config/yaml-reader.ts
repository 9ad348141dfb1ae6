import {isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap} from 'yaml'
import {suggest} from './nearest.js'
import type {Complain, Placed} from './placed.js'
import {quote} from './quote.js'

/** A configuration file that is being read: what its places are called, and where problems go. */
export interface YamlReader {
  readonly path: string
  readonly lines: LineCounter
  readonly complain: Complain
}

/** A value in a YAML file, and the key it stands under. */
export interface YamlEntry {
  readonly key: string
  readonly keyWhere: string
  readonly value: Node | null
  readonly where: string
}

/** Names an offset of the file: `path:line:column`, both from 1. */
export function placeOf(reader: YamlReader, offset: number | undefined): string {
  if (offset === undefined) return reader.path
  const {line, col} = reader.lines.linePos(offset)
  return `${reader.path}:${line}:${col}`
}

/** Names a node's place; the fallback's when the file has no text for it. */
export function placeOfNode(reader: YamlReader, node: Node | null, fallback: string): string {
  return node?.range == null ? fallback : placeOf(reader, node.range[0])
}

/**
 * Reads a map whose keys are all known. Unknown and repeated keys, and keys without a value, are problems and left out.
 * `thing` is what the message calls it.
 */
export function readMap(
  node: Node | null,
  reader: YamlReader,
  {thing, where, keys, fixes = new Map()}: MapForm
): readonly YamlEntry[] | undefined {
  if (!isMap(node)) {
    complainOfType(reader, {thing, where, node, wanted: `a map with the keys ${keys.join(', ')}`})
    return undefined
  }
  const seen = new Set<string>()
  return (node as YAMLMap<unknown, Node | null>).items.flatMap(pair => {
    const entry = readEntry(pair, reader, where)
    const {key, keyWhere} = entry
    if (!keys.includes(key)) {
      const fix = fixes.get(key) ?? suggest(key, keys)
      reader.complain({where: keyWhere, what: `unknown key ${quote(key)} in ${thing}`, fix})
      return []
    }
    if (seen.has(key)) {
      reader.complain({where: keyWhere, what: `${quote(key)} stands twice in ${thing}`, fix: 'Remove one of them'})
      return []
    }
    seen.add(key)
    return [entry]
  })
}

interface MapForm {
  readonly thing: string
  readonly where: string
  readonly keys: readonly string[]
  /** Ways out for keys that are known not to belong here. */
  readonly fixes?: ReadonlyMap<string, string>
}

/** Reads a list of nodes, each with its place. */
export function readList(
  entry: YamlEntry,
  reader: YamlReader,
  wanted: string
): readonly {readonly node: Node | null; readonly where: string}[] | undefined {
  const {value, where} = entry
  if (!isSeq(value)) {
    complainOfType(reader, {thing: quote(entry.key), where, node: value, wanted})
    return undefined
  }
  return (value.items as readonly (Node | null)[]).map(node => ({node, where: placeOfNode(reader, node, where)}))
}

/** Reads text. Numbers and the like have to be quoted, so that `1.10` does not become `1.1`. */
export function readText(
  node: Node | null,
  reader: YamlReader,
  {thing, where}: {readonly thing: string; readonly where: string}
): Placed | undefined {
  if (isScalar(node) && typeof node.value === 'string') return {text: node.value, where}
  complainOfType(reader, {thing, where, node, wanted: 'text'})
  return undefined
}

/** Reports a value of the wrong type, with the way out of YAML's own traps. */
export function complainOfType(
  reader: YamlReader,
  {
    thing,
    where,
    node,
    wanted
  }: {readonly thing: string; readonly where: string; readonly node: Node | null; readonly wanted: string}
): void {
  const found = typeOf(node)
  reader.complain({
    where,
    what: `${thing} must be ${wanted}, but is ${found}`,
    fix: TRAPS[found] ?? `Make it ${wanted}`
  })
}

const TRAPS: Readonly<Record<string, string>> = {
  nothing: 'Give it a value, or remove it; text that starts with # has to stand in quotes',
  'an alias': 'Write the value out; text that starts with * has to stand in quotes',
  'a number': 'Put it in quotes',
  'true or false': 'Put it in quotes'
}

function typeOf(node: Node | null): string {
  if (node === null) return 'nothing'
  if (isAlias(node)) return 'an alias'
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  const value = isScalar(node) ? node.value : undefined
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'boolean') return 'true or false'
  return typeof value === 'string' ? 'text' : 'a number'
}

function readEntry(pair: Pair<unknown, Node | null>, reader: YamlReader, fallback: string): YamlEntry {
  const keyNode = pair.key as Node | null
  const keyWhere = placeOfNode(reader, keyNode, fallback)
  const key = isScalar(keyNode) ? String(keyNode.value) : '?'
  return {key, keyWhere, value: pair.value, where: placeOfNode(reader, pair.value, keyWhere)}
}
