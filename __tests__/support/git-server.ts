import {execFileSync, spawn} from 'node:child_process'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {basename, dirname} from 'node:path'

/** What a request may do: nothing, read, or read and write. */
export type Access = 'none' | 'read' | 'write'

/** A smart-HTTP git server (`git http-backend`) for one bare repository, which judges the Authorization header. */
export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`. */
  readonly serverUrl: string
  readonly repositoryUrl: string
  /** The Authorization headers that came, one for each request, in order. */
  readonly authorizations: readonly (string | undefined)[]
  /** From now on, the connection is cut after this many answers to `git-receive-pack`, once the push is applied. */
  cutAfterPush(): void
}

/** Starts a server for a bare repository. `access` maps Authorization headers to rights. */
export async function startGitServer(
  repository: string,
  access: (authorization: string | undefined) => Access
): Promise<GitServer> {
  execFileSync('git', ['-C', repository, 'config', 'http.receivepack', 'true'])
  const authorizations: (string | undefined)[] = []
  let cut = false
  const server = createServer((request, response) => {
    const {authorization} = request.headers
    authorizations.push(authorization)
    const right = access(authorization)
    const writes = request.url?.includes('git-receive-pack') === true
    if (right === 'none') {
      response.writeHead(401, {'www-authenticate': 'Basic realm="git"'}).end()
    } else if (writes && right === 'read') {
      response.writeHead(403, {'content-type': 'text/plain'}).end('Permission to o/r.git denied to bot.\n')
    } else {
      serve(repository, request, response, cut && request.method === 'POST' && writes)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    serverUrl,
    repositoryUrl: `${serverUrl}/${basename(repository)}`,
    authorizations,
    cutAfterPush: () => {
      cut = true
    },
    [Symbol.asyncDispose]: () => close(server)
  }
}

function serve(repository: string, request: IncomingMessage, response: ServerResponse, cut: boolean): void {
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
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    if (cut) request.socket.destroy()
    else answer(Buffer.concat(chunks), response)
  })
}

/** Turns a CGI program's answer into an HTTP one. */
function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = output.toString('latin1', 0, end).split('\r\n')
  for (const header of headers) {
    const [name = '', value = ''] = header.split(/:\s*/, 2)
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
  response.end(output.subarray(end + 4))
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.closeAllConnections()
    server.close(() => {
      resolve()
    })
  })
}
