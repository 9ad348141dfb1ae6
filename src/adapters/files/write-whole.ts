import {randomBytes} from 'node:crypto'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes a file whole or not at all: beside its place first, then moved there once the disk has it. Makes the folder.
 * Throws what the file system throws.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, {recursive: true})
  const beside = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`)
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}
