import {Language as Grammar, Parser, Query} from 'web-tree-sitter'
import {ToolError} from '../../domain/errors.js'
import type {FileSyntax} from '../../domain/syntax.js'
import {languageOf} from './language-of.js'
import type {Language} from './language.js'
import {commentsOf, takeNotes} from './take-notes.js'
import {REINSTALL} from './worker-messages.js'

/** Gives the bytes of `<name>.wasm`: a grammar, or `web-tree-sitter` itself. */
export type LoadWasm = (name: string) => Promise<Uint8Array>

/**
 * Reads one file; null when its language is unknown or it takes too long. Rejects with a ToolError when its grammar
 * cannot be loaded, with anything else when the text breaks the parser, which is then of no more use.
 */
export type ReadSource = (path: string, text: string) => Promise<FileSyntax | null>

const PARSE_MS = 2_000

interface Loaded {
  readonly language: Language
  readonly parser: Parser
  readonly query: Query
}

/** Starts the parser in this thread; each grammar is loaded with the first file of its language. */
export async function openReader(load: LoadWasm): Promise<ReadSource> {
  await Parser.init({wasmBinary: await load('web-tree-sitter')})
  const loaded = new Map<string, Promise<Loaded>>()
  return async (path, text) => {
    const language = languageOf(path, text)
    if (language === null) return null
    const known = loaded.get(language.name) ?? loadLanguage(language, load)
    loaded.set(language.name, known)
    return read(await known, text)
  }
}

async function loadGrammar(name: string, load: LoadWasm): Promise<Grammar> {
  try {
    return await Grammar.load(await load(name))
  } catch (error) {
    throw new ToolError(`The grammar ${name} cannot be loaded`, REINSTALL, {cause: error})
  }
}

async function loadLanguage(language: Language, load: LoadWasm): Promise<Loaded> {
  const grammar = await loadGrammar(language.grammar, load)
  const read = new Set([...Object.keys(language.nodes), ...commentsOf(language)])
  const types = [...read].map(type => `(${type}) @${type}`)
  return {
    language,
    parser: new Parser().setLanguage(grammar),
    // One pattern of alternatives, so that what starts at one place is found from the outside in.
    query: new Query(grammar, `[${types.join('\n')}]`)
  }
}

function read({language, parser, query}: Loaded, text: string): FileSyntax | null {
  const deadline = Date.now() + PARSE_MS
  const progressCallback = (): boolean => Date.now() > deadline
  // Some grammars end a statement with its line, and take the last line for broken when it has no end.
  const tree = parser.parse(`${text}\n`, null, {progressCallback})
  if (tree === null) {
    parser.reset()
    return null
  }
  try {
    const visits = query.captures(tree.rootNode, {progressCallback})
    if (Date.now() > deadline) return null
    return {...takeNotes(visits, language, text), hasErrors: tree.rootNode.hasError}
  } finally {
    tree.delete()
  }
}
