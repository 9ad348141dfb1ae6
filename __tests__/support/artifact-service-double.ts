import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {
  BlobSASPermissions,
  BlobServiceClient,
  StorageSharedKeyCredential,
  generateBlobSASQueryParameters
} from '@azure/storage-blob'
import {closeServer, readMessage, runtimeToken} from './results-service.js'

export interface ArtifactServiceOptions {
  /** Where Azurite's blob service listens. */
  readonly blobUrl: string
  /** The status with which a method answers instead of doing its work. */
  readonly faults?: {readonly create?: number; readonly finalize?: number}
  /** Hands out upload addresses that the blob store refuses. */
  readonly uselessAddresses?: boolean
}

export interface ArtifactService {
  /** What the runner passes to an action's step. */
  readonly environment: Readonly<Record<'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_RESULTS_URL', string>>
  /** Every call: the method and its message. */
  readonly calls: {readonly method: string; readonly message: Readonly<Record<string, unknown>>}[]
  /** The bytes of the artifact's blob; null when there is none. */
  download(name: string): Promise<Buffer | null>
  close(): Promise<void>
}

/** The account that Azurite is born with, public by its documentation. */
const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** The results service as `@actions/artifact` calls it, with a real blob store behind it. */
export async function startArtifactService(options: ArtifactServiceOptions): Promise<ArtifactService> {
  const credential = new StorageSharedKeyCredential(ACCOUNT, KEY)
  const account = new BlobServiceClient(`${options.blobUrl}/${ACCOUNT}`, credential)
  const containerName = `artifacts-${Date.now()}-${Math.trunc(Math.random() * 1e9)}`
  const container = account.getContainerClient(containerName)
  await container.create()
  const names = new Map<string, number>()
  const calls: ArtifactService['calls'] = []
  const uploadUrl = (name: string): string => {
    const permissions = BlobSASPermissions.parse(options.uselessAddresses === true ? 'r' : 'cw')
    const expiresOn = new Date(Date.now() + 3_600_000)
    const blobName = `${name}.zip`
    const sas = generateBlobSASQueryParameters({containerName, blobName, permissions, expiresOn}, credential)
    return `${container.getBlockBlobClient(blobName).url}?${sas.toString()}`
  }
  const server = createServer((request, response) => {
    void readMessage(request).then(message => {
      const method = (request.url ?? '').replace(SERVICE, '')
      calls.push({method, message})
      const {status, body} = answer({options, names, uploadUrl}, method, message)
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    environment: {
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    },
    calls,
    async download(name) {
      const blob = container.getBlockBlobClient(`${name}.zip`)
      return (await blob.exists()) ? blob.downloadToBuffer() : null
    },
    async close() {
      await container.delete()
      await closeServer(server)
    }
  }
}

interface State {
  readonly options: ArtifactServiceOptions
  readonly names: Map<string, number>
  readonly uploadUrl: (name: string) => string
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

function answer(
  {options, names, uploadUrl}: State,
  method: string,
  message: Readonly<Record<string, unknown>>
): Answer {
  const name = String(message.name)
  switch (method) {
    case 'CreateArtifact':
      if (options.faults?.create !== undefined) return fault(options.faults.create)
      if (names.has(name)) {
        return {
          status: 409,
          body: {code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run'}
        }
      }
      names.set(name, 1000 + names.size)
      return {status: 200, body: {ok: true, signed_upload_url: uploadUrl(name)}}
    case 'FinalizeArtifact':
      if (options.faults?.finalize !== undefined) return fault(options.faults.finalize)
      return {status: 200, body: {ok: names.has(name), artifact_id: String(names.get(name) ?? 0)}}
    default:
      return {status: 404, body: {code: 'bad_route', msg: `no handler for ${method}`}}
  }
}

function fault(status: number): Answer {
  return {status, body: {code: 'internal', msg: `fault ${status}`}}
}
