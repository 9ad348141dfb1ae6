import type {Definition} from '../../domain/syntax.js'
import type {FileView} from './file-view.js'

/** Tells whether a file that no longer defines something hands it on all the same, under its own or another name. */
export function stillOffers(view: FileView, {name, within}: Pick<Definition, 'name' | 'within'>): boolean {
  const {family, syntax, text} = view
  // An enum may become a table of the same keys.
  if (syntax.entries.some(one => one.key === name && one.within.at(-1) === within.at(-1))) return true
  const outermost = within[0] ?? name
  if (syntax.definitions.some(one => CATCH_ALL.has(one.name) && one.within.join() === within.join())) return true
  if (family === 'php' && /\bclass_alias\s*\(/.test(text))
    return [...within, name].some(part => new RegExp(`\\b${part}['":]`).test(text))
  if (family === 'js') return exportsStill(text, outermost)
  if (family !== 'python' && family !== 'rust') return false
  return syntax.imports.some(
    ({names, isWildcard, whole}) => isWildcard || whole === outermost || names.some(one => one.local === outermost)
  )
}

/** Methods that answer for any name. */
const CATCH_ALL: ReadonlySet<string> = new Set(['method_missing', '__call', '__callStatic', '__getattr__'])

/** `export {a as name}`, `export * from`, `exports.name =` and `module.exports = {name}`. */
function exportsStill(text: string, name: string): boolean {
  const word = name.replace(/[$]/g, '\\$&')
  return (
    /^\s*export\s*\*\s*from\b/m.test(text) ||
    new RegExp(`\\bexport\\s*(?:type\\s*)?\\{[^}]*(?<![\\w$])${word}(?![\\w$])(?!\\s+as\\b)[^}]*\\}`).test(text) ||
    new RegExp(`\\bexports\\.${word}\\s*=`).test(text) ||
    new RegExp(
      `\\bmodule\\.exports\\s*=\\s*(?:[\\w.]+\\(\\w+,\\s*)?\\{[^]*?(?<![\\w$])${word}(?![\\w$])[^]*?^\\}`,
      'm'
    ).test(text) ||
    new RegExp(`\\bmodule\\.exports\\s*=\\s*\\{[^}]*(?<![\\w$])${word}(?![\\w$])`).test(text)
  )
}
