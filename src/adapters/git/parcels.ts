import {createWriteStream} from 'node:fs'
import {mkdir, readFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {finished} from 'node:stream/promises'
import {messageOf, ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {Parcels} from '../../ports/parcels.js'
import {ensureCommits, ensureFiles, type Repositories} from './repositories.js'

/**
 * Parcels as thin packs. A bundle would do the same and more, but what it lacks has to be reachable from refs of the
 * receiver, and ours has none.
 */
export function openParcels(all: Repositories): Parcels {
  return {
    pack: async (commits, base, path) => {
      await ensureFiles(all, [base, ...commits])
      await mkdir(dirname(path), {recursive: true})
      const file = createWriteStream(path)
      const failed: unknown[] = []
      file.on('error', error => failed.push(error))
      const args = ['pack-objects', '--revs', '--thin', '--stdout', '--quiet', '--delta-base-offset']
      const onOutput = (chunk: Buffer): void => void file.write(chunk)
      await all.ours.run({args, input: `${[...commits, `^${base}`].join('\n')}\n`, onOutput})
      await finished(file.end()).catch((error: unknown) => failed.push(error))
      if (failed.length > 0)
        throw new ToolError(`cannot write ${path}: ${messageOf(failed[0])}`, 'Free some space, and run again.')
    },
    unpack: async (path, commits, base) => {
      await unpack(all, path, {commits, base})
    }
  }
}

async function unpack(
  all: Repositories,
  path: string,
  {commits, base}: {readonly commits: readonly Oid[]; readonly base: Oid}
): Promise<void> {
  const pack = await readFile(path).catch((error: unknown) => {
    throw new ToolError(`cannot read ${path}: ${messageOf(error)}`, 'Download the whole folder that mode plan wrote.')
  })
  await ensureCommits(all, [{oid: base, ref: ''}]).catch(() => {
    throw lacking(`the base ${base}`)
  })
  const taken = await all.ours.run({args: ['index-pack', '--stdin', '--fix-thin'], input: pack, answers: 'any'})
  if (taken.code !== 0) throw lacking(`what ${path} builds on (${taken.stderr})`)
  // Reads every commit between, so that one that is missing shows here and not in a gate.
  const whole = await all.ours.run({args: ['rev-list', '--count', ...commits, `^${base}`, '--'], answers: 'any'})
  if (whole.code !== 0) throw lacking(`some history of the compositions (${whole.stderr})`)
}

function lacking(what: string): ToolError {
  return new ToolError(
    `this clone lacks ${what}`,
    'Check out the whole history of the base (fetch-depth: 0), and run again.'
  )
}
