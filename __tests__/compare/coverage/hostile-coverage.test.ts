import {describe, expect, test} from '@jest/globals'
import {compareCoverageFiles} from '../../../src/compare/coverage/compare-coverage-files.js'
import {collector} from '../../../src/compare/coverage/read/collector.js'
import {readCoverageText} from '../../../src/compare/coverage/read/recognise.js'

const MILLIONS = 5_000_000
const huge = 'n'.repeat(10_000_000)

function cobertura(name: string, line: string): string {
  return `<coverage><packages><class filename="${name}"><lines>${line}</lines></class></packages></coverage>`
}

describe('texts that are no coverage report', () => {
  test.each([
    ['empty', '', 'it is empty'],
    ['blank', '\uFEFF \n\t', 'it is empty'],
    ['a log', 'npm ERR! code 1\n', 'it is no coverage report of a known format'],
    ['a test report', '<testsuites/>', '<testsuites> is no coverage report of a known format'],
    [
      'other XML with such a root',
      '<report><bug/></report>',
      '<report> with <bug> in it is no coverage report of a known format'
    ],
    ['a root with nothing in it', '<coverage/>', 'it is a report with nothing in it'],
    ['a list', '[1]', 'it is no coverage report of a known format'],
    ['other JSON', '{"error": {"code": 1}}', 'it is JSON, but no coverage report of a known format'],
    ['an empty object', '{}', 'it is JSON, but no coverage report of a known format'],
    ['two JSON texts', '{"total":{}}{}', 'not a whole JSON text: cut off, or more than one'],
    ['UTF-16', '<\0c\0o\0v\0e\0', 'not whole XML (1:10: document must contain a root element.)']
  ])('%s is a defect', (_, text, defect) => {
    const part = readCoverageText(text)
    expect({format: part.format, files: part.files, defects: part.defects}).toEqual({
      format: null,
      files: [],
      defects: [defect]
    })
  })
})

describe('hostile texts are a bounded defect', () => {
  test.each([
    [
      'a bomb of entities',
      '<!DOCTYPE c [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><coverage><packages/></coverage>',
      'entities'
    ],
    [
      'an entity from a file',
      '<!DOCTYPE c [<!ENTITY a SYSTEM "file:///etc/passwd">]><report><package/></report>',
      'entities'
    ],
    ['elements by the million', `<coverage>${'<packages>'.repeat(MILLIONS / 10)}`, 'nested deeper than 256'],
    ['an element name of ten megabytes', `<coverage><${huge}/></coverage>`, 'is no coverage report'],
    ['brackets by the million', `{"a":${'['.repeat(MILLIONS)}`, 'JSON nested deeper than 256'],
    ['braces by the million', '{"a":'.repeat(MILLIONS / 5), 'JSON nested deeper than 256'],
    ['a name of ten megabytes', cobertura(huge, '<line number="1" hits="1"/>'), 'by 10000000 characters'],
    ['the same in lcov', `SF:${huge}\nDA:1,1\nend_of_record\n`, 'is too long for a record'],
    ['the same in Go', `mode: set\n${huge}:1.1,2.2 1 1\n`, 'is no block of a cover profile: too long'],
    ['a line that no file has', 'SF:a\nDA:999999999999,1\nend_of_record\n', 'a line with the number 999999999999'],
    ['a block of a billion lines', 'mode: set\na.go:1.1,999999999.1 1 1\n', 'more than 20000000 lines'],
    [
      'a region of a billion lines',
      '{"data":[{"files":[{"filename":"a","segments":[[1,1,1,true,true,false],[999999999,1,0,false,false,false]]}]}],"type":"llvm.coverage.json.export"}',
      'more than 20000000 lines'
    ],
    [
      'a billion branches',
      cobertura('a', '<line number="1" hits="1" condition-coverage="0% (1/999999999)"/>'),
      '999999999 branches'
    ],
    [
      'a count that is not finite',
      '{"total":{"lines":{"total":1}},"a":{"lines":{"total":1e999,"covered":0}}}',
      'does not tell how many'
    ]
  ])('%s', (_, text, part) => {
    const {defects, files} = readCoverageText(text)
    expect(defects[0]).toContain(part)
    expect(Math.max(...defects.map(defect => defect.length))).toBeLessThan(500)
    expect(files.every(({hits}) => hits.size <= 1)).toBe(true)
  })

  test('more lines and files than are kept', () => {
    const into = collector({files: 2, lines: 3})
    for (const name of ['a', 'b', 'c', 'd']) {
      const file = into.file(name)
      for (let line = 1; line <= 2; line++) file.line(line, 1)
    }
    const {files, defects} = into.part('lcov')
    expect(defects).toEqual(['it measures more than 3 lines'])
    expect(files.map(({path, hits}) => `${path} ${hits.size}`)).toEqual(['a 2', 'b 1'])
    const many = collector({files: 2, lines: 3})
    for (const name of ['a', 'b', 'c', 'd']) many.file(name)
    expect(many.part('lcov').defects).toEqual(['it names more than 2 files'])
  })

  test('defects by the thousand', () => {
    const {defects} = readCoverageText(`SF:a\n${'no record\n'.repeat(1_000)}end_of_record\n`)
    expect(defects).toHaveLength(6)
    expect(defects.at(-1)).toBe('and 995 more such defects')
  })
})

describe('names of every object stand for themselves', () => {
  const text =
    '{"__proto__":{"path":"__proto__","statementMap":{"__proto__":{"start":{"line":1}}},"s":{"__proto__":1}},"constructor":{"statementMap":{}}}'

  test('as files', () => {
    const {files, defects} = readCoverageText(text)
    expect(files.map(({path, hits}) => [path, ...hits.entries()])).toEqual([['__proto__', [1, 1]]])
    expect(defects).toEqual(['the entry of constructor has no statements'])
    expect(Object.hasOwn(Object.prototype, 'path')).toBe(false)
  })

  test('in a comparison', () => {
    const report = 'SF:__proto__\nDA:1,1\nend_of_record\nSF:constructor\nDA:1,0\nend_of_record\n'
    const files = [{path: 'a', text: report}]
    expect(compareCoverageFiles(files, files)).toMatchObject({baseline: {covered: 1, lines: 2}, defects: []})
  })
})

test('fields of the wrong kind end as defects, not as exceptions', () => {
  const texts = [
    '{"meta":{},"files":{"a":null,"b":5,"c":{"executed_lines":["x",null],"missing_lines":[[]]}}}',
    '{"type":"llvm.coverage.json.export","data":[null,{"files":[null,5,{"segments":[null]}]}]}',
    '{"total":{"lines":{"total":1}},"a":null,"b":{"lines":"x"}}',
    '{"a":{"coverage":{"x":null,"y":{"lines":["z",{}]},"w":5}},"b":null}',
    '{"a":{"statementMap":{"0":null},"s":{"0":"x"},"branchMap":{"0":null},"b":{"0":"x"}}}'
  ]
  for (const text of texts) expect(readCoverageText(text).defects).not.toEqual([])
})
