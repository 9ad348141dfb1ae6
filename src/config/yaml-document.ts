import {isScalar, LineCounter, parseDocument, type Document, type Node} from 'yaml'
import type {Complain} from './placed.js'
import {placeOf, type YamlReader} from './yaml-reader.js'

/** A configuration file as it was found in the base. */
export interface ConfigFile {
  readonly path: string
  readonly text: string
}

const LARGEST = 1 << 20
const MOST_SYNTAX_PROBLEMS = 10

/** A YAML document with something in it, and the reader that names its places. */
export interface OpenedYaml {
  readonly document: Document.Parsed
  readonly reader: YamlReader
}

/** Parses a file; null when it is empty, or when it is too large or no YAML, which is a problem. */
export function openYaml(file: ConfigFile, complain: Complain): OpenedYaml | null {
  if (new TextEncoder().encode(file.text).length > LARGEST) {
    complain({where: file.path, what: 'the file is larger than 1 MiB', fix: 'A configuration needs a few lines only'})
    return null
  }
  const reader = {path: file.path, lines: new LineCounter(), complain}
  const document = parseYaml(file.text, reader)
  return document === null || isEmpty(document.contents) ? null : {document, reader}
}

function parseYaml(text: string, reader: YamlReader): Document.Parsed | null {
  // Repeated keys are looked for by our own reader: the parser's search takes quadratic time.
  const document = parseDocument(text, {lineCounter: reader.lines, prettyErrors: false, uniqueKeys: false})
  const faults = [...document.errors, ...document.warnings]
  if (faults.some(fault => fault.code === 'RESOURCE_EXHAUSTION')) {
    reader.complain({
      where: reader.path,
      what: 'is nested too deeply',
      fix: 'Mend the YAML: look for repeated brackets'
    })
    return null
  }
  for (const fault of faults.slice(0, MOST_SYNTAX_PROBLEMS)) {
    const fix = YAML_FIXES[fault.code] ?? 'Mend the YAML: check indentation, quotes and brackets around this place'
    const what = `is no valid YAML: ${fault.message.split('\n', 1)[0] ?? ''}`
    reader.complain({where: placeOf(reader, fault.pos[0]), what, fix})
  }
  return faults.length === 0 ? document : null
}

const YAML_FIXES: Readonly<Partial<Record<string, string>>> = {
  TAG_RESOLVE_FAILED: 'A ! starts a tag in YAML: put the text in quotes',
  BAD_ALIAS: 'A * starts an alias in YAML: put the text in quotes',
  BAD_SCALAR_START: 'Put the text in quotes',
  TAB_AS_INDENT: 'Indent with spaces',
  MULTIPLE_DOCS: 'Keep one document, without a second ---'
}

function isEmpty(contents: Node | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '')
}
