import {fieldOf} from '../../domain/field-of.js'
import type {PullRequest} from '../../ports/forge.js'

/** The API answered with something that is no pull request. */
class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError'
}

/** Reads the answer of `GET /repos/{owner}/{repo}/pulls/{number}`. Throws UnexpectedAnswerError when a needed field is missing. */
export function parsePullRequest(answer: unknown): PullRequest {
  const headRepository = fieldOf(answer, 'head', 'repo', 'id')
  const baseRepository = fieldOf(answer, 'base', 'repo', 'id')
  return {
    number: numberAt(answer, 'number'),
    state: fieldOf(answer, 'merged') === true ? 'merged' : fieldOf(answer, 'state') === 'open' ? 'open' : 'closed',
    title: textAt(answer, 'title'),
    // A deleted account has no user.
    author: fieldOf(answer, 'user') === null ? 'ghost' : textAt(answer, 'user', 'login'),
    base: textAt(answer, 'base', 'ref'),
    headBranch: textAt(answer, 'head', 'ref'),
    // Numbers, because a name can be taken over; without both of them the head counts as foreign.
    fork: typeof headRepository !== 'number' || headRepository !== baseRepository
  }
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = fieldOf(value, ...path)
  if (typeof found !== 'string') throw new UnexpectedAnswerError(`GitHub's answer has no text in ${path.join('.')}`)
  return found
}

function numberAt(value: unknown, ...path: readonly string[]): number {
  const found = fieldOf(value, ...path)
  if (typeof found !== 'number') throw new UnexpectedAnswerError(`GitHub's answer has no number in ${path.join('.')}`)
  return found
}
