/** Weights of the CVSS 3 base metrics (FIRST, Common Vulnerability Scoring System v3.1, section 7.4). */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: {N: 0.85, A: 0.62, L: 0.55, P: 0.2},
  AC: {L: 0.77, H: 0.44},
  UI: {N: 0.85, R: 0.62},
  C: {H: 0.56, L: 0.22, N: 0},
  I: {H: 0.56, L: 0.22, N: 0},
  A: {H: 0.56, L: 0.22, N: 0}
}
/** Privileges weigh more where a component beyond the weak one is reached. */
const PRIVILEGES = {U: {N: 0.85, L: 0.62, H: 0.27}, C: {N: 0.85, L: 0.68, H: 0.5}} as const

/** The base score of a CVSS 3.0 or 3.1 vector; null for any other text. */
export function cvssScore(vector: string | null): number | null {
  if (vector === null || vector.length > 200 || !/^CVSS:3\.[01]\//.test(vector)) return null
  const metrics = new Map(vector.split('/').map(part => part.split(':', 2) as [string, string | undefined]))
  const weight = (name: string): number => WEIGHTS[name]?.[metrics.get(name) ?? ''] ?? NaN
  const scope = metrics.get('S')
  if (scope !== 'U' && scope !== 'C') return null
  const needed = metrics.get('PR')
  const privileges = needed === 'N' || needed === 'L' || needed === 'H' ? PRIVILEGES[scope][needed] : NaN
  const lost = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = scope === 'U' ? 6.42 * lost : 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15
  const ease = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI')
  if (Number.isNaN(impact + ease)) return null
  if (impact <= 0) return 0
  return roundUp(Math.min((scope === 'C' ? 1.08 : 1) * (impact + ease), 10))
}

/** To the next tenth, in whole numbers, as the specification's appendix A does it. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
