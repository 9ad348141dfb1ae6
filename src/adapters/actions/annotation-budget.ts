import type {Annotation} from '../../ports/runner.js'

/** What GitHub keeps of the annotations of one level in one step. */
const PER_LEVEL = 10

/** Keeps the first annotations of each level as far as GitHub shows them; the last place then counts the ones left out. */
export function fitAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  const levels = ['error', 'warning', 'notice'] as const
  return levels.flatMap(level => {
    const all = annotations.filter(annotation => annotation.level === level)
    if (all.length <= PER_LEVEL) return all
    const left = all.length - PER_LEVEL + 1
    const rest = {level, title: `… and ${left} more`, message: 'See the job summary and the report for all of them.'}
    return [...all.slice(0, PER_LEVEL - 1), rest]
  })
}
