import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import {OpenAPIBackend, type Context, type Document, type Request} from 'openapi-backend'

/** A pull request as a test knows it; the rest of the answer is GitHub's own example. */
export interface FakePullRequest {
  readonly number: number
  readonly title?: string
  readonly state?: 'open' | 'closed'
  readonly merged?: boolean
  /** null for an account that was deleted. */
  readonly author?: string | null
  readonly base?: string
  readonly head?: string
  /** The head's repository: the base's own, a fork, or one that is gone. */
  readonly from?: 'same' | 'fork' | 'gone'
}

export interface GithubDoubleOptions {
  readonly token: string
  readonly repository: string
  readonly pullRequests: readonly FakePullRequest[]
  /** Also holds every answer against the description, which takes a while. */
  readonly judgeAnswers?: boolean
  /** Answers every request with this status instead, or never (`hang`), or by closing the connection (`reset`). */
  readonly fault?: number | 'hang' | 'reset' | 'not-json' | 'another-shape'
}

export interface GithubDouble {
  readonly url: string
  readonly requests: {readonly method: string; readonly path: string; readonly authorization: string | null}[]
  /** Requests that GitHub's own description does not allow, each with the reason. */
  readonly invalid: string[]
  /** The answers that were judged, with what the description says against them; empty lists when nothing does. */
  readonly answers: {readonly operation: string; readonly problems: readonly string[]}[]
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

type Json = Readonly<Record<string, unknown>>

const description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8')
) as Document & {readonly components: {readonly examples: Readonly<Record<string, {readonly value: Json}>>}}

/** A GitHub that keeps a few pull requests and is judged by GitHub's own API description: its requests and its answers. */
export async function startGithub(options: GithubDoubleOptions): Promise<GithubDouble> {
  const log = {requests: [], invalid: [], answers: []} as Pick<GithubDouble, 'requests' | 'invalid' | 'answers'>
  const api = await describeApi(options, log)
  const server = createServer((request, response) => {
    void serve(api, {options, log}, request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {...log, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server)}
}

type Log = Pick<GithubDouble, 'requests' | 'invalid' | 'answers'>

async function describeApi(options: GithubDoubleOptions, log: Log): Promise<OpenAPIBackend> {
  // Quick, because the validator cannot compile the whole description at once; not strict, because of its own formats.
  const api = new OpenAPIBackend({
    definition: description,
    quick: true,
    ajvOpts: {strict: false, logger: false}
  })
  const [owner, repo] = options.repository.split('/')
  api.register({
    'pulls/get': (context: Context): Answer => {
      const params = context.request.params as Readonly<Record<string, string>>
      const found = options.pullRequests.find(({number}) => String(number) === params.pull_number)
      const here = params.owner === owner && params.repo === repo
      const answer = found !== undefined && here ? {status: 200, body: pullRequest(options, found)} : notFound()
      if (options.judgeAnswers === true)
        log.answers.push({operation: 'pulls/get', problems: judge(api, context, answer)})
      return answer
    },
    notFound,
    notImplemented: (context: Context): Answer => {
      log.invalid.push(`${context.operation.operationId ?? '?'} has no double`)
      return {status: 501, body: {message: 'no double'}}
    },
    validationFail: (context: Context): Answer => {
      log.invalid.push(JSON.stringify(context.validation.errors))
      return {status: 422, body: {message: 'Validation Failed'}}
    }
  })
  await api.init()
  return api
}

function judge(api: OpenAPIBackend, context: Context, {status, body}: Answer): readonly string[] {
  const {errors} = api.validateResponse(body, context.operation, status)
  return (errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`)
}

interface Serving {
  readonly options: GithubDoubleOptions
  readonly log: Log
}

async function serve(
  api: OpenAPIBackend,
  {options, log}: Serving,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const {method = 'GET', url: path = '/'} = request
  const authorization = request.headers.authorization ?? null
  log.requests.push({method, path, authorization})
  if (options.fault === 'hang') return
  if (options.fault === 'reset') {
    request.socket.destroy()
    return
  }
  if (options.fault === 'not-json') {
    response.writeHead(200, {'content-type': 'application/json'}).end('<html>')
    return
  }
  const {status, body} = await answer(api, options, {method, path, headers: toHeaders(request)})
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8'}).end(JSON.stringify(body))
}

async function answer(api: OpenAPIBackend, {token, fault}: GithubDoubleOptions, request: Request): Promise<Answer> {
  if (fault === 'another-shape') return {status: 200, body: {number: 'twelve'}}
  if (typeof fault === 'number') return {status: fault, body: {message: `fault ${fault}`}}
  if (![`token ${token}`, `Bearer ${token}`].includes(String(request.headers.authorization))) {
    return {status: 401, body: {message: 'Bad credentials'}}
  }
  return (await api.handleRequest(request)) as Answer
}

function toHeaders({headers}: IncomingMessage): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function notFound(): Answer {
  return {status: 404, body: {message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404'}}
}

function pullRequest({repository}: GithubDoubleOptions, pull: FakePullRequest): Json {
  const example = description.components.examples['pull-request']!.value as Record<'head' | 'base' | 'user', Json> &
    Json
  const {title = 'A change', state = 'open', merged = false, author = 'ada', base = 'main', head = 'topic'} = pull
  const baseRepository = {...(example.base.repo as Json), id: 1, full_name: repository}
  const heads = {same: baseRepository, fork: {...baseRepository, id: 2, full_name: 'mallory/fork'}, gone: null}
  return {
    ...example,
    number: pull.number,
    title,
    state,
    merged,
    // The example's teams lack a field that the description asks for.
    requested_teams: [],
    user: author === null ? null : {...example.user, login: author},
    base: {...example.base, ref: base, repo: baseRepository},
    head: {...example.head, ref: head, repo: heads[pull.from ?? 'same']}
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve =>
    server.close(() => {
      resolve()
    })
  )
}
