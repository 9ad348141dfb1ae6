import {describe, expect, test} from '@jest/globals'
import {readCoverageText} from '../../../src/compare/coverage/read/recognise.js'
import type {CoveragePart} from '../../../src/compare/coverage/measured.js'
import {looksLikeCoverage} from '../../../src/compare/coverage/read/looks-like-coverage.js'

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

type Row = readonly [string, string, CoveragePart['format'], Record<string, string>, readonly string[]]

const cobertura = (classes: string, sources = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
   <coverage line-rate="0.5">${sources}<packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`
const jacoco = (body: string): string =>
  `<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r">${body}</report>`
const clover = (lines: string): string =>
  `<coverage generated="1"><project><file name="a.js" path="/r/a.js">${lines}</file></project></coverage>`
const llvm = (segments: unknown, rest = ''): string =>
  `{"data":[{"files":[{"filename":"a.c","segments":${JSON.stringify(segments)}${rest}}]}],"type":"llvm.coverage.json.export","version":"2.0.1"}`

const ROWS: readonly Row[] = [
  [
    'lcov: a file with several sections gets their sum',
    'SF:a\nDA:1,2\nend_of_record\nSF:b\nDA:1,1\nend_of_record\nSF:a\nDA:1,3\nDA:2,0\nend_of_record\n',
    'lcov',
    {a: '1:5 2:0', b: '1:1'},
    []
  ],
  [
    'lcov: a branch that comes again is the same one',
    'SF:a\nDA:1,1\nBRDA:1,0,0,-\nBRDA:1,0,1,0\nend_of_record\nSF:a\nDA:1,1\nBRDA:1,0,0,4\nBRDA:1,0,1,0\nend_of_record\n',
    'lcov',
    {a: '1:2 1:1/2'},
    []
  ],
  [
    'lcov 2: functions by number, conditions, expressions with commas, and exceptions',
    'TN:unit\nSF:a\nVER:1\nFNL:0,3,9\nFNA:0,2,main\nFN:3,9,main\nFNDA:2,main\nDA:3,2,abc=\nBRDA:3,e0,f(a, b),2\nMCDC:3,2,t,1,0,x\nMCF:2\nMCH:1\nLF:1\nLH:1\nend_of_record\n',
    'lcov',
    {a: '3:2 3:1/1'},
    []
  ],
  [
    'lcov: comments, Windows line ends and counts as floating point',
    '# made by hand\r\nTN:\r\nSF:C:\\work\\a.c\r\nDA:1,1e+06\r\nDA:2,0.5\r\nend_of_record\r\n',
    'lcov',
    {'C:/work/a.c': '1:1000000 2:1'},
    []
  ],
  ['lcov: totals that disagree are passed over', 'SF:a\nDA:1,1\nLF:9\nLH:9\nend_of_record\n', 'lcov', {a: '1:1'}, []],
  [
    'lcov: no end_of_record in the middle',
    'SF:a\nDA:1,1\nSF:b\nDA:1,0\nend_of_record\n',
    'lcov',
    {a: '1:1', b: '1:0'},
    ['line 3: the section of a has no end_of_record']
  ],
  [
    'lcov: no end_of_record at the end',
    'SF:a\nDA:1,1\n',
    'lcov',
    {a: '1:1'},
    ['the end: the section of a has no end_of_record']
  ],
  [
    'lcov: a record outside of a section',
    'TN:\nDA:1,1\nSF:a\nDA:1,1\nend_of_record\nend_of_record\n',
    'lcov',
    {a: '1:1'},
    ['line 2: DA outside of a section', 'line 6: end_of_record without a section']
  ],
  [
    'lcov: records that are none',
    'SF:a\nDA:1,-1\nDA:0,1\nDA:x,1\nhello\nDA:2,1\nend_of_record\n',
    'lcov',
    {a: '2:1'},
    [
      'line 2 cannot be read: DA:1,-1',
      'line 3 cannot be read: DA:0,1',
      'line 4 cannot be read: DA:x,1',
      'line 5 is no record of lcov: hello'
    ]
  ],
  ['lcov: nothing but a test name', 'TN:unit\n', 'lcov', {}, ['it measures no file at all']],

  [
    'Cobertura: lines of methods are those of their class',
    cobertura(
      '<class filename="a.py"><methods><method><lines><line number="2" hits="3"/></lines></method></methods><lines><line number="2" hits="3"/><line number="3" hits="0" branch="true" condition-coverage="50% (1/2)"/></lines></class>'
    ),
    'cobertura',
    {'a.py': '2:3 3:0 3:1/2'},
    []
  ],
  [
    'Cobertura: methods that stand on lines of no class',
    cobertura(
      '<class filename="a.py"><methods><method><lines><line number="1" hits="3"/></lines></method></methods><lines><line number="2" hits="3"/></lines></class><class filename="b.py"><methods><method><lines><line number="7" hits="1"/></lines></method></methods><lines/></class>'
    ),
    'cobertura',
    {'a.py': '2:3', 'b.py': '7:1'},
    []
  ],
  [
    'Cobertura: partial classes of one file',
    cobertura(
      '<class filename="A.cs"><lines><line number="1" hits="1"/></lines></class><class filename="A.cs"><lines><line number="1" hits="2"/><line number="9" hits="0"/></lines></class>'
    ),
    'cobertura',
    {'A.cs': '1:3 9:0'},
    []
  ],
  [
    'Cobertura: counts that are none',
    cobertura(
      '<class filename="a"><lines><line number="1" hits="NaN"/><line number="x" hits="1"/><line number="3" hits="-2"/><line number="4" hits="99999999999999999999"/></lines></class>'
    ),
    'cobertura',
    {a: `4:${Number.MAX_SAFE_INTEGER}`},
    [
      'line 1 of a ran a number of times that is no count',
      'a has a line with the number 0',
      'line 3 of a ran a number of times that is no count'
    ]
  ],
  [
    'Cobertura: a class without a file',
    cobertura('<class name="A"><lines><line number="1" hits="1"/></lines></class>'),
    'cobertura',
    {},
    ['it names a file without a name']
  ],

  [
    'JaCoCo: groups are modules, and a line is covered where any of its instructions ran',
    jacoco(
      '<group name="app"><group name="cart"><package name="org/shop"><sourcefile name="A.kt"><line nr="1" mi="0" ci="3" mb="1" cb="1"/><line nr="2" mi="3" ci="0"/><line nr="3" mi="1" ci="1" mb="0" cb="0"/></sourcefile></package></group></group><package name=""><sourcefile name="Main.java"><line nr="1" mi="1" ci="0"/></sourcefile></package>'
    ),
    'jacoco',
    {'[app] [cart] org/shop/A.kt': '1:1 2:0 3:1 1:1/2', 'Main.java': '1:0'},
    []
  ],
  [
    'JaCoCo: classes without line numbers',
    jacoco(
      '<package name="p"><sourcefile name="A.java"><counter type="LINE" missed="3" covered="4"/></sourcefile></package>'
    ),
    'jacoco',
    {'p/A.java': 'total 4/7'},
    []
  ],
  [
    'JaCoCo: a line that does not say whether it ran',
    jacoco('<package name="p"><sourcefile name="A.java"><line nr="1" mi="1"/></sourcefile></package>'),
    'jacoco',
    {'p/A.java': ''},
    ['line 1 of p/A.java ran a number of times that is no count']
  ],

  [
    'Clover: methods are no lines, and of a statement and a condition the larger count holds',
    clover(
      '<line num="1" type="method" count="0"/><line num="2" type="stmt" count="4"/><line num="2" type="cond" truecount="0" falsecount="4"/><line num="3" type="stmt" count="0"/>'
    ),
    'clover',
    {'/r/a.js': '2:4 3:0 2:1/2'},
    []
  ],
  [
    'Clover by Istanbul: a condition counts the branches that were taken',
    clover('<line num="2" type="cond" count="4" truecount="3" falsecount="1"/>'),
    'clover',
    {'/r/a.js': '2:4 2:3/4'},
    []
  ],
  [
    'Clover by PHPUnit: packages, files by name alone',
    '<coverage generated="1"><project timestamp="1"><package name="S"><file name="/r/A.php"><class name="A"/><line num="5" type="stmt" count="1"/></file></package></project></coverage>',
    'clover',
    {'/r/A.php': '5:1'},
    []
  ],
  [
    'Clover: the tests themselves are not told of',
    '<coverage clover="4"><testproject><file name="T.java"><line num="5" type="stmt" count="1"/></file></testproject></coverage>',
    'clover',
    {},
    ['it measures no file at all']
  ],

  [
    'Istanbul: a line has the largest count of the statements that begin on it',
    '{"/r/a.js":{"path":"/r/a.js","statementMap":{"0":{"start":{"line":1}},"1":{"start":{"line":1}},"2":{"start":{"line":4}}},"s":{"0":1,"1":7,"2":0},"fnMap":{},"f":{},"branchMap":{"0":{"loc":{"start":{"line":1}}},"1":{"line":4},"2":{}},"b":{"0":[1,0],"1":[0,0],"2":[1,1]}}}',
    'istanbul',
    {'/r/a.js': '1:7 4:0 1:1/2 4:0/2'},
    []
  ],
  [
    'Istanbul: saved by an older library, and entries of another kind',
    '{"a.js":{"data":{"path":"a.js","statementMap":{"0":{"start":{"line":2}}},"s":{"0":1}}},"b.js":{"path":"b.js"},"c.js":null}',
    'istanbul',
    {'a.js': '2:1'},
    ['the entry of b.js has no statements', 'the entry of c.js has no statements']
  ],
  [
    'Istanbul: a statement without a count or a place',
    '{"a.js":{"path":"a.js","statementMap":{"0":{"start":{"line":2}},"1":{}},"s":{"1":1}}}',
    'istanbul',
    {'a.js': ''},
    ['line 2 of a.js ran a number of times that is no count', 'a.js has a line with the number 0']
  ],
  [
    'Istanbul summary: a share that is a text is not looked at',
    '{"total":{"lines":{"total":0,"covered":0,"skipped":0,"pct":"Unknown"}},"/r/a.js":{"lines":{"total":9,"covered":3,"skipped":0,"pct":"Unknown"}}}',
    'istanbul-summary',
    {'/r/a.js': 'total 3/9'},
    []
  ],
  [
    'Istanbul summary: more covered than there is',
    '{"total":{"lines":{"total":1,"covered":1}},"a.js":{"lines":{"total":1,"covered":2}},"b.js":{}}',
    'istanbul-summary',
    {},
    [
      'the entry of a.js does not tell how many of its lines are covered',
      'the entry of b.js does not tell how many of its lines are covered'
    ]
  ],

  [
    'coverage.py: excluded lines have no data, and a branch stands where it leaves',
    '{"meta":{"format":3,"version":"7"},"files":{"a.py":{"executed_lines":[1,2],"missing_lines":[5],"excluded_lines":[7,8],"executed_branches":[[2,3]],"missing_branches":[[2,-1],[5,6]],"summary":{"num_statements":3}}},"totals":{}}',
    'coverage.py',
    {'a.py': '1:1 2:1 5:0 2:1/2 5:0/1'},
    []
  ],
  [
    'coverage.py: lists that are not there, or not whole',
    '{"meta":{},"files":{"a.py":{"executed_lines":[1]},"b.py":{"executed_lines":[1],"missing_lines":[],"summary":{"num_statements":4}}}}',
    'coverage.py',
    {'b.py': '1:1'},
    ['the entry of a.py does not tell its lines', 'b.py has 4 lines by its summary and 1 by its lists']
  ],

  [
    'Go: the line of two blocks has the larger count, and an empty body is nothing to run',
    'mode: set\np/a.go:3.20,5.10 2 1\np/a.go:5.10,7.3 1 0\np/a.go:9.13,9.15 0 0\n',
    'go',
    {'p/a.go': '3:1 4:1 5:1 6:0 7:0'},
    []
  ],
  [
    'Go: concatenated profiles, of mode set',
    'mode: set\np/a.go:3.1,3.9 1 0\nmode: set\np/a.go:3.1,3.9 1 1\np/a.go:3.1,3.9 1 1\n',
    'go',
    {'p/a.go': '3:1'},
    []
  ],
  [
    'Go: concatenated profiles, of mode count',
    'mode: count\np/a.go:3.1,3.9 1 2\nmode: count\np/a.go:3.1,3.9 1 5\n',
    'go',
    {'p/a.go': '3:7'},
    []
  ],
  [
    'Go: blocks that are none, and a mode that is none',
    'mode: maybe\np/a.go:3.1,3.9 1 1\np/a.go:3.1 1 1\nFAIL\n',
    'go',
    {'p/a.go': '3:1'},
    [
      'line 1: maybe is no mode of a cover profile',
      'line 3 is no block of a cover profile: p/a.go:3.1 1 1',
      'line 4 is no block of a cover profile: FAIL'
    ]
  ],
  [
    'Go: a last number that may be cut off',
    'mode: count\np/a.go:3.1,3.9 1 1',
    'go',
    {'p/a.go': '3:1'},
    ['its last line has no end: it may be cut off']
  ],

  [
    'llvm: regions, what is around them, and what was skipped',
    llvm(
      [
        [1, 12, 4, true, true, false],
        [2, 9, 0, true, true, false],
        [3, 4, 4, true, false, false],
        [5, 1, 0, false, true, false],
        [7, 1, 4, true, false, false],
        [8, 2, 0, false, false, false]
      ],
      ',"branches":[[2,3,2,8,4,0,0,0,4]]'
    ),
    'llvm',
    {'a.c': '1:4 2:4 3:0 4:4 8:4 2:1/2'},
    []
  ],
  [
    'llvm: a gap begins no line',
    llvm([
      [1, 1, 2, true, true, false],
      [2, 5, 0, true, true, true],
      [3, 1, 0, true, true, false],
      [4, 1, 0, false, false, false]
    ]),
    'llvm',
    {'a.c': '1:2 2:2 3:0 4:0'},
    []
  ],
  [
    'llvm: older versions write 1 and 0',
    llvm([
      [1, 1, 2, 1, 1],
      [2, 1, 0, 0, 0]
    ]),
    'llvm',
    {'a.c': '1:2 2:2'},
    []
  ],
  [
    'llvm: totals alone',
    '{"data":[{"files":[{"filename":"a.c","summary":{"lines":{"count":7,"covered":4,"percent":57}}},{"filename":"b.c"}]}],"type":"llvm.coverage.json.export","version":"2"}',
    'llvm',
    {'a.c': 'total 4/7'},
    ['b.c has neither segments nor totals']
  ],
  [
    'llvm: segments that are none',
    llvm([[1, 1, 1, true, true, false], 'x', [0, 1, 1, true, true], [2, 1, -1, true, false]]),
    'llvm',
    {'a.c': '1:1'},
    ['a.c has segments that cannot be read']
  ],

  [
    'SimpleCov: commands are added up, and what is ignored has no data',
    '{"RSpec":{"coverage":{"/r/a.rb":{"lines":[1,null,0,"ignored"],"branches":{"[:if, 0, 3, 4, 5, 7]":{"[:then, 1, 4, 6, 4, 37]":0,"[:else, 2, 3, 4, 5, 7]":2}}}},"timestamp":1},"Minitest":{"coverage":{"/r/a.rb":{"lines":[2,null,4,"ignored"]}}}}',
    'simplecov',
    {'/r/a.rb': '1:3 3:4 3:1/2'},
    []
  ],
  [
    'SimpleCov: before 0.18, and what is no count',
    '{"RSpec":{"coverage":{"/r/a.rb":[1,null,-3],"/r/b.rb":{}}},"x":{}}',
    'simplecov',
    {'/r/a.rb': '1:1'},
    [
      'line 3 of /r/a.rb ran a number of times that is no count',
      'the entry of /r/b.rb has no lines',
      'a command has no coverage'
    ]
  ],
  [
    'SimpleCov: its JSON formatter',
    '{"meta":{"simplecov_version":"0.22.0"},"coverage":{"/r/a.rb":{"lines":[1,0],"branches":[{"type":"then","start_line":2,"end_line":2,"report_line":1,"coverage":3},{"type":"else","report_line":1,"coverage":0}]}},"groups":{}}',
    'simplecov',
    {'/r/a.rb': '1:1 2:0 1:1/2'},
    []
  ]
]

describe('reads', () => {
  test.each(ROWS)('%s', (_, text, format, files, defects) => {
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
  test.each(ROWS)('tells what it is: %s', (_, text) => {
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
