/** The folder of a path without a slash at its end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The file name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path without the last extension of its file name. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

/** A relative path from a folder, with `.` and `..` resolved; null when it leaves the repository. */
export function joinPath(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** True when `path` is `end`, or ends in it after a slash. */
export function endsIn(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`)
}

/** True for files of tests, whose names nobody else uses. */
export function isTestPath(path: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__|spec|specs|testing|fixtures?|examples?|testdata|benches|benchmarks?)\/|(?:[._-]|\b)(?:test|spec|tests)\.[a-z]+$|(?:^|\/)test_[^/]*$|Tests?\.[a-z]+$/.test(
    path
  )
}

/** True for code of others or of a generator that lies in the repository and is not edited by hand. */
export function isForeignPath(path: string): boolean {
  return /(?:^|\/)(?:node_modules|vendor|third_party|dist|bower_components)\/|\.min\.[cm]?js$|(?:\.pb|_pb2|\.generated|\.g)\.\w+$/.test(
    path
  )
}
