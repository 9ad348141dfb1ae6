import {constants} from 'node:fs'
import {mkdir, open, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {decodeText} from '../domain/decode-text.js'
import {messageOf, ToolError} from '../domain/errors.js'
import type {Files, FoundFile} from '../ports/files.js'
import {readPieces} from './files/read-pieces.js'
import {copyFound, removeFound, tryIdentify} from './files/found-file.js'
import {removeFolder} from './files/remove-folder.js'
import {walk} from './files/walk.js'
import {writeWhole} from './files/write-whole.js'

/** Text beyond this cannot be handled in memory with any comfort. */
const LARGEST_TEXT = 128 * 1024 * 1024

/** Files on the machine's disk. What branch code wrote is only ever touched through `find`, `clear` and `copy`. */
export function diskFiles(): Files {
  return {
    find,
    look,
    clear,
    copy,
    read,
    pieces: readPieces,
    write: async (path, text) => {
      await translated(`cannot write ${path}`, async () => {
        await writeWhole(path, text)
      })
    },
    isFolder: async path => {
      try {
        return (await stat(path)).isDirectory()
      } catch {
        return false
      }
    },
    makeFolder: async path => {
      await translated(`cannot make the folder ${path}`, async () => {
        await mkdir(path, {recursive: true})
      })
    },
    removeFolder: async path => {
      await translated(`cannot remove the folder ${path}`, async () => {
        await removeFolder(path)
      })
    }
  }
}

async function find(root: string, glob: string): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = []
  for (const {path, regular} of await walk(root, glob)) {
    const file = regular ? await tryIdentify(root, path) : null
    if (file !== null) files.push(file)
  }
  return files
}

const OUTSIDE: ReadonlySet<string> = new Set(['', '.', '..', '.git'])

async function look(root: string, path: string): Promise<FoundFile | null> {
  return path.split('/').some(part => OUTSIDE.has(part)) ? null : await tryIdentify(root, path)
}

async function clear(root: string, glob: string): Promise<void> {
  for (const {path} of await walk(root, glob)) {
    await translated(`cannot clear ${JSON.stringify(path)}`, async () => {
      await removeFound(root, path)
    })
  }
}

async function copy(root: string, file: FoundFile, to: string): Promise<void> {
  await translated(`cannot copy ${JSON.stringify(file.path)} to ${to}`, async () => {
    await mkdir(dirname(to), {recursive: true})
    await copyFound(root, file, to)
  })
}

/** Reads text without its byte-order mark, decoded as it says of itself; what cannot be decoded becomes U+FFFD. */
async function read(path: string): Promise<string> {
  return await translated(`cannot read ${path}`, async () => {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) throw new Error('it is not a regular file')
      if (stats.size > LARGEST_TEXT) throw new Error(`it is larger than ${LARGEST_TEXT} bytes`)
      return decodeText(await file.readFile())
    } finally {
      await file.close()
    }
  })
}

/** Passes ToolErrors on and gives everything else the words of one. */
async function translated<T>(what: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (cause) {
    if (cause instanceof ToolError) throw cause
    throw new ToolError(
      `${what}: ${messageOf(cause)}`,
      'Look at the path, its permissions, and the room on the disk.',
      {cause}
    )
  }
}
