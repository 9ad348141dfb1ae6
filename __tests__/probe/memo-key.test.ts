import {describe, expect, test} from '@jest/globals'
import type {Gate} from '../../src/domain/config.js'
import {memoKey, type Circumstances, type Subject} from '../../src/probe/memo-key.js'
import {anOid} from '../support/record-parts.js'

const INSTALL: Gate = {name: 'install', command: 'npm ci', timeoutSeconds: 60, reports: []}
const TEST: Gate = {name: 'test', command: 'npm test', timeoutSeconds: 60, reports: [{kind: 'tests', glob: 'a.xml'}]}
const SUBJECT: Subject = {of: {tree: anOid('tree'), attempt: 0}, gate: TEST, keep: [], before: [INSTALL]}
const CIRCUMSTANCES: Circumstances = {gates: [INSTALL, TEST], shared: [], machine: 'm', readers: 1}

function key(subject: Partial<Subject> = {}, circumstances: Partial<Circumstances> = {}): string {
  return memoKey({...SUBJECT, ...subject}, {...CIRCUMSTANCES, ...circumstances})
}

describe('the key of a proof', () => {
  test('is the same for the same things, wherever they stand', () => {
    expect(key()).toMatch(/^[0-9a-f]{64}$/)
    const copy = structuredClone(SUBJECT)
    expect(
      key({...copy, gate: {reports: copy.gate.reports, timeoutSeconds: 60, command: 'npm test', name: 'test'}})
    ).toBe(key())
  })

  test('does not change with a later gate that clears nothing away, nor with the paths of a gate', () => {
    const later = {...INSTALL, name: 'later', command: 'true'}
    expect(key({}, {gates: [INSTALL, TEST, later]})).toBe(key())
    expect(key({gate: {...TEST, paths: ['src/**']}})).toBe(key())
  })

  test.each<readonly [string, Partial<Subject>, Partial<Circumstances>]>([
    ['tree', {of: {tree: anOid('other'), attempt: 0}}, {}],
    ['repeat', {of: {tree: anOid('tree'), attempt: 1}}, {}],
    ['set of files in place of a tree', {of: {paths: anOid('tree')}}, {}],
    ['command', {gate: {...TEST, command: 'npm test '}}, {}],
    ['name', {gate: {...TEST, name: 'tests'}}, {}],
    ['time limit', {gate: {...TEST, timeoutSeconds: 61}}, {}],
    ['kind of report', {gate: {...TEST, reports: [{kind: 'api', glob: 'a.xml'}]}}, {}],
    ['glob', {gate: {...TEST, reports: [{kind: 'tests', glob: 'b.xml'}]}}, {}],
    ['gate before it', {before: [{...INSTALL, command: 'npm i'}]}, {}],
    ['order before it', {before: [INSTALL, TEST]}, {}],
    ['start, without a gate before it', {before: []}, {}],
    ['shared report', {}, {shared: [{kind: 'tests', glob: '*.xml'}]}],
    [
      'report that is cleared away',
      {},
      {gates: [INSTALL, TEST, {...TEST, name: 'l', reports: [{kind: 'api', glob: 'z'}]}]}
    ],
    ['folder that is kept', {keep: ['target']}, {}],
    ['machine', {}, {machine: 'n'}],
    ['version of the readers', {}, {readers: 2}]
  ])('is another one for another %s', (_, subject, circumstances) => {
    expect(key(subject, circumstances)).not.toBe(key())
  })
})
