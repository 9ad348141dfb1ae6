import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {startArtifactService, type ArtifactService} from '../support/artifact-service-double.js'
import {readZip} from '../support/read-zip.js'
import {runStep} from '../support/runner-double.js'
import {TempRepo} from '../support/temp-repo.js'

const bundle = join(import.meta.dirname, '../../dist')
let service: ArtifactService
let repo: TempRepo

beforeAll(async () => {
  service = await startArtifactService({blobUrl: process.env.AZURITE_BLOB_URL ?? ''})
  repo = TempRepo.with({'a.txt': 'a\n'})
  repo.branch('feature/b', {'b.txt': 'b\n'})
})

afterAll(async () => {
  await service.close()
  rmSync(repo.dir, {recursive: true, force: true})
})

test('the committed bundle uploads its reports, and the post step leaves them alone', async () => {
  const main = await runStep({
    entry: join(bundle, 'index.js'),
    workspace: repo.dir,
    inputs: {
      branches: 'feature/*',
      base: 'main',
      push: 'false',
      gates: 'exists: test -f a.txt',
      config: '.github/integration.yml',
      'report-dir': 'integration-report'
    },
    environment: service.environment
  })
  expect({exitCode: main.exitCode, stderr: main.stderr, log: main.exitCode === 0 ? [] : main.log}).toEqual({
    exitCode: 0,
    stderr: '',
    log: []
  })
  expect(main.outputs).toMatchObject({
    'merge-ready': 'true',
    'artifact-id': '1000',
    'artifact-url': 'https://github.com/acme/shop/actions/runs/4711/artifacts/1000'
  })
  const files = readZip((await service.download('integration-report'))!)
  expect(JSON.parse(files['integration.json']!)).toMatchObject({mergeReady: true})
  const calls = service.calls.length
  const post = await runStep({
    entry: join(bundle, 'post.js'),
    workspace: repo.dir,
    state: main.state,
    environment: service.environment
  })
  expect({exitCode: post.exitCode, stderr: post.stderr, calls: service.calls.length - calls}).toEqual({
    exitCode: 0,
    stderr: '',
    calls: 0
  })
})
