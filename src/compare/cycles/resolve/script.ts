import {folderOf, joinPath} from '../../../domain/file-paths.js'
import type {Lookup, Resolve} from './resolver.js'

const TYPED = ['.ts', '.tsx', '.mts', '.cts']
const PLAIN = ['.js', '.jsx', '.mjs', '.cjs']
const IS_SCRIPT = /\.[cm]?[jt]sx?$/

/** JavaScript and TypeScript: relative paths, and what the settings of TypeScript map; packages are not followed. */
export function scriptResolver({paths, aliases}: Lookup): Resolve {
  return (from, {source, when}) => {
    if (when !== undefined) return []
    const places = /^\.{1,2}(?:\/|$)/.test(source) ? [joinPath(folderOf(from), source)] : aliases(from, source)
    const order = /\.[cm]?jsx?$/.test(from) ? [...PLAIN, ...TYPED] : [...TYPED, ...PLAIN]
    for (const place of places) {
      const found = place === null ? null : findScript(place, order, paths)
      if (found !== null) return [found]
    }
    return []
  }
}

/** The file that a path without or with another extension stands for; null when there is none. Declarations are no code. */
function findScript(place: string, order: readonly string[], paths: ReadonlySet<string>): string | null {
  const candidates = [
    place,
    ...typedTwins(place),
    ...order.map(extension => place + extension),
    ...order.map(extension => (place === '' ? `index${extension}` : `${place}/index${extension}`))
  ]
  const found = candidates.find(path => paths.has(path))
  return found !== undefined && IS_SCRIPT.test(found) && !/\.d\.[cm]?ts$/.test(found) ? found : null
}

/** TypeScript names its files by what they are compiled to. */
function typedTwins(place: string): readonly string[] {
  const match = /^(.*)\.([cm]?)js(x?)$/.exec(place)
  if (match === null) return []
  const [, stem = '', kind = '', x = ''] = match
  return x === '' && kind === '' ? [`${stem}.ts`, `${stem}.tsx`] : [`${stem}.${kind}ts${x}`]
}
