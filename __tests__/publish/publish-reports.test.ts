import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {diskFiles} from '../../src/adapters/disk-files.js'
import type {Upload} from '../../src/ports/artifacts.js'
import type {Runner} from '../../src/ports/runner.js'
import {publishReports, type Rendered} from '../../src/publish/publish-reports.js'
import {tempFolder} from '../support/temp-repo.js'

const RENDERED: Rendered = {
  reports: [
    {name: 'INTEGRATION_REPORT.md', text: '# Report\n'},
    {name: 'integration.json', text: '{}\n'}
  ],
  summary: '# Summary\n',
  annotations: [{level: 'notice', title: 'held out', message: 'a is held out'}],
  outputs: {status: 'ready', 'merge-ready': 'true'}
}

let reportDir: string
beforeEach(() => {
  reportDir = tempFolder('reports')
})
afterEach(() => {
  rmSync(reportDir, {recursive: true, force: true})
})

/** Publishes, and tells in which order things left the run. */
async function published(upload: Upload): Promise<readonly unknown[]> {
  const left: unknown[] = []
  const runner: Runner = {
    runId: 'run-1',
    progress(event) {
      left.push(event)
    },
    annotate(annotations) {
      left.push({annotations})
    },
    outputs(outputs) {
      left.push({outputs})
    },
    summary(summary) {
      left.push({summary})
      return Promise.resolve()
    }
  }
  const artifacts = {
    upload(name: string, folder: string) {
      left.push({upload: name, files: readdirSync(folder).sort()})
      return Promise.resolve(upload)
    }
  }
  await publishReports(RENDERED, {reportDir, artifactName: 'report'}, {runner, artifacts, files: diskFiles()})
  return left
}

const BEFORE = [{outputs: RENDERED.outputs}, {upload: 'report', files: ['INTEGRATION_REPORT.md', 'integration.json']}]
const AFTER = [{summary: RENDERED.summary}, {annotations: RENDERED.annotations}]

test.each<[string, Upload, readonly unknown[]]>([
  [
    'uploaded',
    {kind: 'uploaded', id: '7', url: 'https://example.com/7'},
    [{outputs: {'artifact-id': '7', 'artifact-url': 'https://example.com/7'}}]
  ],
  ['not uploaded anywhere', {kind: 'skipped', reason: 'no service'}, [{outputs: {}}]]
])('reports are on disk and the verdict is out before they are %s', async (_, upload, between) => {
  expect(await published(upload)).toEqual([...BEFORE, ...between, ...AFTER])
  expect(readFileSync(join(reportDir, 'INTEGRATION_REPORT.md'), 'utf8')).toBe('# Report\n')
  expect(readFileSync(join(reportDir, 'integration.json'), 'utf8')).toBe('{}\n')
})

test('an upload that fails is a warning that says where the reports are, and changes nothing else', async () => {
  const left = await published({kind: 'failed', reason: 'the service is down'})
  const text = `The reports could not be uploaded: the service is down. They are in ${reportDir}.`
  expect(left).toEqual([...BEFORE, {outputs: {}}, {kind: 'warning', text}, ...AFTER])
  expect(readdirSync(reportDir).sort()).toEqual(['INTEGRATION_REPORT.md', 'integration.json'])
})
