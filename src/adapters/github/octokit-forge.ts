import type {getOctokit} from '@actions/github'
import type {Forge, PullRequest} from '../../ports/forge.js'
import {parsePullRequest} from './parse-pull-request.js'

/** What asking the forge needs. */
export interface OctokitForgeOptions {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** The REST API's address; `https://api.github.com` or an enterprise server's. */
  readonly apiUrl: string
  /** Tells the user what could not be learned, and why. */
  readonly warn: (text: string) => void
  readonly signal: AbortSignal
  /** Seconds one request may take. */
  readonly timeoutSeconds?: number
}

const TIMEOUT_SECONDS = 15

type Octokit = ReturnType<typeof getOctokit>

/**
 * GitHub's REST API by octokit, which is loaded at the first question. Each question is asked once; every failure is an answer
 * of null and a warning.
 */
export function createOctokitForge(options: OctokitForgeOptions): Forge {
  let octokit: Promise<Octokit> | null = null
  const asked = new Map<number, Promise<PullRequest | null>>()
  const ask = async (number: number): Promise<PullRequest | null> => {
    try {
      octokit ??= openOctokit(options)
      return await fetchPullRequest(await octokit, options, number)
    } catch (error) {
      options.warn(`Pull request #${number}: ${explain(error)}. It is judged by what git alone tells.`)
      return null
    }
  }
  return {
    async pullRequest(number) {
      const answer = asked.get(number) ?? ask(number)
      asked.set(number, answer)
      return await answer
    }
  }
}

async function openOctokit({token, apiUrl}: OctokitForgeOptions): Promise<Octokit> {
  const github = await import('@actions/github')
  const silent = (): void => undefined
  return github.getOctokit(token, {baseUrl: apiUrl, log: {debug: silent, info: silent, warn: silent, error: silent}})
}

async function fetchPullRequest(octokit: Octokit, options: OctokitForgeOptions, number: number): Promise<PullRequest> {
  const [owner = '', repo = ''] = options.repository.split('/')
  const timeout = AbortSignal.timeout((options.timeoutSeconds ?? TIMEOUT_SECONDS) * 1000)
  const {data} = await octokit.rest.pulls.get({
    owner,
    repo,
    pull_number: number,
    request: {signal: AbortSignal.any([options.signal, timeout])}
  })
  return parsePullRequest(data)
}

/** Says what went wrong in our own words: a client's message may quote the request. */
function explain(error: unknown): string {
  const status = statusOf(error)
  if (status === 404) return 'GitHub knows no such pull request, or the token may not see it'
  if (status === 401) return 'GitHub refuses the token'
  if (status === 403 || status === 429)
    return 'GitHub refuses to answer: the token lacks the permission, or its rate limit is used up'
  if (status !== null) return `GitHub answered with status ${status}`
  if (error instanceof Error && error.name === 'UnexpectedAnswerError') return error.message
  return 'GitHub could not be reached in time'
}

/** The status of a real answer; octokit reports a lost connection as 500 without one. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const {status, response} = error as {readonly status?: unknown; readonly response?: unknown}
  return typeof status === 'number' && response !== undefined ? status : null
}
