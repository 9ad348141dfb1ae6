/** Takes the answers of `git merge-tree --stdin` piece by piece. */
export interface MergeStream {
  readonly push: (chunk: Buffer) => void
  /** The merges answered whole so far, in the order they were asked for. */
  readonly answers: readonly MergeAnswer[]
}

/** One merge's part of the stream: what a single `git merge-tree` prints, cut at its NUL bytes. */
export interface MergeAnswer {
  readonly clean: boolean
  readonly fields: readonly Buffer[]
}

/** Bytes that one merge may print. */
const LARGEST_ANSWER = 1 << 28

type Place =
  | {readonly kind: 'status'}
  | {readonly kind: 'tree'}
  | {readonly kind: 'paths'}
  | {readonly kind: 'count'}
  /** Inside a message: its paths, type and text, of which so many are still to come. */
  | {readonly kind: 'message'; readonly left: number}
  /** The stream cannot be followed any further. */
  | {readonly kind: 'lost'}

/**
 * Cuts the stream into one answer for each merge: `<1 when clean, else 0> 0`, then what a single merge prints, then `0`. The
 * number of a message's fields stands before it, so nothing a branch may write can pass for an end. After a submodule conflict
 * some versions print advice, which is no message and takes the place of the empty field at the end.
 *
 * What makes no sense ends the reading: there are then fewer answers than merges.
 */
export function mergeStream(): MergeStream {
  const answers: MergeAnswer[] = []
  let partial: Buffer[] = []
  let fields: Buffer[] = []
  let bytes = 0
  let clean = false
  let place: Place = {kind: 'status'}

  const finish = (): Place => {
    answers.push({clean, fields})
    fields = []
    bytes = 0
    return {kind: 'status'}
  }
  const take = (field: Buffer): Place => {
    if (place.kind === 'status') {
      if (field.length === 0) return place
      clean = field[0] === ONE
      return field.length === 1 && (clean || field[0] === ZERO) ? {kind: 'tree'} : {kind: 'lost'}
    }
    if (place.kind === 'count' && field.length === 0) return finish()
    fields.push(field)
    switch (place.kind) {
      case 'tree':
        return {kind: 'paths'}
      case 'paths':
        return field.length === 0 ? {kind: 'count'} : place
      case 'count':
        return isCount(field) ? {kind: 'message', left: Number(field.toString('latin1')) + 2} : finish()
      case 'message':
        return place.left === 1 ? {kind: 'count'} : {kind: 'message', left: place.left - 1}
      case 'lost':
        return place
    }
  }
  return {
    answers,
    push: chunk => {
      for (let at = 0; at < chunk.length && place.kind !== 'lost';) {
        const end = chunk.indexOf(0, at)
        partial.push(chunk.subarray(at, end < 0 ? chunk.length : end))
        bytes += (end < 0 ? chunk.length : end + 1) - at
        if (bytes > LARGEST_ANSWER) place = {kind: 'lost'}
        else if (end >= 0) place = take(partial.length === 1 ? (partial[0] ?? EMPTY) : Buffer.concat(partial))
        if (end < 0) return
        partial = []
        at = end + 1
      }
    }
  }
}

const ZERO = 0x30
const ONE = 0x31
const EMPTY = Buffer.alloc(0)

function isCount(field: Buffer): boolean {
  return field.length < 10 && field.every(byte => byte >= 0x30 && byte <= 0x39)
}
