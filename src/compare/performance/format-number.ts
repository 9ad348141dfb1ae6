const TIMES = [
  [1e9, 's'],
  [1e6, 'ms'],
  [1e3, 'µs'],
  [1, 'ns']
] as const
const THOUSANDS = [
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
  [1, '']
] as const

/** Writes a measured number with its unit for people, with three digits that count: `12.3 ms`, `4.1 kB`, `310 /s`. */
export function formatNumber(number: number | null, unit: string): string {
  if (number === null) return 'none'
  if (unit === 'ns') return scaled(number, TIMES, '')
  if (unit === 'bytes') return scaled(number, THOUSANDS, 'B')
  if (unit === 'bytes/s') return scaled(number, THOUSANDS, 'B/s')
  if (unit === '1/s') return scaled(number, THOUSANDS, '/s')
  return unit === 'count' || unit === '' ? digits(number) : `${digits(number)} ${unit}`
}

function scaled(number: number, steps: typeof TIMES | typeof THOUSANDS, tail: string): string {
  const [size, name] = steps.find(([least]) => number >= least) ?? [1, steps.at(-1)?.[1] ?? '']
  return `${digits(number / size)} ${name}${tail}`.trimEnd()
}

function digits(number: number): string {
  return number >= 1000 && number < 1e15 ? String(Math.round(number)) : String(Number(number.toPrecision(3)))
}
