/** One answer of `git cat-file --batch-command`: nothing of that name, or what it is. */
export type ObjectAnswer =
  | {readonly kind: 'missing'}
  | {
      readonly kind: 'found'
      readonly oid: string
      readonly type: string
      readonly size: number
      /** Empty where only the object's size was asked for. */
      readonly contents: Buffer
    }

/** What was asked for, so that the answer can be told from the next one. */
export interface ObjectQuestion {
  readonly name: Buffer
  readonly wantsContents: boolean
}

/** Takes the answers piece by piece. */
export interface ObjectAnswers {
  /** Puts a question behind those that wait. Its answer is handed over once it is whole. */
  readonly expect: (question: ObjectQuestion, hand: (answer: ObjectAnswer) => void) => void
  /** Returns false when the stream makes no sense and cannot be followed any further. */
  readonly push: (chunk: Buffer) => boolean
}

const HEAD = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)\n/
/** An id, a type, a size of up to 16 digits. */
const LONGEST_HEAD = 100
const MISSING = Buffer.from(' missing\n')
const ZERO = Buffer.alloc(0)

interface Waiting extends ObjectQuestion {
  readonly hand: (answer: ObjectAnswer) => void
}

/**
 * Cuts the stream into answers: `<id> <type> <size>` and a line end, then the contents and a line end where they were asked
 * for; or the name as it was given and ` missing`. A name may hold line ends, so its length is what counts.
 */
export function objectAnswers(): ObjectAnswers {
  const waiting: Waiting[] = []
  let chunks: Buffer[] = []
  let bytes = 0
  // With fewer bytes than this there is nothing new to see; contents are not put together over and over.
  let needed = 1
  const take = (): boolean => {
    while (bytes >= needed && bytes > 0) {
      const question = waiting[0]
      if (question === undefined) return false
      const all = chunks.length === 1 ? (chunks[0] ?? ZERO) : Buffer.concat(chunks)
      chunks = [all]
      const read = readAnswer(all, question)
      if (read.kind === 'senseless') return false
      if (read.kind === 'short') {
        needed = Math.max(read.needed, all.length + 1)
        return true
      }
      waiting.shift()
      chunks = [all.subarray(read.used)]
      bytes = all.length - read.used
      needed = 1
      question.hand(read.answer)
    }
    return true
  }
  return {
    expect: (question, hand) => void waiting.push({...question, hand}),
    push: chunk => {
      chunks.push(chunk)
      bytes += chunk.length
      return take()
    }
  }
}

type Reading =
  | {readonly kind: 'short'; readonly needed: number}
  | {readonly kind: 'senseless'}
  | {readonly kind: 'whole'; readonly answer: ObjectAnswer; readonly used: number}

function readAnswer(all: Buffer, {name, wantsContents}: ObjectQuestion): Reading {
  const head = HEAD.exec(all.toString('latin1', 0, LONGEST_HEAD))
  if (head === null) return readMissing(all, Buffer.concat([name, MISSING]))
  const [line, oid = '', type = '', digits = ''] = head
  const size = Number(digits)
  const used = line.length + (wantsContents ? size + 1 : 0)
  if (all.length < used) return {kind: 'short', needed: used}
  const contents = wantsContents ? all.subarray(line.length, used - 1) : ZERO
  return {kind: 'whole', answer: {kind: 'found', oid, type, size, contents}, used}
}

function readMissing(all: Buffer, line: Buffer): Reading {
  const start = all.subarray(0, line.length)
  if (start.equals(line)) return {kind: 'whole', answer: {kind: 'missing'}, used: line.length}
  const isHead = all.length < LONGEST_HEAD && !all.includes(NEWLINE)
  const isName = start.equals(line.subarray(0, start.length))
  return isHead || isName ? {kind: 'short', needed: all.length + 1} : {kind: 'senseless'}
}

const NEWLINE = 0x0a
