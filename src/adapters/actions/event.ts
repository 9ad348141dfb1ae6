import {readFileSync, statSync} from 'node:fs'
import {fieldOf} from '../../domain/field-of.js'
import {parseJson} from '../../domain/parse-json.js'

/** What the job's trigger tells about the repository. Everything that is missing or malformed is null. */
export interface EventFacts {
  /** `push`, `pull_request`, `schedule`, … */
  readonly name: string | null
  /** `owner/name`. */
  readonly repository: string | null
  readonly defaultBranch: string | null
  /** The branch a pull request of this event wants to land on. */
  readonly baseRef: string | null
  /** True when this event is about a pull request whose head is in the repository itself. */
  readonly ownPullRequest: boolean
  /** Address of the REST API; an enterprise server has its own. */
  readonly apiUrl: string
}

const LARGEST_PAYLOAD = 32 * 1024 * 1024
const REPOSITORY = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/

/**
 * Reads the facts of the event that started the job: the runner's `GITHUB_…` variables first, then the payload at
 * `GITHUB_EVENT_PATH`. A scheduled event has a payload without a repository, so that a null is no fault.
 */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): EventFacts {
  const payload = readPayload(environment.GITHUB_EVENT_PATH)
  const headRepository = fieldOf(payload, 'pull_request', 'head', 'repo', 'id')
  const repository = given(environment.GITHUB_REPOSITORY) ?? textAt(payload, 'repository', 'full_name')
  return {
    name: given(environment.GITHUB_EVENT_NAME),
    repository: repository !== null && REPOSITORY.test(repository) ? repository : null,
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    baseRef: given(environment.GITHUB_BASE_REF) ?? textAt(payload, 'pull_request', 'base', 'ref'),
    // Numbers, because a name can be taken over; a fork that is gone has none.
    ownPullRequest:
      typeof headRepository === 'number' && headRepository === fieldOf(payload, 'pull_request', 'base', 'repo', 'id'),
    apiUrl: given(environment.GITHUB_API_URL) ?? 'https://api.github.com'
  }
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return null
  try {
    if (statSync(path).size > LARGEST_PAYLOAD) return null
    return parseJson(readFileSync(path, 'utf8'))
  } catch {
    // The payload only adds to what git and the variables tell; without it the base has to be named.
    return null
  }
}

function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = fieldOf(value, ...path)
  return typeof found === 'string' ? given(found) : null
}

function given(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
