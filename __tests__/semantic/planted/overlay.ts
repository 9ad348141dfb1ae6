import type {Overlay} from './planted-case.js'

type Files = Readonly<Record<string, string>>

/** A file of a project with pieces of its text replaced; each piece must stand in it exactly once. */
export function edited(files: Files, path: string, ...changes: readonly (readonly [string, string])[]): Files {
  const text = changes.reduce(
    (before, [from, to]) => {
      if (before.split(from).length !== 2) throw new Error(`${path} does not hold exactly once: ${from}`)
      return before.replace(from, () => to)
    },
    textOf(files, path)
  )
  return {[path]: text}
}

/** A file of a project with text added at its end. */
export function appended(files: Files, path: string, addition: string): Files {
  return {[path]: textOf(files, path) + addition}
}

/** A file of a project under another path, its text as it was. */
export function renamed(files: Files, from: string, to: string): Overlay {
  return {[from]: null, [to]: textOf(files, from)}
}

function textOf(files: Files, path: string): string {
  const text = files[path]
  if (text === undefined) throw new Error(`the project has no ${path}`)
  return text
}
