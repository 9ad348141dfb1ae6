import type {Scan} from './scan.js'

/** The scans of one tool on both trees; a side is empty where the tool did not scan. */
export interface ScanPair {
  readonly tool: string
  readonly baseline: readonly Scan[]
  readonly integration: readonly Scan[]
}

/**
 * Pairs scans by tool and category, shards of one together. Where one category of a tool is left on each side, its name is
 * something that changes from run to run, and they are a pair.
 */
export function pairScans(baseline: readonly Scan[], integration: readonly Scan[]): readonly ScanPair[] {
  const [before, after] = [groupScans(baseline), groupScans(integration)]
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  const pairs = keys.map(key => pairOf(before.get(key) ?? [], after.get(key) ?? []))
  const whole = pairs.filter(isWhole)
  const halves = pairs.filter(pair => !isWhole(pair))
  const tools = [...new Set(halves.map(({tool}) => tool.toLowerCase()))]
  return [
    ...whole,
    ...tools.flatMap(tool => {
      const own = halves.filter(half => half.tool.toLowerCase() === tool)
      const [one, other] = own
      const isPair = own.length === 2 && one !== undefined && other !== undefined
      const joined = isPair
        ? pairOf([...one.baseline, ...other.baseline], [...one.integration, ...other.integration])
        : null
      return joined !== null && isWhole(joined) ? [joined] : own
    })
  ]
}

function pairOf(baseline: readonly Scan[], integration: readonly Scan[]): ScanPair {
  return {tool: (integration[0] ?? baseline[0])?.tool ?? '', baseline, integration}
}

function isWhole({baseline, integration}: ScanPair): boolean {
  return baseline.length > 0 && integration.length > 0
}

function groupScans(scans: readonly Scan[]): ReadonlyMap<string, readonly Scan[]> {
  const groups = new Map<string, Scan[]>()
  for (const scan of scans) {
    const key = JSON.stringify([scan.tool.toLowerCase(), scan.category])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [scan])
    else group.push(scan)
  }
  return groups
}
