import {describe, expect, test} from '@jest/globals'
import {readInputs} from '../../../src/adapters/actions/read-inputs.js'

describe('reading inputs', () => {
  const known = ['branches', 'fail-on', 'report dir']

  test.each([
    ['dashes stay', {'INPUT_FAIL-ON': 'never'}, {'fail-on': 'never'}, []],
    ['spaces are underscores', {INPUT_REPORT_DIR: 'out'}, {'report dir': 'out'}, []],
    ['an underscore is no dash', {INPUT_FAIL_ON: 'never'}, {}, ['fail_on']],
    ['white space around is trimmed', {INPUT_BRANCHES: '\r\n a\n b \t\n'}, {branches: 'a\n b'}, []],
    ['other white space is part of a name', {INPUT_BRANCHES: 'a\u00a0'}, {branches: 'a\u00a0'}, []],
    ['an empty input is absent', {INPUT_BRANCHES: ' \n'}, {}, []],
    ['an unknown name is told even when empty', {INPUT_BRANCH: '', INPUT_ZZ: 'x'}, {}, ['branch', 'zz']],
    ['other variables do not count', {PATH: '/bin', INPUTS: 'x', input_branches: 'y'}, {}, []]
  ] as const)('%s', (_, environment, inputs, unknown) => {
    expect(readInputs(environment, known)).toEqual({inputs, unknown})
  })
})
