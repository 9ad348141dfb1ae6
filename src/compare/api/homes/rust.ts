import type {ApiItem} from '../api-item.js'
import {rustPlace} from './rust-place.js'
import {inFolder, type Home, type HomeQuery} from './home.js'

/**
 * Rust: the modules of a library crate that are `pub` all the way down. What stands in a private one is offered where a module
 * above it passes it on by `pub use`. The texts are searched, not parsed, for declarations often stand in macros.
 */
export async function rustHome({file, paths, textOf}: HomeQuery): Promise<Home | null> {
  const place = rustPlace(file.path, paths)
  if (place === null) return null
  const {crate, root, modules} = place
  let isPublic = true
  const above: {readonly scope: string; readonly text: string; readonly rest: readonly string[]}[] = []
  for (let depth = 0; depth < modules.length; depth++) {
    const outer = modules.slice(0, depth)
    const text = await moduleText(root, outer, textOf)
    const name = modules[depth] ?? ''
    if (text === null) return null
    if (isPublic) above.unshift({scope: [crate, ...outer].join('::'), text, rest: modules.slice(depth)})
    isPublic &&= new RegExp(`\\bpub\\s+mod\\s+${name}\\b`).test(text)
  }
  const own = [crate, ...modules].join('::')
  if (isPublic) return () => own
  return name => above.find(({text, rest}) => passesOn(text, rest, name))?.scope ?? null
}

async function moduleText(
  root: string,
  modules: readonly string[],
  textOf: HomeQuery['textOf']
): Promise<string | null> {
  if (modules.length === 0) return await textOf(inFolder(root, 'lib.rs'))
  const path = inFolder(root, modules.join('/'))
  return (await textOf(`${path}.rs`)) ?? (await textOf(`${path}/mod.rs`))
}

function passesOn(text: string, modules: readonly string[], name: string): boolean {
  const word = new RegExp(`(?<!\\bas\\s+)\\b${name}\\b`)
  const last = modules.at(-1) ?? ''
  return [...text.matchAll(/\bpub\s+use\s+([^;]{1,4000});/g)].some(
    ([, use = '']) => word.test(use) || new RegExp(`\\b${last}::(?:\\{[^}]*)?\\*`).test(use)
  )
}

/** True when the module that a thing was found in still passes on its name. */
export async function passesOnFrom(
  {scope, names, path}: Pick<ApiItem, 'scope' | 'names' | 'path'>,
  paths: ReadonlySet<string>,
  textOf: HomeQuery['textOf']
): Promise<boolean> {
  const place = rustPlace(path, paths)
  const text = place === null ? null : await moduleText(place.root, scope.split('::').slice(1), textOf)
  const [name = ''] = names
  return text !== null && new RegExp(`\\bpub\\s+use\\s+[^;]*\\b${name}\\b[^;]*;`).test(text)
}
