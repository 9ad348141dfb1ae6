/** A path as a report writes it, with forward slashes and without `file:`, `.` and `..`, as far as that can be done. */
export function plainPath(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/^file:\/\//, '')
  const start = slashed.startsWith('/') ? '/' : ''
  const parts: string[] = []
  for (const part of slashed.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return start + parts.join('/')
}

/** True for paths that begin at a root or a drive. */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}

/** A path inside a folder; an empty folder is the root of the tree. */
export function joinPath(folder: string, path: string): string {
  return plainPath(folder === '' ? path : `${folder}/${path}`)
}

/** The path below the root; null when it does not lie there. */
export function below(root: string, path: string): string | null {
  return root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null
}

/** The folder, its parent, and so on up to the root of the tree, which is empty. */
export function upwards(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return Array.from({length: parts.length + 1}, (_, i) => parts.slice(0, parts.length - i).join('/'))
}
