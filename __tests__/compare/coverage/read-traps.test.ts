import {describe, expect, test} from '@jest/globals'
import {readCoverageText} from '../../../src/compare/coverage/read/recognise.js'
import type {CoveragePart} from '../../../src/compare/coverage/measured.js'
import {looksLikeCoverage} from '../../../src/compare/coverage/read/looks-like-coverage.js'
import {TRAPS} from './trap-reports.js'
import {cobertura, XML_TRAPS} from './trap-xml-reports.js'

/** Every file with its lines as `number:hits` and its branches as `number:taken/all`. */
function outline(part: CoveragePart): Record<string, string> {
  return Object.fromEntries(
    part.files.map(({path, modules, hits, branches, total}) => [
      [...modules.map(module => `[${module}]`), path].join(' '),
      [
        ...[...hits].sort(([a], [b]) => a - b).map(([line, count]) => `${line}:${count}`),
        ...[...branches].sort(([a], [b]) => a - b).map(([line, {taken, branches: all}]) => `${line}:${taken}/${all}`),
        ...(total === null ? [] : [`total ${total.covered}/${total.lines}`])
      ].join(' ')
    ])
  )
}

describe('reads', () => {
  test.each([...TRAPS, ...XML_TRAPS])('%s', (_, text, ...[format, files, defects]) => {
    const part = readCoverageText(text)
    expect({format: part.format, files: outline(part), defects: part.defects}).toEqual({format, files, defects})
  })

  test('the folders that Cobertura names as sources', () => {
    const text = cobertura(
      '<class filename="a"><lines/></class>',
      '<sources><source>/r/src</source><source> C:\\r\\b </source></sources>'
    )
    expect(readCoverageText(text).sources).toEqual(['/r/src', 'C:/r/b'])
  })
})

describe('the beginning', () => {
  test.each([...TRAPS, ...XML_TRAPS])('tells what it is: %s', (_, text) => {
    expect(looksLikeCoverage(text)).toBe(true)
  })

  test.each([
    ['<testsuite/>'],
    ['{"testResults":[],"coverageMap":{"a.js":{"path":"a.js","statementMap":{}}}}'],
    ['{"results":{"tests":[]}}'],
    ['TAP version 13\n1..0\n'],
    ['<report><error/></report>'],
    ['']
  ])('%s is no coverage', text => {
    expect(looksLikeCoverage(text)).toBe(false)
  })
})
