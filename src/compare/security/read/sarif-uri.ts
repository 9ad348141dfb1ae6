import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'

/** Bases stand on bases; more of them than this are a circle. */
const MAX_BASES = 10

/** Tells of an `artifactLocation` which file it names: relative to the tree where that can be told; null for none. */
export type ArtifactNamer = (location: unknown) => string | null

/**
 * Makes the namer of one SARIF run: an index into the run's artifacts is looked up, bases (`uriBaseId`) are put in front,
 * percent-encoding is undone, and the path of the tree is cut off. A base without an address stands for the tree itself.
 */
export function artifactNamer(run: unknown, clean: Cleaner): ArtifactNamer {
  const artifacts = listField(run, 'artifacts')
  const bases = fieldOf(run, 'originalUriBaseIds')
  return location => {
    const index = numberField(location, 'index') ?? -1
    const listed = textField(location, 'uri') === null ? fieldOf(artifacts[index], 'location') : location
    const uri = textField(listed, 'uri')
    return uri === null ? null : clean.file(toPath(withBases(uri, textField(listed, 'uriBaseId'), bases)))
  }
}

function withBases(uri: string, baseId: string | null, bases: unknown): string {
  let whole = uri
  let next = baseId
  for (let i = 0; i < MAX_BASES && next !== null && !isAbsolute(whole); i++) {
    const base: unknown = fieldOf(bases, next)
    const prefix = textField(base, 'uri') ?? ''
    whole = prefix === '' || prefix.endsWith('/') ? prefix + whole : `${prefix}/${whole}`
    next = textField(base, 'uriBaseId')
  }
  return whole
}

function isAbsolute(uri: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(uri) || uri.startsWith('/')
}

/** The path in a URI; one of another scheme than `file` stays as it is. */
function toPath(uri: string): string {
  if (!/^file:/i.test(uri)) return /^[a-z][a-z\d+.-]{1,40}:\/\//i.test(uri) ? uri : withoutDots(decoded(uri))
  const path = decoded(uri.replace(/^file:(?:\/\/[^/]{0,300})?/i, ''))
  // Windows writes `file:///D:/a/b`.
  return withoutDots(path.replace(/^\/+([a-z]:)/i, '$1'))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign: not encoded at all.
    return text
  }
}

function withoutDots(path: string): string {
  if (!/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(path)) return path
  const kept: string[] = []
  for (const part of path.replaceAll('\\', '/').split('/')) {
    const last = kept.at(-1)
    if (part === '..' && last !== undefined && last !== '..' && last !== '') kept.pop()
    else if (part !== '.') kept.push(part)
  }
  return kept.join('/')
}
