import type {CoveragePart} from '../../../src/compare/coverage/measured.js'

/** What it is about, the text, its format, its files as `number:hits` and `number:taken/all`, and its defects. */
export type Row = readonly [string, string, CoveragePart['format'], Record<string, string>, readonly string[]]

const llvm = (segments: unknown, rest = ''): string =>
  `{"data":[{"files":[{"filename":"a.c","segments":${JSON.stringify(segments)}${rest}}]}],"type":"llvm.coverage.json.export","version":"2.0.1"}`

/** Small reports, each with something that a simple reader gets wrong. */
export const TRAPS: readonly Row[] = [
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
