import {isOid, type Oid} from '../../domain/ids.js'
import {decodeName} from './names.js'

/** A ref as a listing shows it. */
export interface ListedRef {
  readonly ref: string
  readonly oid: Oid
  /** The ref this one points at, when it is a symbolic ref. */
  readonly target: string | null
}

/** The `for-each-ref` format that `parseForEachRef` reads. Neither part can hold a space or a line end. */
export const REF_FORMAT = '%(objectname) %(refname) %(symref)'

/** Reads a listing made with `REF_FORMAT`. */
export function parseForEachRef(stdout: Buffer): readonly ListedRef[] {
  return splitLines(stdout).flatMap(line => {
    const [oid = '', ref = '', target = ''] = line.split(' ')
    return isOid(oid) && ref !== '' ? [{ref, oid, target: target === '' ? null : target}] : []
  })
}

/** Reads `ls-remote --symref`. A symbolic ref's line stands before the line with its object. */
export function parseLsRemote(stdout: Buffer): readonly ListedRef[] {
  const targets = new Map<string, string>()
  return splitLines(stdout).flatMap(line => {
    const [value = '', ref = ''] = line.split('\t')
    if (value.startsWith('ref: ')) targets.set(ref, value.slice(5))
    return isOid(value) && ref !== '' ? [{ref, oid: value, target: targets.get(ref) ?? null}] : []
  })
}

function splitLines(stdout: Buffer): readonly string[] {
  return decodeName(stdout).split('\n')
}
