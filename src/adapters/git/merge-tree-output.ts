import {ToolError} from '../../domain/errors.js'
import {isOid, type Oid} from '../../domain/ids.js'
import type {MergeMessage} from '../../domain/conflict.js'
import type {MergeResult} from '../../ports/git.js'
import {decodePath} from './names.js'

/**
 * What `MERGE_TREE` prints. `--name-only` is used, because stages and modes can be read from the two trees whenever they are
 * wanted, and each path then stands once; `-z`, because paths are bytes.
 */
export const MERGE_TREE = ['merge-tree', '--write-tree', '-z', '--messages', '--name-only'] as const

/** Git's name for a failure of its own, which it may report beside a clean exit. */
const FAILURE = /^ERROR\b/

/**
 * Reads the answer of `MERGE_TREE`: `<tree> 0 (<path> 0)* 0 (<count> 0 (<path> 0)* <type> 0 <text> 0)*`. Exit code 0 is
 * clean and 1 a conflict. Types it does not know are kept. Throws a ToolError for any other exit code, for output that is
 * cut short, and where git reports a failure of its own among the messages.
 */
export function parseMergeTree(code: number, stdout: Uint8Array): MergeResult {
  if (code !== 0 && code !== 1) throw failure(`exit code ${code}`)
  const {fields, rest} = splitFields(stdout)
  return readMergeFields(code === 0, fields, rest)
}

/** The same for an answer that is cut at its NUL bytes already; `rest` is what came after the last of them. */
export function readMergeFields(
  clean: boolean,
  fields: readonly Buffer[],
  rest: Buffer = Buffer.alloc(0)
): MergeResult {
  const tree = fields[0]?.toString('latin1') ?? ''
  const separator = fields.findIndex((field, i) => i > 0 && field.length === 0)
  if (!isOid(tree) || separator < 0) throw failure('output that is cut short')
  const messages = parseMessages(fields.slice(separator + 1), rest)
  const broken = messages.find(({type}) => FAILURE.test(type))
  if (broken) throw failure(`${broken.type}: ${broken.text}`)
  return result(clean, tree, fields.slice(1, separator), messages)
}

function result(clean: boolean, tree: Oid, paths: readonly Buffer[], messages: readonly MergeMessage[]): MergeResult {
  return {clean, tree, conflicted: [...new Set(paths.map(decodePath))], messages}
}

function splitFields(bytes: Uint8Array): {readonly fields: readonly Buffer[]; readonly rest: Buffer} {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fields: Buffer[] = []
  let at = 0
  for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, at)) {
    fields.push(buffer.subarray(at, end))
    at = end + 1
  }
  return {fields, rest: buffer.subarray(at)}
}

/** After a submodule conflict some versions add advice without count and type, and even without an end. */
function parseMessages(fields: readonly Buffer[], rest: Buffer): readonly MergeMessage[] {
  const messages: MergeMessage[] = []
  for (let at = 0; at < fields.length;) {
    const head = fields[at]?.toString('latin1') ?? ''
    if (/^\d+$/.test(head)) {
      const type = at + 1 + Number(head)
      if (type + 1 >= fields.length) throw failure('output that is cut short')
      messages.push(message(fields[type], fields.slice(at + 1, type), fields[type + 1]))
      at = type + 2
    } else {
      if (head !== '') messages.push(message(undefined, [], fields[at]))
      at++
    }
  }
  if (/^\d+$/.test(rest.toString('latin1'))) throw failure('output that is cut short')
  return rest.length === 0 ? messages : [...messages, message(undefined, [], rest)]
}

function message(type: Buffer | undefined, paths: readonly Buffer[], text: Buffer | undefined): MergeMessage {
  return {
    type: type?.toString('utf8') ?? '',
    paths: paths.map(decodePath),
    text: decodePath(text ?? Buffer.alloc(0)).trimEnd()
  }
}

function failure(what: string): ToolError {
  return new ToolError(`git merge-tree ended with ${what}`, 'Run `git fsck` in the repository; then run again.')
}
