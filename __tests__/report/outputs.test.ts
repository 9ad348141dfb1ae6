import {expect, test} from '@jest/globals'
import {renderOutputs} from '../../src/report/outputs.js'
import {aRecord} from '../support/record-builder.js'
import {togetherCulprit} from '../support/record-parts.js'
import {VARIANTS} from '../support/record-variants.js'

const PATHS = {reportDir: 'out', record: 'out/integration.json'}

test.each([
  ['mixed', ['notifications', 'api'], ['auth'], 'false'],
  ['all-green', ['notifications', 'api', 'old-fix'], [], 'true'],
  ['in-part', ['auth', 'notifications'], ['api', 'typo'], 'false'],
  ['configuration', [], [], 'false']
])('%s: every candidate is in one of the two lists', (variant, merged, heldOut, ready) => {
  const outputs = renderOutputs(VARIANTS[variant]!(), PATHS)
  expect([JSON.parse(outputs.merged ?? ''), JSON.parse(outputs['held-out'] ?? '')]).toEqual([merged, heldOut])
  expect(outputs['merge-ready']).toBe(ready)
})

test('a staging ref that could not be published is no output', () => {
  const staging = {...aRecord().staging!, state: 'rejected' as const}
  const {'staging-ref': ref, 'staging-sha': sha} = renderOutputs(aRecord({staging}), PATHS)
  expect([ref, sha]).toEqual(['', ''])
})

test('a culprit with very many tests stays small', () => {
  const tests = Array.from({length: 10_000}, (_, i) => `test ${i}`)
  const {culprits} = renderOutputs(aRecord({culprits: [togetherCulprit({tests})]}), PATHS)
  expect(culprits?.length).toBeLessThan(1000)
})
