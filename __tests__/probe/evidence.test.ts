import {describe, expect, test} from '@jest/globals'
import {parseEvidence} from '../../src/probe/evidence.js'

const GOOD = {
  end: {kind: 'exited', code: 1},
  seconds: 1.5,
  tail: 'the end',
  root: '/scratch/probe/tree',
  reports: [{kind: 'tests', path: 'out/r.xml', copy: '001-r.xml', bytes: 12}],
  missing: ['lost/*.xml'],
  movedHead: false,
  shared: ['*.xml'],
  source: {tree: '2'.repeat(40), run: '20260301-101500-7e1f', probe: 'probe-2', when: '2026-03-01T10:15:00.000Z'}
}

function withReport(change: object): object {
  return {...GOOD, reports: [{...GOOD.reports[0], ...change}]}
}

function withSource(change: object): object {
  return {...GOOD, source: {...GOOD.source, ...change}}
}

describe('evidence', () => {
  test('is read as it was written', () => {
    expect(parseEvidence(JSON.stringify(GOOD))).toEqual(GOOD)
  })

  test.each([
    {kind: 'signalled', signal: 'SIGKILL'},
    {kind: 'timed-out', afterSeconds: 0.5},
    {kind: 'not-started', why: 'no bash'}
  ])('of a gate that did not end by itself is read too: %j', end => {
    expect(parseEvidence(JSON.stringify({...GOOD, end}))).toEqual({...GOOD, end})
  })

  test('loses what does not belong to it', () => {
    expect(parseEvidence(JSON.stringify({...GOOD, outcome: 'pass'}))).toEqual(GOOD)
  })

  test.each([
    ['nothing', null],
    ['a list', []],
    ['no end', {...GOOD, end: null}],
    ['an end that there is not', {...GOOD, end: {kind: 'vanished'}}],
    ['an exit code that no process has', {...GOOD, end: {kind: 'exited', code: 256}}],
    ['a signal with a line break', {...GOOD, end: {kind: 'signalled', signal: 'SIGKILL\n::error::b'}}],
    ['a time limit that is text', {...GOOD, end: {kind: 'timed-out', afterSeconds: '9'}}],
    ['a reason that is none', {...GOOD, end: {kind: 'not-started', why: 1}}],
    ['no word on HEAD', {...GOOD, movedHead: undefined}],
    ['missing reports that are no text', {...GOOD, missing: [1]}],
    ['a time below zero', {...GOOD, seconds: -1}],
    ['a time that is text', {...GOOD, seconds: '1'}],
    ['no tail', {...GOOD, tail: undefined}],
    ['shared globs that are no text', {...GOOD, shared: [1]}],
    ['reports that are no list', {...GOOD, reports: {}}],
    ['a copy that leads out', withReport({copy: '../../../.bashrc'})],
    ['a copy that leads out further on', withReport({copy: '001-/../../x'})],
    ['an absolute copy', withReport({copy: '/etc/passwd'})],
    ['a copy with a control character', withReport({copy: '001-a\u001b[2J'})],
    ['a copy that is the log', withReport({copy: 'log'})],
    ['a kind that there is not', withReport({kind: 'constructor'})],
    ['a size that is no count', withReport({bytes: 1.5})],
    ['a tree that is no id', withSource({tree: 'HEAD'})],
    ['a run with a line break', withSource({run: 'a\n::error::b'})],
    ['a probe that is none', withSource({probe: '<b>'})],
    ['a time that is none', withSource({when: 'yesterday'})]
  ])('with %s is none', (_, value) => {
    expect(parseEvidence(JSON.stringify(value))).toBeNull()
  })

  test.each(['', '{', 'undefined'])('%j is none', text => {
    expect(parseEvidence(text)).toBeNull()
  })
})
