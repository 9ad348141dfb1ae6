import type {Cleaner} from '../../text/clean-text.js'

const GITHUB = /GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}/i
/** How well known the kinds of names are, best first. */
const BEST = [/^CVE-/, /^GHSA-/, /^(?:RUSTSEC|PYSEC|GO|OSV|MAL)-/] as const

/**
 * Everything an advisory is called, best known first, each once; an address counts by the name in it. Without any, one that
 * equals nothing but itself is not made up: it is called `unnamed`.
 */
export function advisoryIds(names: readonly (string | null)[], clean: Cleaner): readonly string[] {
  const found = names.flatMap(name => {
    if (name === null || name.trim() === '') return []
    const github = GITHUB.exec(name)?.[0]
    if (github !== undefined) return [`GHSA${github.slice(4).toLowerCase()}`]
    return [clean.name(/^(?:cve|pysec|rustsec|go)-\d/i.test(name) ? name.toUpperCase() : name)]
  })
  const unique = [...new Set(found)]
  return unique.length === 0 ? ['unnamed'] : sortIds(unique)
}

/** The best known name first, the others by the alphabet within their kind. */
export function sortIds(ids: readonly string[]): readonly string[] {
  const rank = (id: string): number => {
    const found = BEST.findIndex(pattern => pattern.test(id))
    return found < 0 ? BEST.length : found
  }
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))
}
