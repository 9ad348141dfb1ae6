import {execFileSync, spawn} from 'node:child_process'
import {chmodSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {basename, dirname, join} from 'node:path'

/** What a request may do: nothing, read, or read and write. */
export type Access = 'none' | 'read' | 'write'

/** A request that was answered. */
export interface ServedRequest {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly access: Access
  readonly status: number
}

/** A smart-HTTP git server (`git http-backend`) for one bare repository, which judges the Authorization header. */
export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`. */
  readonly serverUrl: string
  /** Without credentials. */
  readonly repositoryUrl: string
  /** In the order in which they were answered. */
  readonly requests: readonly ServedRequest[]
  /** From now on, the connection is cut after every answer to `git-receive-pack`, once the push is applied. */
  cutAfterPush(): void
}

/** Starts a server for a bare repository. `accessOf` maps Authorization headers to rights. */
export async function startGitServer(
  repository: string,
  accessOf: (authorization: string | undefined) => Access
): Promise<GitServer> {
  execFileSync('git', ['-C', repository, 'config', 'http.receivepack', 'true'])
  const requests: ServedRequest[] = []
  const state = {cut: false}
  const server = createServer((request, response) => {
    const {method = 'GET', url: path = '/'} = request
    const {authorization} = request.headers
    const access = accessOf(authorization)
    response.on('close', () => requests.push({method, path, authorization, access, status: response.statusCode}))
    answer({repository, access, state}, request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    serverUrl,
    repositoryUrl: `${serverUrl}/${basename(repository)}`,
    requests,
    cutAfterPush: () => {
      state.cut = true
    },
    [Symbol.asyncDispose]: () => close(server)
  }
}

/** Rights by token, sent as basic credentials or as a bearer; whoever comes without one of them is let do nothing. */
export function accessByToken(rights: Readonly<Record<string, Access>>): (authorization?: string) => Access {
  return (authorization = '') => {
    const [scheme = '', value = ''] = authorization.split(' ')
    const basic = scheme.toLowerCase() === 'basic'
    const token = basic
      ? Buffer.from(value, 'base64')
          .toString()
          .replace(/^[^:]*:/, '')
      : value
    return rights[token] ?? 'none'
  }
}

/** Has a bare repository refuse what GitHub refuses: forced pushes, deleted branches, and any push to protected branches. */
export function protectLikeGithub(repository: string, protectedBranches: readonly string[] = []): void {
  for (const setting of ['receive.denyNonFastForwards', 'receive.denyDeletes', 'uploadpack.allowAnySHA1InWant']) {
    execFileSync('git', ['-C', repository, 'config', setting, 'true'])
  }
  const cases = protectedBranches.map(
    name => `refs/heads/${name}) echo "error: GH006: Protected branch update failed for $1." >&2
echo "error: Changes must be made through a pull request." >&2
exit 1 ;;`
  )
  const hook = join(repository, 'hooks/update')
  writeFileSync(hook, `#!/bin/sh\ncase "$1" in\n${cases.join('\n')}\nesac\nexit 0\n`)
  chmodSync(hook, 0o755)
}

interface Serving {
  readonly repository: string
  readonly access: Access
  readonly state: {readonly cut: boolean}
}

function answer({repository, access, state}: Serving, request: IncomingMessage, response: ServerResponse): void {
  const writes = request.url?.includes('git-receive-pack') === true
  if (access === 'none') {
    response.writeHead(401, {'www-authenticate': 'Basic realm="GitHub"'}).end('Repository not found.\n')
  } else if (writes && access === 'read') {
    const words = 'Permission to acme/shop.git denied to github-actions[bot].\n'
    response.writeHead(403, {'content-type': 'text/plain'}).end(words)
  } else {
    runBackend(repository, request, output => {
      if (state.cut && request.method === 'POST' && writes) request.socket.destroy()
      else writeCgi(output, response)
    })
  }
}

/** Hands a request to git's own CGI program. */
function runBackend(repository: string, request: IncomingMessage, done: (output: Buffer) => void): void {
  const url = new URL(request.url ?? '/', 'http://host')
  const child = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: dirname(repository),
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'tester',
      REMOTE_ADDR: '127.0.0.1'
    }
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    done(Buffer.concat(chunks))
  })
  // A program that refuses early closes its input; what is still being sent then has no reader.
  child.stdin.on('error', () => undefined)
  request.pipe(child.stdin)
}

/** Turns a CGI program's answer into an HTTP one. */
function writeCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  response.statusCode = end < 0 ? 500 : 200
  for (const header of output.toString('latin1', 0, Math.max(0, end)).split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(header) ?? []
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10)
    else if (name !== '') response.setHeader(name, value)
  }
  response.end(output.subarray(end + 4))
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve =>
    server.close(() => {
      resolve()
    })
  )
}
