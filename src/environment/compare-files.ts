import type {EnvironmentDifference} from '../domain/environment-note.js'
import {isLockFile, readLockFile} from './lock-files.js'
import {isMigration} from './migrations.js'
import {isToolFile, readToolFile} from './tool-versions.js'
import {variableNames} from './variable-names.js'
import type {Versions} from './versions.js'

/** A file that changed, as it was and as it is now; null where it is absent or no text. */
export interface ChangedFile {
  readonly path: string
  readonly old: string | null
  readonly new: string | null
}

/** Tells whether what a path is called promises a difference of the environment. */
export function isEnvironmentFile(path: string): boolean {
  return isLockFile(path) || isToolFile(path) || isMigration(path)
}

/** What differs around the code: locked packages, tools, migrations, and the names of variables, in this order. */
export function compareFiles(files: readonly ChangedFile[]): readonly EnvironmentDifference[] {
  return [
    ...files.filter(({path}) => isToolFile(path)).flatMap(file => byName('tool', file, readToolFile)),
    ...files.filter(({path}) => isLockFile(path)).flatMap(file => byName('dependency', file, readLockFile)),
    ...files.filter(({path}) => isMigration(path)).map(migration),
    ...variables(files)
  ]
}

type Read = (path: string, text: string) => Versions

function byName(
  kind: EnvironmentDifference['kind'],
  {path, old, new: now}: ChangedFile,
  read: Read
): readonly EnvironmentDifference[] {
  const before = read(path, old ?? '')
  const after = read(path, now ?? '')
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap(name => {
    const versions = {old: before.get(name) ?? null, new: after.get(name) ?? null}
    return versions.old === versions.new ? [] : [{kind, file: path, name, ...versions}]
  })
}

function migration({path, old, new: now}: ChangedFile): EnvironmentDifference {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const state = old === null ? 'added' : now === null ? null : 'changed'
  return {kind: 'migration', file: path, name, old: old === null ? null : 'there', new: state}
}

/** A name that moved from one file to another is used as before. */
function variables(files: readonly ChangedFile[]): readonly EnvironmentDifference[] {
  const read = (side: 'old' | 'new') =>
    new Map(
      files.flatMap(file => [...variableNames(file.path, file[side] ?? '')].map(name => [name, file.path] as const))
    )
  const [before, after] = [read('old'), read('new')]
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap((name): readonly EnvironmentDifference[] => {
    const is = {old: before.has(name) ? 'used' : null, new: after.has(name) ? 'used' : null}
    const file = after.get(name) ?? before.get(name) ?? ''
    return is.old === is.new ? [] : [{kind: 'variable', file, name, ...is}]
  })
}
