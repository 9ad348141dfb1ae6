import {execFileSync, spawn} from 'node:child_process'
import {chmodSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {tempFolder, type TempRepo} from './temp-repo.js'

export interface GitServerOptions {
  /** What the remote begins with; its branches are copied. */
  readonly from: TempRepo
  /** May fetch and push. */
  readonly token: string
  /** May only fetch. */
  readonly readToken?: string
  /** Branches that refuse every push, in GitHub's words. */
  readonly protectedBranches?: readonly string[]
}

export interface GitServer {
  /** Of the repository; without credentials. */
  readonly url: string
  /** The bare repository, for looking at it and for making refs such as `refs/pull/1/head`. */
  readonly dir: string
  readonly requests: {
    readonly method: string
    readonly path: string
    readonly user: 'write' | 'read' | null
    readonly status: number
  }[]
  close(): Promise<void>
}

/** Serves a bare copy of a repository over smart HTTP as GitHub does: token, no forced pushes, protected branches. */
export async function serveGit(options: GitServerOptions): Promise<GitServer> {
  const root = tempFolder('remote')
  const dir = join(root, 'shop.git')
  makeRemote(options, dir)
  const requests: GitServer['requests'] = []
  const server = createServer((request, response) => {
    answer({options, root, requests}, request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/shop.git`,
    dir,
    requests,
    async close() {
      await close(server)
      rmSync(root, {recursive: true, force: true})
    }
  }
}

interface Serving {
  readonly options: GitServerOptions
  readonly root: string
  readonly requests: GitServer['requests']
}

function makeRemote({from, protectedBranches = []}: GitServerOptions, dir: string): void {
  execFileSync('git', ['clone', '--quiet', '--bare', '--', from.dir, dir])
  for (const setting of [
    'receive.denyNonFastForwards',
    'receive.denyDeletes',
    'http.receivepack',
    'uploadpack.allowAnySHA1InWant'
  ]) {
    execFileSync('git', ['config', setting, 'true'], {cwd: dir})
  }
  const cases = protectedBranches.map(
    name => `refs/heads/${name}) echo "error: GH006: Protected branch update failed for $1." >&2
echo "error: Changes must be made through a pull request." >&2
exit 1 ;;`
  )
  const hook = join(dir, 'hooks/update')
  writeFileSync(hook, `#!/bin/sh\ncase "$1" in\n${cases.join('\n')}\nesac\nexit 0\n`)
  chmodSync(hook, 0o755)
}

function answer({options, root, requests}: Serving, request: IncomingMessage, response: ServerResponse): void {
  const {method = 'GET', url: path = '/'} = request
  const user = whoIs(options, request.headers.authorization)
  const finish = (status: number, text: string): void => {
    requests.push({method, path, user, status})
    response.writeHead(status, status === 401 ? {'www-authenticate': 'Basic realm="GitHub"'} : {}).end(text)
  }
  if (user === null) finish(401, 'Repository not found.\n')
  else if (user === 'read' && path.includes('git-receive-pack')) {
    finish(403, 'Permission to acme/shop.git denied to github-actions[bot].\n')
  } else
    runBackend({root, user}, request, (status, headers, body) => {
      requests.push({method, path, user, status})
      response.writeHead(status, headers).end(body)
    })
}

function whoIs({token, readToken}: GitServerOptions, authorization = ''): 'write' | 'read' | null {
  const [scheme = '', value = ''] = authorization.split(' ')
  const given =
    scheme.toLowerCase() === 'basic'
      ? Buffer.from(value, 'base64')
          .toString()
          .replace(/^[^:]*:/, '')
      : value
  if (given === token) return 'write'
  return readToken !== undefined && given === readToken ? 'read' : null
}

type Respond = (status: number, headers: Record<string, string>, body: Buffer) => void

/** Hands a request to git's own CGI program. */
function runBackend({root, user}: {root: string; user: string}, request: IncomingMessage, respond: Respond): void {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: user,
      REMOTE_ADDR: '127.0.0.1'
    }
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    const {status, headers, body} = parseCgi(Buffer.concat(chunks))
    respond(status, headers, body)
  })
  // A program that refuses early closes its input; what is still being sent then has no reader.
  child.stdin.on('error', () => undefined)
  request.pipe(child.stdin)
}

function parseCgi(output: Buffer): {status: number; headers: Record<string, string>; body: Buffer} {
  const end = output.indexOf('\r\n\r\n')
  const lines = output.subarray(0, Math.max(0, end)).toString().split('\r\n')
  const pairs = lines.filter(line => line.includes(': ')).map(line => line.split(/: (.*)/s, 2) as [string, string])
  const {Status: status = '200', ...headers} = Object.fromEntries(pairs)
  return {status: end < 0 ? 500 : Number.parseInt(status, 10), headers, body: output.subarray(end + 4)}
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve =>
    server.close(() => {
      resolve()
    })
  )
}
