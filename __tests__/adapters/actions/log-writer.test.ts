import {describe, expect, test} from '@jest/globals'
import {createLogWriter} from '../../../src/adapters/actions/log-writer.js'
import {logProgress} from '../../../src/adapters/actions/log-progress.js'
import type {Progress} from '../../../src/ports/runner.js'
import {createRunnerLog, splitLikeRunner, type RunnerLog} from '../../support/runner-log.js'

const COMMANDS = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
  ...['ERROR', 'Add-Mask', 'Group', 'Stop-Commands']
]

const SYNTAXES: readonly ((name: string) => string)[] = [
  name => `::${name} name=A,file=b.c,line=3::hostile`,
  name => `##[${name} name=A;file=b.c;line=3]hostile`
]

const DISGUISES: readonly ((command: string) => string)[] = [
  command => command,
  command => `  \t${command}`,
  command => `\u00a0\u2003\u0085${command}`,
  command => `innocent words ${command}`,
  command => `50 %\r${command}`,
  command => `first\n${command}\nlast`,
  command => `\u001b[31m${command.replace('[', '\u001b[0m[')}\u001b[0m`,
  command => command.replace(/^(.)(.)/, '$1\u0000$2'),
  command => `\u2028${command}\u2029`,
  command => command.replace('::', ':\u200d:').replace('##[', '#\u034f#[')
]

const HOSTILE = COMMANDS.flatMap(name => SYNTAXES.flatMap(syntax => DISGUISES.map(disguise => disguise(syntax(name)))))

/** Shows the events in a log and has the runner's parsers read it. */
function shown(events: readonly Progress[]): RunnerLog {
  let text = ''
  const writer = createLogWriter(chunk => (text += chunk))
  for (const event of events) logProgress(writer, event)
  writer.closeBlock()
  const log = createRunnerLog()
  for (const line of splitLikeRunner(text)) log.take(line)
  return log
}

describe('the log writer', () => {
  test('has 400 hostile lines to stand against', () => {
    expect(HOSTILE).toHaveLength(400)
    const bare = createRunnerLog()
    for (const line of HOSTILE.flatMap(splitLikeRunner)) bare.take(line)
    expect({
      annotations: bare.annotations.length > 0,
      masks: bare.masks.length > 0,
      others: bare.others.length > 0,
      stopped: bare.stopped()
    }).toEqual({annotations: true, masks: true, others: true, stopped: true})
  })

  const places: readonly [string, (text: string) => readonly Progress[], readonly string[]][] = [
    [
      'a line of a gate',
      text => [
        {kind: 'gate-started', gate: 'unit', title: 'on the base'},
        {kind: 'gate-line', gate: 'unit', line: text},
        {kind: 'gate-ended', gate: 'unit', text: 'passed'}
      ],
      ['Gate unit on the base']
    ],
    ['a line of a gate that was never started', text => [{kind: 'gate-line', gate: 'unit', line: text}], []],
    ['a step', text => [{kind: 'step', text}], []],
    ['a stage', text => [{kind: 'stage', stage: 'collect', detail: text}], []],
    ['the end of a gate', text => [{kind: 'gate-ended', gate: 'unit', text}], []]
  ]
  test.each(places)('lets no hostile text act as a command in %s', (_, events, groups) => {
    for (const text of HOSTILE) {
      const log = shown(events(text))
      expect({...found(log), text}).toEqual({annotations: [], masks: [], others: [], groups, stopped: false, text})
      expect(log.lines).toHaveLength(events(text).length)
    }
  })

  test('keeps a hostile title of a gate inside the group command', () => {
    for (const text of HOSTILE) {
      const log = shown([{kind: 'gate-started', gate: text, title: text}])
      expect({...found(log), groups: log.groups.length}).toEqual({
        annotations: [],
        masks: [],
        others: [],
        groups: 1,
        stopped: false
      })
    }
  })

  test('makes one warning of a hostile warning, whatever it says', () => {
    for (const text of HOSTILE) {
      const log = shown([{kind: 'warning', text}])
      expect(log.annotations.map(({level, title, file, line}) => ({level, title, file, line}))).toEqual([
        {level: 'warning', title: null, file: null, line: null}
      ])
      expect({masks: log.masks, others: log.others, groups: log.groups}).toEqual({masks: [], others: [], groups: []})
      for (const line of log.annotations[0]!.message.split('\n')) expect(line).not.toContain('##[')
    }
  })

  test('breaks up the old form of a command also where marks without width stand in it', () => {
    const log = shown([{kind: 'step', text: '###[error]a #\u0301#\u0302[error]b #\ufe0f#\u034f[error]c'}])
    expect(log.lines).toEqual(['- ### [error]a #\u0301#\u0302 [error]b #{U+FE0F}#{U+034F}[error]c'])
  })

  test('shows ordinary output as it is, behind a mark', () => {
    const log = shown([
      {kind: 'gate-started', gate: 'unit', title: 'on the base'},
      {kind: 'gate-line', gate: 'unit', line: '\u001b[32m✓\u001b[39m adds — 2 ms\r'},
      {kind: 'gate-line', gate: 'unit', line: 'a\tb'},
      {kind: 'gate-line', gate: 'unit', line: 'bell \u0007 and ‮override'},
      {kind: 'gate-ended', gate: 'unit', text: 'passed in 2 s'}
    ])
    expect(log.lines).toEqual([
      'Gate unit on the base',
      '  | ✓ adds — 2 ms',
      '  | a\tb',
      '  | bell {U+0007} and {U+202E}override',
      'Gate unit: passed in 2 s'
    ])
  })

  test('uses another stop token for every block', () => {
    let text = ''
    const writer = createLogWriter(chunk => (text += chunk))
    for (let i = 0; i < 50; i++) writer.openBlock('same')
    writer.closeBlock()
    const tokens = [...text.matchAll(/^::stop-commands::([0-9a-f]{32})$/gm)].map(match => match[1])
    expect(new Set(tokens).size).toBe(50)
  })

  test('does not let a line that holds the end token end the block', () => {
    let text = ''
    const writer = createLogWriter(chunk => (text += chunk))
    writer.openBlock('guess')
    const token = /stop-commands::([0-9a-f]{32})/.exec(text)![1]!
    writer.blockLine(`::${token}::`)
    writer.blockLine(`##[${token.toUpperCase()}]`)
    const log = createRunnerLog()
    for (const line of splitLikeRunner(text)) log.take(line)
    expect(log.stopped()).toBe(true)
    expect(log.lines.join('\n')).not.toContain(token)
  })

  test('holds a warning back until the block that is open has ended', () => {
    const log = shown([
      {kind: 'gate-started', gate: 'unit', title: 'on the base'},
      {kind: 'warning', text: 'the disk is nearly full'},
      {kind: 'gate-line', gate: 'unit', line: 'still running'},
      {kind: 'gate-ended', gate: 'unit', text: 'passed'}
    ])
    expect(log.annotations).toEqual([
      {level: 'warning', title: null, file: null, line: null, message: 'the disk is nearly full'}
    ])
  })

  test('prints at most so many lines of a gate, and says how many it left out', () => {
    const line = {kind: 'gate-line', gate: 'unit', line: 'again'} as const
    const log = shown([{kind: 'gate-started', gate: 'unit', title: 't'}, ...Array<Progress>(5003).fill(line)])
    expect(log.lines).toHaveLength(1 + 5000 + 1)
    expect(log.lines.at(-1)).toBe("  | … 3 more lines are in the gate's log file")
  })

  test('cuts an endless line', () => {
    const log = shown([{kind: 'step', text: 'x'.repeat(1_000_000)}])
    expect(log.lines[0]).toMatch(/^- x+ … \(996002 more characters\)$/)
  })

  // Patterns as the setup actions for these languages register them.
  const matchers: readonly [string, RegExp, string][] = [
    [
      'tsc',
      /^(?:\s+\d+>)?([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/,
      'a.ts(1,2): error TS1: x'
    ],
    ['eslint-stylish file', /^([^\s].*)$/, '/repo/a.js'],
    ['eslint-stylish finding', /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/, '  1:2  error  bad  rule'],
    ['python', /^\s*File\s"(.*)",\sline\s(\d+),\sin\s(.*)$/, '  File "a.py", line 3, in f'],
    ['go', /^\s*(\.{0,2}[/\\].+\.go):(?:(\d+):(\d+):)? (.*)/, './a.go:1:2: bad'],
    [
      'dotnet',
      /^([^\s].*)\((\d+)(?:,\d+|,\d+,\d+)?\):\s+(error|warning)\s+([a-zA-Z]+\d+):\s*(.*)$/,
      'a.cs(1,2): error CS1: x'
    ]
  ]
  test.each(matchers)('prints no line that the %s problem matcher takes', (_, pattern, line) => {
    expect(line).toMatch(pattern)
    const log = shown([{kind: 'gate-line', gate: 'unit', line}])
    expect(log.lines.filter(text => pattern.test(text))).toEqual([])
  })
})

function found(log: RunnerLog): object {
  const {annotations, masks, others, groups} = log
  return {annotations, masks, others, groups, stopped: log.stopped()}
}
