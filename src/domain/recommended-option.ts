import type {Conflict, ConflictOption} from './conflict.js'

/** An option with the number under which people and decisions know it, counted from 1. */
export interface NumberedOption {
  readonly number: number
  readonly option: ConflictOption
}

/** Says which option is recommended, and why; `recommendedOption` reads it back. */
export function recommendOption({number, option}: NumberedOption, because: string): string {
  return `Option ${number}, “${option.title}”: ${because}.`
}

/** The option that a conflict's recommendation names; null when it names none. */
export function recommendedOption({options, recommendation}: Conflict): NumberedOption | null {
  const number = Number(/^Option (\d+), /.exec(recommendation ?? '')?.[1] ?? 0)
  const option = options[number - 1]
  return option === undefined ? null : {number, option}
}
