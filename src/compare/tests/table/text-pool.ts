import {grown} from './growing.js'

/**
 * Texts by number, each with a tag, another number: each text is kept once for each tag, outside of the garbage collector's
 * reach, as a million names would burden it.
 */
export interface TextPool {
  /** The number of a text with a tag, the next free one when it is new. */
  readonly intern: (text: string, tag: number) => number
  readonly textOf: (id: number) => string
  readonly tagOf: (id: number) => number
  readonly size: number
}

const BLOCK = 1 << 20

interface Pool {
  /** Open addressing: 0 is free, else a number plus 1. */
  slots: Uint32Array
  hashes: Uint32Array
  /** Block and place in it, as block × BLOCK + place; a block of its own for a text that is larger. */
  starts: Uint32Array
  /** Length × 2, plus 1 for texts that need two bytes for each UTF-16 unit. */
  lengths: Uint32Array
  tags: Uint32Array
  readonly blocks: Uint8Array[]
  used: number
  size: number
  /** The text that was asked for last. */
  last: number
}

/** Makes an empty pool. Interning is linear in the length of the text. */
export function textPool(): TextPool {
  const pool: Pool = {
    slots: new Uint32Array(256),
    hashes: new Uint32Array(64),
    starts: new Uint32Array(64),
    lengths: new Uint32Array(64),
    tags: new Uint32Array(64),
    blocks: [new Uint8Array(BLOCK)],
    used: 0,
    size: 0,
    last: -1
  }
  return {
    intern: (text, tag) => intern(pool, text, tag),
    textOf: id => textOf(pool, id),
    tagOf: id => pool.tags[id] ?? 0,
    get size() {
      return pool.size
    }
  }
}

/**
 * Two runs mostly name their tests in the same order, so that the text is likely the one behind the last one asked for. That
 * is looked at first, which costs no more than reading it.
 */
function intern(pool: Pool, text: string, tag: number): number {
  const guess = pool.last + 1
  const isClose = guess < pool.size && pool.tags[guess] === tag && (pool.lengths[guess] ?? 0) >>> 1 === text.length
  if (isClose && isAt(pool, guess, text)) {
    pool.last = guess
    return guess
  }
  pool.last = find(pool, text, tag)
  return pool.last
}

function find(pool: Pool, text: string, tag: number): number {
  let hash = Math.imul(tag, 0x9e3779b1) ^ 0x811c9dc5
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ unit, 0x01000193)
    wide |= unit
  }
  // FNV's low bits alone distribute badly over a table of a power of two.
  hash = (hash ^ (hash >>> 15)) >>> 0
  const length = text.length * 2 + (wide > 0xff ? 1 : 0)
  const mask = pool.slots.length - 1
  let slot = hash & mask
  for (let found = pool.slots[slot] ?? 0; found !== 0; found = pool.slots[slot] ?? 0) {
    const id = found - 1
    if (pool.hashes[id] === hash && pool.lengths[id] === length && pool.tags[id] === tag && isAt(pool, id, text)) {
      return id
    }
    slot = (slot + 1) & mask
  }
  return add(pool, text, {tag, hash, length, slot})
}

function add(
  pool: Pool,
  text: string,
  {tag, hash, length, slot}: Readonly<Record<'tag' | 'hash' | 'length' | 'slot', number>>
): number {
  const id = pool.size++
  pool.hashes = grown(pool.hashes, pool.size)
  pool.starts = grown(pool.starts, pool.size)
  pool.lengths = grown(pool.lengths, pool.size)
  pool.tags = grown(pool.tags, pool.size)
  pool.hashes[id] = hash
  pool.lengths[id] = length
  pool.tags[id] = tag
  pool.starts[id] = write(pool, text, length % 2 === 1)
  pool.slots[slot] = id + 1
  if (pool.size * 2 > pool.slots.length) rehash(pool)
  return id
}

function rehash(pool: Pool): void {
  const slots = new Uint32Array(pool.slots.length * 2)
  const mask = slots.length - 1
  for (let id = 0; id < pool.size; id++) {
    let slot = (pool.hashes[id] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }
  pool.slots = slots
}

function write(pool: Pool, text: string, isWide: boolean): number {
  const bytes = isWide ? text.length * 2 : text.length
  if (pool.used + bytes > BLOCK) {
    pool.blocks.push(new Uint8Array(Math.max(BLOCK, bytes)))
    pool.used = 0
  }
  const block = pool.blocks.at(-1) ?? NOTHING
  const start = pool.used
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isWide) {
      block[start + i * 2] = unit & 0xff
      block[start + i * 2 + 1] = unit >>> 8
    } else block[start + i] = unit
  }
  pool.used += bytes
  return (pool.blocks.length - 1) * BLOCK + start
}

/** Told from the end, where names that follow each other differ. */
function isAt(pool: Pool, id: number, text: string): boolean {
  const at = pool.starts[id] ?? 0
  const block = pool.blocks[Math.floor(at / BLOCK)] ?? NOTHING
  const start = at % BLOCK
  const isWide = (pool.lengths[id] ?? 0) % 2 === 1
  for (let i = text.length - 1; i >= 0; i--) {
    if (unitAt(block, start, i, isWide) !== text.charCodeAt(i)) return false
  }
  return true
}

const NOTHING = new Uint8Array(0)

function textOf(pool: Pool, id: number): string {
  const {block, start, length, isWide} = placeOf(pool, id)
  const units: number[] = []
  let text = ''
  for (let i = 0; i < length; i++) {
    units.push(unitAt(block, start, i, isWide))
    if (units.length === 4_096) text += String.fromCharCode(...units.splice(0))
  }
  return text + String.fromCharCode(...units)
}

function placeOf({starts, lengths, blocks}: Pool, id: number): Place {
  const at = starts[id] ?? 0
  const length = lengths[id] ?? 0
  const block = blocks[Math.floor(at / BLOCK)] ?? NOTHING
  return {block, start: at % BLOCK, length: length >>> 1, isWide: length % 2 === 1}
}

interface Place {
  readonly block: Uint8Array
  readonly start: number
  readonly length: number
  readonly isWide: boolean
}

function unitAt(block: Uint8Array, start: number, i: number, isWide: boolean): number {
  if (!isWide) return block[start + i] ?? 0
  return (block[start + i * 2] ?? 0) | ((block[start + i * 2 + 1] ?? 0) << 8)
}
