import type {MeasuredScenario} from '../../../domain/measurement.js'

/** Unites what was measured several times: the samples stand one after the other, and one failure is a failure of all. */
export function mergeScenarios(scenarios: readonly MeasuredScenario[]): readonly MeasuredScenario[] {
  const groups = new Map<string, MeasuredScenario[]>()
  for (const one of scenarios) {
    const key = scenarioKey(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return first ?? []
    const all = [first, ...rest]
    const isOneUnit = all.every(one => one.unit === first.unit)
    const failed = all.find(one => one.failed !== null)?.failed ?? (isOneUnit ? null : 'it is reported in two units')
    const better = all.every(one => one.better === first.better) ? first.better : null
    return {...first, better, failed, samples: failed === null ? all.flatMap(one => one.samples) : []}
  })
}

/** Tells one measure of one scenario from all others of a gate. */
export function scenarioKey({scenario, measure}: Pick<MeasuredScenario, 'scenario' | 'measure'>): string {
  return JSON.stringify([scenario, measure])
}
