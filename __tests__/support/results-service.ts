import {createHmac} from 'node:crypto'
import type {IncomingMessage, Server} from 'node:http'

/** A token with the scope from which clients read the ids of run and job; its signature is never looked at there. */
export function runtimeToken(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${encode({alg: 'HS256', typ: 'JWT'})}.${encode({scp: 'Actions.Results:run-backend-id:job-backend-id'})}`
  return `${text}.${createHmac('sha256', 'double').update(text).digest('base64url')}`
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The message of a call. */
export async function readMessage(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse((await readBody(request)).toString()) as Readonly<Record<string, unknown>>
}

/** Ends a server together with the connections that are kept open. */
export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve =>
    server.close(() => {
      resolve()
    })
  )
}
