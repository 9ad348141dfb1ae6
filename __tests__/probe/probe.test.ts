import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {diskFiles} from '../../src/adapters/disk-files.js'
import {processShell} from '../../src/adapters/process-shell.js'
import {systemClock} from '../../src/adapters/system-clock.js'
import type {Gate, ReportKind, ReportSpec} from '../../src/domain/config.js'
import {CancelledError} from '../../src/domain/errors.js'
import {parseOid} from '../../src/domain/ids.js'
import type {Probe} from '../../src/domain/probe.js'
import type {Git} from '../../src/ports/git.js'
import type {Progress} from '../../src/ports/runner.js'
import {probe as probeGates, type ProbePorts, type ProbeSetup} from '../../src/probe/probe.js'
import {tempFolder} from '../support/temp-repo.js'

const REQUEST = {
  id: 'probe-1',
  purpose: 'integration',
  candidates: ['a'],
  commit: parseOid('1'.repeat(40)),
  tree: parseOid('2'.repeat(40))
} as const

let folder = ''
let events: Progress[] = []

beforeEach(() => {
  folder = tempFolder('probe')
  events = []
  put('.git/HEAD', REQUEST.commit)
  put('source.txt', 'committed')
})

afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

const probe = async (...args: Parameters<typeof probeGates>): Promise<Probe> => (await probeGates(...args)).probe

/** A file that every checkout will hold. */
function put(path: string, text: string): void {
  const full = join(folder, 'commit', path)
  mkdirSync(join(full, '..'), {recursive: true})
  writeFileSync(full, text)
}

function gate(name: string, command: string, reports: readonly ReportSpec[] = []): Gate {
  return {name, command, timeoutSeconds: 30, reports}
}

function reportsOf(kind: ReportKind, glob: string): readonly ReportSpec[] {
  return [{kind, glob}]
}

/** Judges by the exit code and by `name: state` lines, one test each. */
function setupOf(gates: readonly Gate[], reports: readonly ReportSpec[] = []): ProbeSetup {
  return {
    gates,
    reports,
    environment: ['ASKED_FOR'],
    keep: [],
    reportDir: join(folder, 'report'),
    memo: null,
    readScans: () => ({findings: 0, defects: []}),
    readTests: (files, root) => ({
      format: 'mixed',
      loadErrors: [],
      defects: [],
      cases: files.flatMap(({path, text}) =>
        text
          .split('\n')
          .filter(Boolean)
          .map(line => {
            const [name = '', state] = line.replace(`${root}/`, '').split(': ')
            const failed = state === 'failed'
            return {
              file: path,
              suite: [],
              name,
              state: failed ? 'failed' : 'passed',
              milliseconds: null,
              message: null,
              flaky: false
            } as const
          })
      )
    }),
    judge: ({end, expectsTests, missingReports, tests}) => {
      const reason = JSON.stringify({expectsTests, missingReports})
      if (end.kind !== 'exited' || missingReports.length > 0 || (expectsTests && tests === null)) {
        return {outcome: 'broken', reason}
      }
      return {outcome: end.code === 0 ? 'pass' : 'fail', reason}
    },
    signals: (name, tests) =>
      tests.cases.filter(({state}) => state === 'failed').map(test => `test:${name}:${test.name}`)
  }
}

function portsOf(more: Partial<ProbePorts> = {}): ProbePorts {
  const signal = more.signal ?? new AbortController().signal
  const checkout: Git['composer']['checkout'] = (_, directory) => {
    rmSync(directory, {recursive: true, force: true})
    cpSync(join(folder, 'commit'), directory, {recursive: true})
    return Promise.resolve([])
  }
  return {
    git: {composer: {checkout}} as unknown as Git,
    shell: processShell(signal),
    files: diskFiles(),
    clock: systemClock(),
    signal,
    workDir: join(folder, 'work'),
    environment: {PATH: process.env['PATH'], HOME: '/home/real', GITHUB_TOKEN: 'secret', ASKED_FOR: 'yes'},
    runner: {
      runId: 'run',
      progress: event => events.push(event),
      annotate: () => undefined,
      summary: () => Promise.resolve(),
      outputs: () => undefined
    },
    ...more
  }
}

async function run(gates: readonly Gate[], reports: readonly ReportSpec[] = []): Promise<Probe> {
  return await probe(REQUEST, setupOf(gates, reports), portsOf())
}

function report(path: string): string {
  return readFileSync(join(folder, 'report', path), 'utf8')
}

describe('a probe', () => {
  test('of a gate that passes tells everything about it', async () => {
    const result = await run([gate('unit', 'echo tested; echo "one: passed" >r.txt', reportsOf('tests', 'r.txt'))])
    const reports = [{kind: 'tests', path: 'r.txt', copy: 'logs/probe-1/reports/unit/001-r.txt', bytes: 12}]
    expect(result).toEqual({
      ...REQUEST,
      outcome: 'pass',
      signals: [],
      missingReports: [],
      seconds: expect.any(Number),
      gates: [
        {
          gate: 'unit',
          command: 'echo tested; echo "one: passed" >r.txt',
          outcome: 'pass',
          reason: '{"expectsTests":true,"missingReports":[]}',
          end: {kind: 'exited', code: 0},
          seconds: expect.any(Number),
          log: 'logs/probe-1/unit.log',
          ...{root: expect.any(String), tail: 'tested', reports},
          tests: {
            format: 'mixed',
            loadErrors: [],
            defects: [],
            cases: [
              {file: 'r.txt', suite: [], name: 'one', state: 'passed', milliseconds: null, message: null, flaky: false}
            ]
          }
        }
      ]
    })
    expect(report('logs/probe-1/unit.log')).toBe('tested\n')
    expect(report('logs/probe-1/reports/unit/001-r.txt')).toBe('one: passed\n')
  })

  test('shows what goes on', async () => {
    await run([gate('unit', 'echo a; echo ::error::b')])
    expect(events).toEqual([
      {kind: 'gate-started', gate: 'unit', title: 'on a (probe-1)'},
      {kind: 'gate-line', gate: 'unit', line: 'a'},
      {kind: 'gate-line', gate: 'unit', line: '::error::b'},
      {kind: 'gate-ended', gate: 'unit', text: expect.stringMatching(/^pass in [0-9.]+ s: /)}
    ])
  })

  test('runs every gate in one clone, in order, whatever became of those before', async () => {
    const result = await run([gate('first', 'cat source.txt; echo built >built; exit 1'), gate('second', 'cat built')])
    expect(result).toMatchObject({outcome: 'fail', signals: ['gate:first']})
    expect(result.gates.map(({outcome, tail}) => `${outcome} ${tail}`)).toEqual(['fail committed', 'pass built'])
  })

  test('starts from a fresh clone, home and temporary folder, each at hand and empty', async () => {
    const leave = gate(
      'leave',
      'ls -A "$HOME" "$TMPDIR" | grep -v : | grep . ; touch left "$HOME/left" "$TMPDIR/left"; ls left; pwd'
    )
    const first = await run([leave])
    const second = await probe({...REQUEST, id: 'probe-2'}, setupOf([leave]), portsOf())
    expect(second.gates[0]?.tail).toBe(first.gates[0]?.tail)
    expect(first.gates[0]?.tail).toBe('')
    expect(readdirSync(join(folder, 'work', 'probe'))).toEqual(['tree'])
  })

  test('shows its gates no token, but what was asked for', async () => {
    const result = await run([gate('env', 'echo "${GITHUB_TOKEN:-none} $ASKED_FOR $HOME"')])
    expect(result.gates[0]?.tail).toBe(`none yes ${join(folder, 'work', 'probe', 'probe-1-home')}`)
  })

  test('without a gate is refused: it would prove nothing', async () => {
    await expect(run([])).rejects.toThrow(RangeError)
  })

  test('that is cancelled ends with the reason, its log group closed, and no later gate begun', async () => {
    const controller = new AbortController()
    const reason = new CancelledError('SIGTERM')
    const {runner, ...ports} = portsOf({signal: controller.signal})
    const progress = (event: Progress): void => {
      runner.progress(event)
      if (event.kind === 'gate-line') controller.abort(reason)
    }
    const setup = setupOf([gate('slow', 'echo go; sleep 60'), gate('next', 'true')])
    await expect(probe(REQUEST, setup, {...ports, runner: {...runner, progress}})).rejects.toBe(reason)
    expect(events.at(-1)).toEqual({kind: 'gate-ended', gate: 'slow', text: 'stopped before its end'})
  })
})

describe('reports', () => {
  test('that came with the commit are no results', async () => {
    put('reports/r.txt', 'one: passed')
    const result = await run([gate('unit', 'true', reportsOf('tests', 'reports/*.txt'))])
    expect(result).toMatchObject({outcome: 'broken', signals: ['gate:unit'], missingReports: ['reports/*.txt']})
    expect(result.gates[0]).toMatchObject({outcome: 'broken', reports: [], tests: null})
  })

  test('that another gate wrote do not count for one with a glob of its own', async () => {
    const spec = reportsOf('tests', 'r.txt')
    const result = await run([gate('first', 'echo "one: passed" >r.txt', spec), gate('second', 'ls', spec)])
    expect(result.gates.map(({outcome}) => outcome)).toEqual(['pass', 'broken'])
    expect(result.signals).toEqual(['gate:second'])
  })

  test('that are shared belong to the gate after which they are there, or are there anew', async () => {
    const commands = [
      'echo "one: passed" >r1.txt',
      'echo "two: failed" >r2.txt; exit 1',
      'true',
      'echo "three: passed" >r1.txt'
    ]
    const gates = commands.map((command, i) => gate(`g${i}`, command))
    const result = await run(gates, reportsOf('tests', 'r?.txt'))
    expect(result.gates.map(run => run.reports.map(({path}) => path))).toEqual([['r1.txt'], ['r2.txt'], [], ['r1.txt']])
    expect(result.gates.map(run => run.tests?.cases.map(({name}) => name) ?? null)).toEqual([
      ['one'],
      ['two'],
      null,
      ['three']
    ])
    expect(result.gates[2]?.reason).toBe('{"expectsTests":false,"missingReports":[]}')
    expect(result).toMatchObject({outcome: 'fail', signals: ['test:g1:two'], missingReports: []})
  })

  test('that are shared and written by no gate break the probe', async () => {
    const result = await run(
      [gate('unit', 'true')],
      [...reportsOf('tests', 'r.txt'), ...reportsOf('coverage', 'c.txt')]
    )
    expect(result).toMatchObject({
      outcome: 'broken',
      signals: ['report:c.txt', 'report:r.txt'],
      missingReports: ['r.txt', 'c.txt']
    })
    expect(result.gates[0]?.outcome).toBe('pass')
  })

  test('may be matched by more than one pattern and are copied once', async () => {
    const own = [...reportsOf('tests', '*.txt'), ...reportsOf('coverage', 'r.*')]
    const make = 'echo "one: passed" >r.txt'
    const result = await run([gate('unit', make, own)], reportsOf('tests', 'r.txt'))
    expect(result.gates[0]?.reports.map(({kind, copy}) => `${kind} ${copy}`)).toEqual([
      'tests logs/probe-1/reports/unit/001-r.txt',
      'coverage logs/probe-1/reports/unit/001-r.txt'
    ])
    expect(result.gates[0]?.tests?.cases).toHaveLength(1)
    expect(result.outcome).toBe('pass')
  })

  test('have safe names of their own, whatever gates and files are called', async () => {
    const make = "mkdir -p 'x/-' y; echo 1 >'x/-/:é.txt'; echo 2 >y/A.txt; echo 3 >y/a.txt"
    const gates = [gate('../unit: "é"', make, reportsOf('cycles', '{x,y}/**')), gate('../unit', 'true')]
    const result = await run(gates)
    expect(result.gates.map(({log}) => log)).toEqual(['logs/probe-1/unit.log', 'logs/probe-1/unit-2.log'])
    const copies = result.gates[0]?.reports.map(
      ({path, copy}) => `${path} ${copy.replace('logs/probe-1/reports/', '')}`
    )
    expect(copies).toEqual(['x/-/:é.txt unit/001-txt', 'y/A.txt unit/002-A.txt', 'y/a.txt unit/003-a.txt'])
    expect(report('logs/probe-1/reports/unit/002-A.txt')).toBe('2\n')
  })

  test('that cannot be taken out break their gate alone', async () => {
    const spec = reportsOf('tests', '*.bin')
    const result = await run([
      gate('big', 'truncate -s 257M big.bin', spec),
      gate('link', 'ln -s /etc/passwd l.bin', spec),
      gate('ok', 'true')
    ])
    expect(result.gates.map(({outcome}) => outcome)).toEqual(['broken', 'broken', 'pass'])
    expect(result.missingReports).toEqual([
      expect.stringMatching(/^big\.bin \(cannot take .* it is larger than/),
      '*.bin'
    ])
    expect(result.gates.flatMap(({reports}) => reports)).toEqual([])
    expect(readdirSync(join(folder, 'report/logs/probe-1/reports/big'))).toEqual([])
  })
})

describe('signals', () => {
  test('name the tests that failed, or the gate when no test tells more', async () => {
    const spec = reportsOf('tests', 'r.txt')
    const result = await run([
      gate('b', 'printf "one: failed\\ntwo: failed\\n" >r.txt; exit 1', spec),
      gate('a', 'exit 2'),
      gate('c', 'kill -9 $$'),
      gate('d', 'echo "one: failed" >r.txt', spec)
    ])
    // The last gate passed as far as its judge is concerned, so nothing is wrong with it.
    expect(result.signals).toEqual(['gate:a', 'gate:c', 'test:b:one', 'test:b:two'])
    expect(result.outcome).toBe('broken')
  })

  test('name a gate that moved HEAD: it is not known what was tested', async () => {
    const result = await run([gate('unit', 'echo ref: refs/heads/other >.git/HEAD'), gate('lint', 'true')])
    expect(result).toMatchObject({outcome: 'broken', signals: ['gate:unit']})
    expect(result.gates[0]?.reason).toBe(
      'the gate moved HEAD of the clone it ran in, so it is not known what was tested'
    )
    expect(result.gates[1]?.outcome).toBe('pass')
  })
})
