import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {createTerminalRunner, type TerminalRunner} from '../../../src/adapters/terminal/terminal-runner.js'
import {folderArtifacts} from '../../../src/adapters/terminal/folder-artifacts.js'
import {stripEscapeSequences} from '../../../src/domain/visible-text.js'
import type {Progress} from '../../../src/ports/runner.js'

let open: TerminalRunner | null = null

afterEach(() => {
  open?.close()
  jest.useRealTimers()
})

interface Terminal {
  readonly runner: TerminalRunner
  readonly text: () => string
  readonly wait: (seconds: number) => void
}

function terminal(options: {
  tty: boolean
  quiet?: boolean
  environment?: Record<string, string>
  columns?: number
}): Terminal {
  jest.useFakeTimers()
  let text = ''
  let now = 100
  const runner = createTerminalRunner({
    stream: {isTTY: options.tty, columns: options.columns ?? 60, write: chunk => (text += chunk)},
    environment: options.environment ?? {TERM: 'xterm'},
    quiet: options.quiet ?? false,
    now: '2026-03-04T05:06:07.890Z',
    seconds: () => now
  })
  open = runner
  return {
    runner,
    text: () => text,
    wait(seconds) {
      now += seconds
      jest.advanceTimersByTime(seconds * 1000)
    }
  }
}

const EVENTS: readonly Progress[] = [
  {kind: 'stage', stage: 'probe', detail: '3 branches'},
  {kind: 'gate-started', gate: 'unit', title: 'on the base'},
  {kind: 'gate-line', gate: 'unit', line: 'ok 1'},
  {kind: 'gate-ended', gate: 'unit', text: 'passed in 2 s'},
  {kind: 'step', text: 'merged feature/auth'},
  {kind: 'warning', text: 'the clone is shallow'}
]

/** What a terminal shows in the end: each line as its last redrawing left it, colours taken out. */
function screen(text: string): readonly string[] {
  return text.split('\n').map(line => stripEscapeSequences(line.split('\r\u001b[K').at(-1)!))
}

const PLAIN = [
  '[0 s] probe: 3 branches',
  '[0 s] gate unit on the base',
  '[0 s] gate unit: passed in 2 s',
  '[0 s] merged feature/auth',
  '[0 s] warning: the clone is shallow'
]

describe('the terminal runner', () => {
  test.each([
    ['no terminal', false, {TERM: 'xterm'}],
    ['a dumb terminal', true, {TERM: 'dumb'}]
  ])('writes plain lines with the elapsed time to %s', (_, tty, environment) => {
    const {runner, text} = terminal({tty, environment})
    for (const event of EVENTS) runner.progress(event)
    expect(text()).toBe(`${PLAIN.join('\n')}\n`)
  })

  test('counts the elapsed seconds', () => {
    const {runner, text, wait} = terminal({tty: false})
    wait(75.9)
    runner.progress({kind: 'stage', stage: 'collect', detail: ''})
    expect(text()).toBe('[75 s] collect\n')
  })

  test('prints nothing when it is to be quiet', () => {
    const {runner, text} = terminal({tty: true, quiet: true})
    for (const event of EVENTS) runner.progress(event)
    expect(text()).toBe('')
  })

  test('keeps a live line with stage, gate, seconds and newest output below the lines that stay', () => {
    const {runner, text, wait} = terminal({tty: true})
    runner.progress(EVENTS[0]!)
    runner.progress(EVENTS[1]!)
    runner.progress(EVENTS[2]!)
    wait(12)
    expect(screen(text())).toEqual(['probe: 3 branches', '  gate unit on the base', 'probe · unit · 12 s · ok 1'])
    for (const event of EVENTS.slice(3)) runner.progress(event)
    runner.close()
    expect(screen(text())).toEqual([
      'probe: 3 branches',
      '  gate unit on the base',
      '  gate unit: passed in 2 s',
      '  merged feature/auth',
      '  warning: the clone is shallow',
      ''
    ])
  })

  test('keeps the live line within the terminal, so that it can be drawn over', () => {
    const {runner, text, wait} = terminal({tty: true, columns: 20})
    runner.progress(EVENTS[0]!)
    runner.progress(EVENTS[1]!)
    runner.progress({kind: 'gate-line', gate: 'unit', line: '漢字漢字漢字漢字漢字漢字漢字'})
    wait(1)
    expect(screen(text()).at(-1)).toBe('probe · unit · 1 s…')
  })

  test('says nothing more once it is closed', () => {
    const {runner, text, wait} = terminal({tty: true})
    runner.progress(EVENTS[0]!)
    runner.close()
    const before = text()
    wait(60)
    expect(text()).toBe(before)
  })

  test.each([
    [{TERM: 'xterm'}, true],
    [{TERM: 'xterm', NO_COLOR: '1'}, false],
    [{TERM: 'xterm', NO_COLOR: ''}, true]
  ])('with %j has colours: %j', (environment, coloured) => {
    const {runner, text} = terminal({tty: true, environment})
    runner.progress(EVENTS[0]!)
    expect(text().includes('\u001b[1m')).toBe(coloured)
  })

  test('lets no escape sequence of a branch reach the terminal', () => {
    const hostile = '\u001b]52;c;ZXZpbA==\u0007\u001b[2J\u001b[1;1H\u009b31mred\rover\u0008\u001bc'
    const events: readonly Progress[] = [
      {kind: 'stage', stage: 's', detail: hostile},
      {kind: 'step', text: hostile},
      {kind: 'warning', text: hostile},
      {kind: 'gate-started', gate: hostile, title: hostile},
      {kind: 'gate-ended', gate: hostile, text: hostile}
    ]
    const {runner, text} = terminal({tty: false})
    for (const event of events) runner.progress(event)
    expect(text().replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(text().split('\n')[1]).toBe('[0 s] red over{U+0008}')
  })

  test('names the run by the time and four digits', () => {
    expect(terminal({tty: false}).runner.runId).toMatch(/^20260304-050607-[0-9a-f]{4}$/)
  })

  test('has no use for outputs, summary and annotations', async () => {
    const {runner, text} = terminal({tty: false})
    runner.outputs({status: 'ready'})
    runner.annotate([{level: 'error', title: 't', message: 'm'}])
    await runner.summary('# x')
    expect(text()).toBe('')
  })
})

describe('artifacts on the command line', () => {
  test('are the report folder itself', async () => {
    expect(await folderArtifacts.upload('name', '/tmp/reports')).toEqual({
      kind: 'skipped',
      reason: 'reports are in /tmp/reports'
    })
  })
})
