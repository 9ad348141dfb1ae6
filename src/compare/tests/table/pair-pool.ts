import {grown} from './growing.js'

/** Pairs of numbers by number: each pair is kept once. */
export interface PairPool {
  /** The number of a pair, the next free one when it is new. */
  intern(first: number, second: number): number
  firstOf(id: number): number
  secondOf(id: number): number
  readonly size: number
}

interface Pool {
  /** Open addressing: 0 is free, else a number plus 1. */
  slots: Uint32Array
  firsts: Uint32Array
  seconds: Uint32Array
  size: number
}

/** Makes an empty pool. */
export function pairPool(): PairPool {
  const pool: Pool = {slots: new Uint32Array(256), firsts: new Uint32Array(64), seconds: new Uint32Array(64), size: 0}
  return {
    intern: (first, second) => intern(pool, first, second),
    firstOf: id => pool.firsts[id] ?? 0,
    secondOf: id => pool.seconds[id] ?? 0,
    get size() {
      return pool.size
    }
  }
}

function intern(pool: Pool, first: number, second: number): number {
  const mask = pool.slots.length - 1
  let slot = hashOf(first, second) & mask
  for (let found = pool.slots[slot] ?? 0; found !== 0; found = pool.slots[slot] ?? 0) {
    if (pool.firsts[found - 1] === first && pool.seconds[found - 1] === second) return found - 1
    slot = (slot + 1) & mask
  }
  const id = pool.size++
  pool.firsts = grown(pool.firsts, pool.size)
  pool.seconds = grown(pool.seconds, pool.size)
  pool.firsts[id] = first
  pool.seconds[id] = second
  pool.slots[slot] = id + 1
  if (pool.size * 2 > pool.slots.length) rehash(pool)
  return id
}

function rehash(pool: Pool): void {
  const slots = new Uint32Array(pool.slots.length * 2)
  const mask = slots.length - 1
  for (let id = 0; id < pool.size; id++) {
    let slot = hashOf(pool.firsts[id] ?? 0, pool.seconds[id] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }
  pool.slots = slots
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
