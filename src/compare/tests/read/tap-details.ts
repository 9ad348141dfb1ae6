/** What we need of the YAML block below a test point. */
export interface TapDetails {
  readonly milliseconds: number | null
  readonly error: string | null
  readonly failureType: string | null
  /** True when the point stands for a process, which node:test starts for each file. */
  readonly isProcess: boolean
  /** True when node:test wrote it. */
  readonly node: boolean
}

/** The details of a point that has none. */
export const NO_DETAILS: TapDetails = {
  milliseconds: null,
  error: null,
  failureType: null,
  isProcess: false,
  node: false
}

/**
 * Reads the lines between `---` and `...`, their common indent removed. Only the flat `key: value` lines that
 * node:test and tap write; it is no YAML parser, and an unknown line is skipped.
 */
export function parseTapDetails(lines: readonly string[]): TapDetails {
  const values = new Map<string, string>()
  let block: string | null = null
  for (const line of lines) {
    const pair = /^(\w+):(?: (.*))?$/s.exec(line)
    if (pair) {
      const [, key = '', value = ''] = pair
      block = /^[|>][-+]?$/.test(value) ? key : null
      if (!values.has(key)) values.set(key, block === null ? unquote(value) : '')
    } else if (block !== null) {
      values.set(block, `${values.get(block) ?? ''}${line.trim()}\n`)
    }
  }
  const duration = values.get('duration_ms')
  return {
    milliseconds: duration === undefined ? null : Number(duration),
    error: values.get('error') ?? values.get('message') ?? null,
    failureType: values.get('failureType') ?? null,
    isProcess: values.has('exitCode'),
    node: duration !== undefined
  }
}

function unquote(value: string): string {
  const quoted = /^(['"])(.*)\1$/s.exec(value.trim())
  return quoted ? (quoted[2] ?? '') : value.trim()
}
