/** Doubles a typed array until it holds `size` elements; the same array when it does already. */
export function grown(array: Uint32Array, size: number): Uint32Array {
  return size <= array.length ? array : copiedInto(new Uint32Array(doubled(array.length, size)), array)
}

/** The same for bytes. */
export function grownBytes(array: Uint8Array, size: number): Uint8Array {
  return size <= array.length ? array : copiedInto(new Uint8Array(doubled(array.length, size)), array)
}

/** The same for numbers. */
export function grownNumbers(array: Float64Array, size: number): Float64Array {
  return size <= array.length ? array : copiedInto(new Float64Array(doubled(array.length, size)), array)
}

function doubled(length: number, size: number): number {
  let next = Math.max(length, 64)
  while (next < size) next *= 2
  return next
}

function copiedInto<T extends Uint32Array | Uint8Array | Float64Array>(target: T, source: T): T {
  target.set(source)
  return target
}
