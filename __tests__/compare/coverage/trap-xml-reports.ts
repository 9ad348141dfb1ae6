import type {Row} from './trap-reports.js'

/** A report of Cobertura with these classes. */
export const cobertura = (classes: string, sources = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
   <coverage line-rate="0.5">${sources}<packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`
const jacoco = (body: string): string =>
  `<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r">${body}</report>`
const clover = (lines: string): string =>
  `<coverage generated="1"><project><file name="a.js" path="/r/a.js">${lines}</file></project></coverage>`
/** The same for the formats that are XML. */
export const XML_TRAPS: readonly Row[] = [
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
  ]
]
