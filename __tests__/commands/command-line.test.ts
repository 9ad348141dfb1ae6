import {describe, expect, test} from '@jest/globals'
import {COMMAND_NAMES, type Command} from '../../src/commands/command.js'
import {parseCommandLine} from '../../src/commands/command-line.js'
import {describeFlag, flagsOf} from '../../src/commands/flags.js'
import {renderHelp} from '../../src/commands/help.js'
import {COMMAND_LINE_DEFAULTS, INPUT_NAMES, inputOf} from '../../src/config/inputs.js'
import {parseConfig} from '../../src/config/parse-config.js'
import {problemsOf} from '../support/config-problems.js'

const LOUD = {json: false, quiet: false}

describe('a good command line', () => {
  const rows: readonly (readonly [readonly string[], Command])[] = [
    [[], {kind: 'help', topic: null}],
    [['help'], {kind: 'help', topic: null}],
    [['--help'], {kind: 'help', topic: null}],
    [['-h'], {kind: 'help', topic: null}],
    [['help', 'run'], {kind: 'help', topic: 'run'}],
    [['run', '--help'], {kind: 'help', topic: 'run'}],
    [['run', '--nonsense', '-h'], {kind: 'help', topic: 'run'}],
    [['--version'], {kind: 'version'}],
    [['run'], {kind: 'run', inputs: {mode: 'run'}, repo: '.', cache: true, output: LOUD}],
    [['analyze'], {kind: 'analyze', inputs: {mode: 'analyze'}, repo: '.', cache: true, output: LOUD}],
    [
      ['run', '--branches', 'a', '--branches=b', '--branches', '!c', '--gates', 'x: y', '--gates', 'z: --q'],
      {
        kind: 'run',
        inputs: {mode: 'run', branches: 'a\nb\n!c', gates: 'x: y\nz: --q'},
        repo: '.',
        cache: true,
        output: LOUD
      }
    ],
    [
      ['run', '--base=-x', '--push', '--fail-on', 'never', '--repo', '../r', '--out', 'o', '--json', '--quiet'],
      {
        kind: 'run',
        inputs: {mode: 'run', base: '-x', push: 'true', 'fail-on': 'never', 'report-dir': 'o'},
        repo: '../r',
        cache: true,
        output: {json: true, quiet: true}
      }
    ],
    [['analyze', '--no-cache'], {kind: 'analyze', inputs: {mode: 'analyze'}, repo: '.', cache: false, output: LOUD}],
    [['run', '--no-push'], {kind: 'run', inputs: {mode: 'run', push: 'false'}, repo: '.', cache: true, output: LOUD}],
    [
      ['run', '--push=false'],
      {kind: 'run', inputs: {mode: 'run', push: 'false'}, repo: '.', cache: true, output: LOUD}
    ],
    [['run', '--mode', 'analyze'], {kind: 'run', inputs: {mode: 'analyze'}, repo: '.', cache: true, output: LOUD}],
    [
      ['run', '--report-dir', 'o', '--out', 'o'],
      {kind: 'run', inputs: {mode: 'run', 'report-dir': 'o'}, repo: '.', cache: true, output: LOUD}
    ],
    [
      ['run', '--base', 'a', '--base', 'a'],
      {kind: 'run', inputs: {mode: 'run', base: 'a'}, repo: '.', cache: true, output: LOUD}
    ],
    [['compare', 'a', 'b'], {kind: 'compare', baseline: 'a', integration: 'b', out: null, output: LOUD}],
    [
      ['compare', '--out', 'o', '--', '-a', '-h'],
      {kind: 'compare', baseline: '-a', integration: '-h', out: 'o', output: LOUD}
    ],
    [
      ['resolve', 'INT-000001'],
      {kind: 'resolve', id: 'INT-000001', option: null, reason: '', by: null, repo: '.', out: null, output: LOUD}
    ],
    [
      ['resolve', 'INT-1', '--option', '2', '--reason', 'so', '--by', 'Jane', '--repo', 'r', '--out', 'o'],
      {kind: 'resolve', id: 'INT-1', option: '2', reason: 'so', by: 'Jane', repo: 'r', out: 'o', output: LOUD}
    ],
    [['init', '--repo', 'r'], {kind: 'init', repo: 'r', output: LOUD}],
    [['doctor', '--config', 'c.yml'], {kind: 'doctor', repo: '.', config: 'c.yml', output: LOUD}],
    [['demo', '--quiet'], {kind: 'demo', out: null, output: {json: false, quiet: true}}]
  ]

  test.each(rows)('%j', (argv, command) => {
    expect(parseCommandLine(argv)).toEqual(command)
  })
})

describe('a bad command line', () => {
  test.each([
    [['rnu'], 'command line', "there is no command 'rnu'", "Did you mean 'run'?"],
    [
      ['ship'],
      'command line',
      "there is no command 'ship'",
      'Known: run, analyze, plan, probe, publish, compare, resolve, init, doctor, demo'
    ],
    [['help', 'demmo'], 'help', "there is no command 'demmo'", "Did you mean 'demo'?"],
    [
      ['--json', 'run'],
      'command line',
      "'--json' stands before any command",
      'Put the command first, such as: integration-orchestrator run --branches feature/login'
    ],
    [['run', '--brances', 'a'], '--brances', 'there is no such flag here', "Did you mean '--branches'?"],
    [['run', '--branch=a'], '--branch', 'there is no such flag here', "Did you mean '--branches'?"],
    [
      ['run', '-b'],
      '-b',
      'there is no such flag here',
      expect.stringContaining('This command has: --branches, --base')
    ],
    [['run', '--no-quite'], '--no-quite', 'there is no such flag here', expect.stringContaining('This command has: ')],
    [
      ['run', '--token', 'x'],
      '--token',
      'there is no such flag here',
      'Set GITHUB_TOKEN in the environment; other processes can read a command line'
    ],
    [
      ['analyze', '--mode', 'run'],
      '--mode',
      'there is no such flag here',
      expect.stringContaining('This command has: ')
    ],
    [
      ['demo', '--branches', 'a'],
      '--branches',
      'there is no such flag here',
      'This command has: --out, --json, --quiet'
    ],
    [['run', '--base'], '--base', 'the flag has no value', 'Write --base BRANCH'],
    [['run', '--base='], '--base', 'the flag has no value', 'Write --base BRANCH'],
    [['run', '--base', ' '], '--base', 'the flag has no value', 'Write --base BRANCH'],
    [
      ['run', '--branches', '-x'],
      '--branches',
      "'-x' looks like another flag",
      'Write --branches=-x if it is the value; otherwise add the value'
    ],
    [['run', '--push=yes'], '--push', "'yes' is neither true nor false", 'Give the flag alone'],
    [
      ['run', '--base', 'a', '--base', 'b'],
      '--base',
      'the flag is given twice with different values',
      'Keep one of them'
    ],
    [['run', '--push', '--no-push'], '--push', 'the flag is given twice with different values', 'Keep one of them'],
    [
      ['run', '--out', 'a', '--report-dir', 'b'],
      '--out',
      '--report-dir names another folder',
      'Keep one of them; they mean the same'
    ],
    [
      ['run', 'feature/a'],
      'command line',
      "'feature/a' is one word too many",
      'Branches are given as --branches feature/a'
    ],
    [['demo', 'x'], 'command line', "'x' is one word too many", 'Remove it'],
    [
      ['compare'],
      'command line',
      'compare needs two runs, but none is given',
      'Write: integration-orchestrator compare BASELINE INTEGRATION'
    ],
    [
      ['compare', 'a'],
      'command line',
      'compare needs two runs, but one is given',
      'Write: integration-orchestrator compare BASELINE INTEGRATION'
    ],
    [
      ['resolve', '--option', '1'],
      'command line',
      'resolve needs the id of a conflict',
      'Write: integration-orchestrator resolve ID'
    ],
    [['compare', 'a', 'b', 'c'], 'command line', "'c' is one word too many", 'Remove it']
  ])('%j is refused', (argv, where, what, fix) => {
    expect(problemsOf(() => parseCommandLine(argv))).toEqual([{where, what, fix}])
  })

  test('gets every problem at once', () => {
    const problems = problemsOf(() => parseCommandLine(['run', '--strategi', 'x', 'y', '--base', '--orders=risk']))
    expect(problems.map(({where, what}) => `${where}: ${what}`)).toEqual([
      '--strategi: there is no such flag here',
      "--base: '--orders=risk' looks like another flag",
      "command line: 'y' is one word too many"
    ])
  })
})

test('what the command line gives is what the configuration takes', () => {
  const command = parseCommandLine(['run', '--branches', 'a', '--branches', 'b', '--gates', 'x: y', '--out', 'o'])
  if (command.kind !== 'run') throw new Error('not run')
  const config = parseConfig({
    inputs: command.inputs,
    origin: describeFlag,
    defaults: COMMAND_LINE_DEFAULTS,
    file: null
  })
  expect(config).toMatchObject({
    selectors: [{name: 'a'}, {name: 'b'}],
    gates: [{name: 'x', command: 'y'}],
    push: false,
    mode: 'run',
    reportDir: 'o'
  })
})

describe('the help', () => {
  const topics = [null, ...COMMAND_NAMES]

  test.each(topics)('of %p fits one screen and tells the exit codes', topic => {
    const lines = renderHelp(topic).split('\n')
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter(line => line.length > 100)).toEqual([])
    expect(lines).toContain('Exit codes')
  })

  test('the overview names every command', () => {
    const text = renderHelp()
    expect(COMMAND_NAMES.filter(name => !text.includes(`\n  ${name} `))).toEqual([])
  })

  test.each([...COMMAND_NAMES])('of %s names every flag of it', command => {
    const text = renderHelp(command)
    expect(flagsOf(command).filter(({name}) => !text.includes(`\n  --${name} `))).toEqual([])
  })

  test('every input is a flag of run, or says what to do instead', () => {
    const names = flagsOf('run').map(flag => flag.name)
    expect(INPUT_NAMES.filter(name => names.includes(name) === (inputOf(name).notAFlag !== null))).toEqual([])
  })
})
