import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {filesBelow, formsOf, leftIn, recordIn, runAction, type ActionRun} from '../support/bundle.js'
import {addHarmless, aShop} from '../support/shop.js'
import {tempFolder, type TempRepo} from '../support/temp-repo.js'

const TOKEN = 'ghs_SecretSecretSecret0123456789abcdef'
const OTHER = 'ghs_OtherOtherOther0123456789abcdef'

let repo: TempRepo

beforeAll(() => {
  repo = aShop({'.github/integration.yml': 'gates:\n  - {name: test, run: sh gate.sh}\n', 'gate.sh': 'true\n'})
  addHarmless(repo, ['feature/blue'])
})
afterAll(() => {
  repo.remove()
})

/** Runs the action with a branch whose gate does this. */
async function withGate(script: string, more: Parameters<typeof runAction>[2] = {}): Promise<ActionRun> {
  repo.git('branch', '--quiet', '--force', 'evil', 'main')
  repo.git('checkout', '--quiet', 'evil')
  repo.commit('evil', {'gate.sh': script})
  repo.git('checkout', '--quiet', 'main')
  return await runAction(repo, {branches: 'evil', token: TOKEN}, more)
}

/** Sets `up` to the process id of the action. */
const FIND_US = `up=$PPID
while [ "$up" -gt 1 ] && ! tr '\\0' ' ' <"/proc/$up/cmdline" | grep -q index.js; do
  up=$(sed 's/.*) //' "/proc/$up/stat" | cut -d ' ' -f 2)
done`

describe('a gate that speaks to the runner', () => {
  test.each([
    ['sets outputs', ['::set-output name=merge-ready::false', '::save-state name=work-dir::/', '::add-path::/tmp/evil']],
    ['annotates', ['::error::evil', '   ::warning file=a.txt::evil', '##[error]evil', 'text ##[warning]evil']],
    ['hides', ['::add-mask::e', '::add-matcher::/tmp/evil.json', '##[add-mask]e', '::debug::evil']],
    ['folds and ends', ['::endgroup::', '::group::evil', '##[endgroup]', '::stop-commands::abc', '::abc::']],
    ['breaks lines', ['a\r::error::evil', 'b\u2028::error::evil', 'c\u0085::error::evil', '\ufeff::error::evil']]
  ])('and %s is only shown', async (_, lines) => {
    using run = await withGate(lines.map(line => `printf '%s\\n' '${line}'\n`).join(''))
    expect(run).toMatchObject({exitCode: 0, stderr: '', annotations: [], otherCommands: [], environment: {}, path: []})
    expect(run.outputs).toMatchObject({status: 'ready', 'merge-ready': 'true'})
    expect(run.groups).toEqual(['Gate test on the base (probe-1)', 'Gate test on evil (probe-2)'])
    expect(run.masks.filter(mask => mask.length < 8)).toEqual([])
  })

  test('past us, into our own standard output, is not heard either', async () => {
    // The runner reads from a pipe, and pipes can be opened by their place in /proc.
    const pipe = {node: 'bash', nodeArguments: ['-c', `exec '${process.execPath}' "$0" > >(cat)`]}
    using run = await withGate(
      `${FIND_US}
printf '::error::evil\\n::set-output name=x::y\\n' >"/proc/$up/fd/1" && echo it was written
`,
      pipe
    )
    expect(run.log).toContain('  | it was written')
    expect(run.stdout).toContain('::error::evil')
    expect(run).toMatchObject({annotations: [], otherCommands: []})
  })
})

describe("a gate that writes to the runner's own files", () => {
  test('reaches no later step, and the job is not trusted', async () => {
    const temp = tempFolder('runner')
    using run = await withGate(
      `for file in ${temp}/_runner_file_commands/*; do printf 'merge-ready=true\\nEVIL=1\\n' >>"$file"; done\n`,
      {temp}
    )
    expect(run).toMatchObject({
      exitCode: 3,
      environment: {},
      path: [],
      outputs: {status: 'blocked', 'merge-ready': 'false', 'staging-ref': ''}
    })
    expect(JSON.stringify([run.outputs, run.state, run.summary])).not.toContain('EVIL')
    expect(run.annotations.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringMatching(/A gate wrote to the runner's own files \(GITHUB_ENV, .*do not trust this job/)
    })
    expect(repo.git('for-each-ref', 'refs/heads/integration/9')).toBe('')
    expect(recordIn(run.outputs['report-dir']!)).toMatchObject({status: 'blocked', staging: null})
  })

  test('by a link in place of one of them leads none of our writes elsewhere', async () => {
    const temp = tempFolder('runner')
    const target = join(repo.dir, '.git/target')
    using run = await withGate(
      `file=${temp}/_runner_file_commands/output_1; rm "$file"; echo precious >'${target}'; ln -s '${target}' "$file"\n`,
      {temp}
    )
    expect(run).toMatchObject({exitCode: 3, outputs: {status: 'blocked', 'merge-ready': 'false'}})
    expect(readFileSync(target, 'utf8')).toBe('precious\n')
  })
})

describe('a gate that looks for secrets', () => {
  test('finds none in its environment, its clone, its home, or by asking git', async () => {
    const environment = {GITHUB_TOKEN: OTHER, ACTIONS_RUNTIME_TOKEN: OTHER, MY_PASSWORD: OTHER, NPM_TOKEN: OTHER}
    repo.git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${TOKEN}`)
    using run = await withGate(
      `set +e
env
git config --list --show-origin
git remote -v
cat .git/config .git/objects/info/alternates
ls -A "$HOME"
printf 'protocol=https\\nhost=github.com\\n\\n' | GIT_TERMINAL_PROMPT=0 git credential fill
true
`,
      {environment}
    )
    repo.git('config', '--unset', 'http.https://github.com/.extraheader')
    expect(run).toMatchObject({exitCode: 0, stderr: ''})
    const log = readFileSync(join(run.outputs['report-dir']!, 'logs/probe-2/test.log'), 'utf8')
    expect(log).toContain('CI=true')
    expect(log.split('\n').filter(line => /^(?:INPUT_|ACTIONS_|GITHUB_|STATE_|RUNNER_TEMP|MY_|NPM_)/.test(line))).toEqual([])
    const forms = [TOKEN, OTHER].flatMap(formsOf)
    const places = [...filesBelow(run.outputs['report-dir']!), ...filesBelow(run.temp), {path: 'log', text: run.log.join()}]
    expect(places.filter(({text}) => forms.some(form => text.includes(form))).map(({path}) => path)).toEqual([])
    expect(leftIn(run.temp)).toEqual([])
  })

  test('in the repository it came from finds itself in another one', async () => {
    using run = await withGate('git rev-parse --show-toplevel; git branch --all; git for-each-ref\n')
    const log = readFileSync(join(run.outputs['report-dir']!, 'logs/probe-2/test.log'), 'utf8')
    expect(log).not.toContain(repo.dir)
    expect(log).not.toContain('feature/blue')
  })
})

test('a gate that rewrites the clone it runs in changes nothing that is published', async () => {
  using run = await withGate("echo owned >door.txt; git add -A; git -c user.name=e -c user.email=e commit -qm e --amend; true\n")
  const sha = run.outputs['staging-sha'] ?? ''
  if (sha !== '') expect(repo.git('show', `${sha}:door.txt`)).toBe('closed')
  expect(repo.git('status', '--porcelain')).toBe('')
  expect(repo.git('show', 'evil:door.txt')).toBe('closed')
})

test('a gate that kills the run it belongs to leaves no yes behind', async () => {
  using run = await withGate(`${FIND_US}\nkill -KILL "$up"\n`)
  expect(run).toMatchObject({exitCode: null, signal: 'SIGKILL', outputs: {status: 'blocked', 'merge-ready': 'false'}})
})
