import type {Cleaner} from '../../text/clean-text.js'

/**
 * The id of a rule as it is on every machine: semgrep puts the folder of its rules in front with dots between the names, so
 * that a tree at another path would have other rules.
 */
export function ruleId(id: string, clean: Cleaner): string {
  const parts = id.length > 1_000 ? [] : id.split('.')
  if (parts.length < 2 || parts.some(part => part === '' || part.includes('/'))) return clean.name(id)
  const path = clean.file(`/${parts.join('/')}`) ?? id
  return clean.name(path.startsWith('/') ? id : path.replaceAll('/', '.'))
}
