import {mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {createActionsArtifacts} from '../../src/adapters/actions/actions-artifacts.js'
import type {Artifacts} from '../../src/ports/artifacts.js'
import {
  startArtifactService,
  type ArtifactService,
  type ArtifactServiceOptions
} from '../support/artifact-service-double.js'
import {readZip} from '../support/read-zip.js'
import {tempFolder} from '../support/temp-repo.js'

const blobUrl = process.env.AZURITE_BLOB_URL ?? ''
const before = {...process.env}
let dir = ''
let service: ArtifactService
let warnings: string[] = []

beforeAll(() => {
  expect(blobUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

beforeEach(() => {
  dir = tempFolder('upload')
  warnings = []
  mkdirSync(join(dir, 'report/logs'), {recursive: true})
  writeFileSync(join(dir, 'report/integration.json'), '{"status": "ready"}')
  writeFileSync(join(dir, 'report/logs/unit: 1.log'), 'ok — 漢字\n'.repeat(10_000))
  writeFileSync(join(dir, 'secret'), 'outside')
  symlinkSync(join(dir, 'secret'), join(dir, 'report/link'))
})

afterEach(async () => {
  await service.close()
  process.env = {...before}
  // Nothing of ours is left after an upload, however it ended.
  expect(readdirSync(join(dir, 'work'))).toEqual([])
  rmSync(dir, {recursive: true, force: true})
})

async function artifactsOf(options: Partial<ArtifactServiceOptions> = {}): Promise<Artifacts> {
  service = await startArtifactService({blobUrl, ...options})
  // The toolkit reads them from the process itself.
  const environment = {
    ...service.environment,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '4711'
  }
  Object.assign(process.env, environment)
  return createActionsArtifacts({
    environment,
    workDir: join(dir, 'work'),
    warn: text => warnings.push(text),
    signal: new AbortController().signal
  })
}

describe('uploading through the artifact service', () => {
  test('stores the folder as a zip without the link in it', async () => {
    const artifacts = await artifactsOf()
    expect(await artifacts.upload('integration-report', join(dir, 'report'))).toEqual({
      kind: 'uploaded',
      id: '1000',
      url: 'https://github.com/acme/shop/actions/runs/4711/artifacts/1000'
    })
    expect(warnings).toEqual(['Not uploaded, because no regular file: link'])
    expect(readZip((await service.download('integration-report'))!)).toEqual({
      'integration.json': '{"status": "ready"}',
      'logs/unit%3A 1.log': 'ok — 漢字\n'.repeat(10_000)
    })
    expect(service.calls.map(call => call.method)).toEqual(['CreateArtifact', 'FinalizeArtifact'])
  })

  test('fails as a value when the name is taken', async () => {
    const artifacts = await artifactsOf()
    await artifacts.upload('integration-report', join(dir, 'report'))
    expect(await artifacts.upload('integration-report', join(dir, 'report'))).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/CreateArtifact.*409.*already exists/) as unknown
    })
  })

  const faults: readonly [string, Partial<ArtifactServiceOptions>, RegExp][] = [
    ['the service fails to create it', {faults: {create: 500}}, /CreateArtifact.*500/],
    ['the service forbids it', {faults: {create: 403}}, /CreateArtifact.*403/],
    ['the service fails to finalize it', {faults: {finalize: 500}}, /FinalizeArtifact.*500/],
    ['the blob store refuses the bytes', {uselessAddresses: true}, /not authorized/]
  ]
  test.each(faults)(
    'fails as a value when %s',
    async (_, options, reason) => {
      const artifacts = await artifactsOf(options)
      expect(await artifacts.upload('integration-report', join(dir, 'report'))).toEqual({
        kind: 'failed',
        reason: expect.stringMatching(reason) as unknown
      })
    },
    // The toolkit tries five times, with growing pauses.
    120_000
  )

  test.each([
    ['a name that the service refuses', 'a/b', 'report', /artifact name is not valid/],
    ['a folder without files', 'name', 'empty', /there is no file in/]
  ])('fails as a value for %s', async (_, name, folder, reason) => {
    mkdirSync(join(dir, 'empty'))
    const artifacts = await artifactsOf()
    expect(await artifacts.upload(name, join(dir, folder))).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(reason) as unknown
    })
    expect(service.calls).toEqual([])
  })
})
