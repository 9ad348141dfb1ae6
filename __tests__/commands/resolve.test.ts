import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import type {Command} from '../../src/commands/command.js'
import {resolve} from '../../src/commands/resolve.js'
import {parseDecisions} from '../../src/config/parse-decisions.js'
import type {Conflict, OptionAction} from '../../src/domain/conflict.js'
import {DECISIONS_PATH, type Decision} from '../../src/domain/decision.js'
import {ConfigurationError, type Problem} from '../../src/domain/errors.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {renderJson} from '../../src/report/json.js'
import {aRecord} from '../support/record-builder.js'
import {interaction, routesConflict} from '../support/record-parts.js'
import {TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
let printed: string
beforeEach(() => {
  repo = TempRepo.with({'a.txt': 'a\n'})
  repo.git('config', 'user.name', 'Jane Doe')
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  repo.remove()
})

type Asked = Partial<Extract<Command, {kind: 'resolve'}>>

async function asked(command: Asked = {}): Promise<number> {
  const output = {json: false, quiet: false}
  const rest = {id: 'INT-001', option: null, reason: '', by: null, out: null}
  return await resolve({kind: 'resolve', ...rest, repo: repo.dir, output, ...command})
}

async function refused(command: Asked = {}): Promise<readonly Problem[]> {
  const error: unknown = await asked(command).catch((thrown: unknown) => thrown)
  if (!(error instanceof ConfigurationError)) throw new Error(`it was not refused: ${String(error)}`)
  return error.problems
}

function recorded(record: IntegrationRecord | string): void {
  mkdirSync(join(repo.dir, 'integration-report'), {recursive: true})
  const text = typeof record === 'string' ? record : renderJson(record)
  writeFileSync(join(repo.dir, 'integration-report/integration.json'), text)
}

/** A record with one conflict of these options. */
function withActions(actions: readonly unknown[], overrides: Partial<Conflict> = {}): void {
  const facts = {
    effort: {lines: 1, files: 1},
    risk: 'low' as const,
    riskReason: 'it is small',
    completeness: 'both sides'
  }
  const options = actions.map((action, i) => {
    return {title: `way ${i + 1}`, effect: 'It is taken.', commands: [], ...facts, action: action as OptionAction}
  })
  recorded(aRecord({conflicts: [routesConflict({options, ...overrides})]}))
}

function decisionsFile(): string {
  return readFileSync(join(repo.dir, DECISIONS_PATH), 'utf8')
}

function decided(): readonly Decision[] {
  return parseDecisions({path: DECISIONS_PATH, text: decisionsFile()}, problem => {
    throw new Error(problem.what)
  })
}

describe('a decision', () => {
  test('is written into the working tree, and nothing is staged or committed', async () => {
    recorded(aRecord())
    const head = repo.head()
    expect(await asked({option: '2', reason: 'after the release'})).toBe(0)
    const {fingerprint, options, kind, type, paths, branches} = routesConflict()
    expect(decided()).toEqual([
      {
        id: 'INT-001',
        fingerprint,
        conflict: {kind, type, paths, branches},
        option: options[1]!.title,
        action: options[1]!.action,
        by: 'Jane Doe',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        reason: 'after the release'
      }
    ])
    expect([repo.head(), repo.git('diff', '--cached', '--name-only')]).toEqual([head, ''])
    expect(printed).toContain('Next: commit it to main, for runs read it there alone, and run again.')
  })

  test('keeps what is in the file, and is made by whoever is named', async () => {
    recorded(aRecord())
    await asked({option: '1'})
    writeFileSync(join(repo.dir, DECISIONS_PATH), `${decisionsFile()}# agreed in the meeting\n`)
    await asked({option: '2', by: 'Bob'})
    expect(decided().map(({by, id}) => [by, id])).toEqual([['Bob', 'INT-001']])
    expect(decisionsFile()).toContain('# agreed in the meeting\n')
  })

  test('on what gates found names the heads they judged', async () => {
    const record = aRecord({conflicts: [interaction()]})
    recorded(record)
    await asked({id: interaction().id, option: '1'})
    const heads = interaction().branches.map(name => [name, record.candidates.find(one => one.name === name)?.sha])
    expect(decided()[0]?.heads).toEqual(Object.fromEntries(heads))
  })

  test('can be told to programs', async () => {
    recorded(aRecord())
    await asked({option: '1', output: {json: true, quiet: false}})
    expect(JSON.parse(printed)).toMatchObject({path: DECISIONS_PATH, decision: {id: 'INT-001', by: 'Jane Doe'}})
  })
})

describe('without --option', () => {
  test('the ways out are listed by number, and nothing is written', async () => {
    withActions([
      {kind: 'hold-out', branch: 'api'},
      {kind: 'combine', texts: []}
    ])
    expect(await asked()).toBe(0)
    expect(printed).toContain('INT-001  line (contents), medium  src/routes.js\nauth × api\n')
    expect(printed).toContain('  1  way 1\n     It is taken.\n  2  way 2\n')
    expect(printed).toContain('     Needs work by a person: there is no text for it yet.\n')
    expect(existsSync(join(repo.dir, DECISIONS_PATH))).toBe(false)
  })

  test('a hostile record is only text', async () => {
    const evil = '\u001b[2J##[error]x\n::set-output name=x::y'
    recorded(aRecord({conflicts: [routesConflict({path: evil, branches: [evil, 'api'], meaning: evil})]}))
    await asked()
    // eslint-disable-next-line no-control-regex
    expect(printed).not.toMatch(/\u001b|##\[|^::/m)
  })
})

describe('is refused', () => {
  const place = (): string => join(repo.dir, 'integration-report/integration.json')

  test('without a record, and with one that is none of ours', async () => {
    expect(await refused()).toEqual([
      {
        where: place(),
        what: 'there is no record of an integration here',
        fix: 'Run the integration first, or name its report folder with --out'
      }
    ])
    recorded('{')
    expect(await refused()).toMatchObject([{what: 'this is no JSON'}])
    recorded('[]')
    expect(await refused()).toMatchObject([{what: 'this is no record of an integration, and 1.0 is needed'}])
    recorded('{"schemaVersion": "9.0"}')
    expect(await refused()).toMatchObject([{what: "this is of schema version '9.0', and 1.0 is needed"}])
  })

  test('an id that is not there: the nearest is named', async () => {
    recorded(aRecord())
    expect(await refused({id: 'INT-0001'})).toMatchObject([
      {what: "there is no conflict 'INT-0001' in this record", fix: "Did you mean 'INT-001'?"}
    ])
    recorded(aRecord({conflicts: []}))
    expect(await refused()).toMatchObject([{what: "there is no conflict 'INT-001' in this record; it has none at all"}])
  })

  test.each(['0', '3', '-1', '1.5', 'one', ''])('an option that is not there: %j', async option => {
    withActions([
      {kind: 'hold-out', branch: 'api'},
      {kind: 'hold-out', branch: 'auth'}
    ])
    expect(await refused({option})).toEqual([
      {where: '--option', what: `INT-001 has no option ${option}`, fix: 'Choose one of 1: way 1; 2: way 2'}
    ])
  })

  test.each<readonly [string, unknown]>([
    ['there is no text for it yet', {kind: 'combine', texts: []}],
    ['which of its commits could go in alone is not known', {kind: 'split', branch: 'api', take: [], leave: []}],
    ['what git or the gates refuse cannot be accepted', {kind: 'accept'}],
    ['there is nothing in it that a run could do', {kind: 'pray'}],
    ['there is nothing in it that a run could do', null]
  ])('an option that needs work by a person: %s', async (why, action) => {
    withActions([action, {kind: 'hold-out', branch: 'api'}])
    expect(await refused({option: '1'})).toEqual([
      {
        where: '--option',
        what: `option 1 of INT-001 needs work by a person: ${why}`,
        fix: 'Carry it out in the branch itself, or decide for 2'
      }
    ])
  })

  test('a record whose option is about strangers', async () => {
    withActions([{kind: 'hold-out', branch: 'main'}])
    expect(await refused({option: '1'})).toMatchObject([
      {where: "the record's INT-001", what: expect.stringContaining('is no party of the conflict')}
    ])
    expect(existsSync(join(repo.dir, DECISIONS_PATH))).toBe(false)
  })

  test('a decisions file that is broken, or behind a link; both stay as they are', async () => {
    recorded(aRecord())
    const file = join(repo.dir, DECISIONS_PATH)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, 'decisions: {}\n')
    expect(await refused({option: '1'})).toMatchObject([{where: `${DECISIONS_PATH}:1:12`}])
    expect(readFileSync(file, 'utf8')).toBe('decisions: {}\n')
    rmSync(dirname(file), {recursive: true})
    mkdirSync(join(repo.dir, 'elsewhere'))
    symlinkSync(join(repo.dir, 'elsewhere'), dirname(file))
    expect(await refused({option: '1'})).toMatchObject([{where: dirname(DECISIONS_PATH)}])
    expect(existsSync(join(repo.dir, 'elsewhere/decisions.yml'))).toBe(false)
  })

  test('a decision by nobody', async () => {
    recorded(aRecord())
    repo.git('config', 'user.name', ' ')
    expect(await refused({option: '1'})).toMatchObject([{where: '--by'}])
  })
})
