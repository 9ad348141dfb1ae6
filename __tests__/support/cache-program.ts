import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** The arguments by which Node runs the sources of the process that speaks to the cache service. */
export const CACHE_PROGRAM = [
  '--no-warnings',
  '--import',
  pathToFileURL(join(import.meta.dirname, 'ts-imports.mjs')).href,
  join(import.meta.dirname, '..', '..', 'src/cache-client.ts')
] as const
