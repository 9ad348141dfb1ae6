import type {PullRequest} from '../../ports/forge.js'

/** The API answered with something that is no pull request. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError'
}

/** Reads the answer of `GET /repos/{owner}/{repo}/pulls/{number}`. Throws UnexpectedAnswerError when a needed field is missing. */
export function parsePullRequest(answer: unknown): PullRequest {
  const headRepository = at(answer, 'head', 'repo', 'id')
  const baseRepository = at(answer, 'base', 'repo', 'id')
  return {
    number: numberAt(answer, 'number'),
    state: at(answer, 'merged') === true ? 'merged' : at(answer, 'state') === 'open' ? 'open' : 'closed',
    title: textAt(answer, 'title'),
    // A deleted account has no user.
    author: at(answer, 'user') === null ? 'ghost' : textAt(answer, 'user', 'login'),
    base: textAt(answer, 'base', 'ref'),
    headBranch: textAt(answer, 'head', 'ref'),
    // Numbers, because a name can be taken over; without both of them the head counts as foreign.
    fork: typeof headRepository !== 'number' || headRepository !== baseRepository
  }
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path)
  if (typeof found !== 'string') throw new UnexpectedAnswerError(`GitHub's answer has no text in ${path.join('.')}`)
  return found
}

function numberAt(value: unknown, ...path: readonly string[]): number {
  const found = at(value, ...path)
  if (typeof found !== 'number') throw new UnexpectedAnswerError(`GitHub's answer has no number in ${path.join('.')}`)
  return found
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>)[key] : undefined,
    value
  )
}
