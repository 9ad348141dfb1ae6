import {languageOf} from '../../src/adapters/syntax/language-of.js'
import {openReader, type ReadSource} from '../../src/adapters/syntax/read-source.js'
import type {Syntax} from '../../src/ports/syntax.js'
import {installedWasm} from './installed-wasm.js'

let reader: Promise<ReadSource> | undefined

/** Reads source text in this process, with the installed grammars. */
export const installedSyntax: Syntax = {
  language: path => languageOf(path)?.name ?? null,
  async parse(path, text) {
    reader ??= openReader(installedWasm)
    return await (
      await reader
    )(path, text)
  }
}
