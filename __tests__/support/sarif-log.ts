/** A result in short: rule, file, line, message, and what else the tool says of it. */
export type ShortResult = readonly [
  rule: string,
  file: string | null,
  line: number | null,
  message: string,
  more?: {
    readonly snippet?: string
    readonly fp?: Readonly<Record<string, string>>
    readonly pfp?: Readonly<Record<string, string>>
    readonly guid?: string
    /** The fully qualified name of what it is in. */
    readonly name?: string
    readonly column?: number
    readonly level?: string
    readonly suppressions?: readonly unknown[]
  }
]

/** A run in short. */
export interface ShortRun {
  readonly tool?: string
  readonly version?: string
  readonly category?: string
  readonly rules?: readonly unknown[]
  readonly invocations?: readonly unknown[]
  readonly results: readonly ShortResult[]
}

/**
 * Writes a SARIF log from a short form of its runs. Each result has a number of its own in `hostedViewerUri`, which no matcher
 * looks at, so that answers can be told by it.
 */
export function sarifLog(side: 'before' | 'after', runs: readonly ShortRun[]): unknown {
  let number = 0
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: runs.map(({tool = 'Lint', version, category, rules, invocations, results}) => ({
      tool: {driver: {name: tool, version, rules}},
      automationDetails: category === undefined ? undefined : {id: category},
      invocations,
      results: results.map(result => ({
        ...resultOf(result),
        hostedViewerUri: `https://example.org/${side}/${number++}`
      }))
    }))
  }
}

function resultOf([ruleId, file, line, text, more = {}]: ShortResult): object {
  const {snippet, fp, pfp, guid, name, column, level, suppressions} = more
  const quoted = snippet === undefined ? undefined : {text: snippet}
  const region = line === null ? undefined : {startLine: line, startColumn: column, snippet: quoted}
  const physicalLocation = file === null ? undefined : {artifactLocation: {uri: file}, region}
  const logicalLocations = name === undefined ? undefined : [{fullyQualifiedName: name}]
  const isSomewhere = file !== null || name !== undefined
  return {
    ruleId,
    level,
    message: {text},
    guid,
    locations: isSomewhere ? [{physicalLocation, logicalLocations}] : undefined,
    fingerprints: fp,
    partialFingerprints: pfp,
    suppressions
  }
}
