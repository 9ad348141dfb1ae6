import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {cancelSignal} from '../adapters/cancel-signal.js'
import {DEMO_BRANCHES} from '../adapters/demo-content.js'
import {createDemoRepository} from '../adapters/demo-repository.js'
import {exitCode} from '../domain/exit-code.js'
import {shellQuote} from '../domain/shell-quote.js'
import type {Command} from './command.js'
import {printResult, runInClone} from './run.js'

/** The gate of the demo: Node's own test runner, so that nothing has to be installed. */
const GATE =
  'test: node --test --test-reporter=spec --test-reporter-destination=stdout ' +
  '--test-reporter=tap --test-reporter-destination=results.tap'
const REPORT = 'tests: results.tap'

/** Creates a small real repository with branches in flight, integrates them and says where everything is. */
export async function demo({out, output}: Extract<Command, {kind: 'demo'}>): Promise<number> {
  const signal = cancelSignal()
  const repo = await mkdtemp(join(tmpdir(), 'integration-demo-'))
  await createDemoRepository(repo)
  const reportDir = out === null ? join(repo, 'integration-report') : resolve(out)
  const branches = DEMO_BRANCHES.map(({name}) => name).join('\n')
  const inputs = {mode: 'run', branches, gates: GATE, reports: REPORT, 'report-dir': reportDir}
  if (!output.json && !output.quiet) process.stderr.write(`A repository with three branches in flight: ${repo}\n\n`)
  const finished = await runInClone({inputs, repo, cache: true, output}, signal)
  printResult(finished, output)
  if (!output.json && !output.quiet) process.stdout.write(nextSteps(repo, reportDir))
  return exitCode(finished.record, finished.config.failOn)
}

function nextSteps(repo: string, reportDir: string): string {
  return [
    '',
    'Read what a person would act on:',
    `  less ${shellQuote(join(reportDir, 'INTEGRATION_REPORT.md'))}`,
    'Look at the branches themselves:',
    `  git -C ${shellQuote(repo)} log --oneline --graph --all`,
    'Then try it on your own:',
    "  node dist/cli.js analyze --repo YOUR-CLONE --branches 'feature/*'",
    ''
  ].join('\n')
}
