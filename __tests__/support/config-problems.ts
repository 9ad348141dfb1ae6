import {ConfigurationError, type Problem} from '../../src/domain/errors.js'
import type {Complain} from '../../src/config/placed.js'

/** Runs a parser that takes a complaint box, and gives back its value with what it complained of. */
export function listening<T>(parse: (complain: Complain) => T): {readonly value: T; readonly problems: Problem[]} {
  const problems: Problem[] = []
  const value = parse(problem => problems.push(problem))
  return {value, problems}
}

/** The problems of the ConfigurationError that a function has to throw. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}
