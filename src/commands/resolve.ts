import {existsSync} from 'node:fs'
import {join, resolve as resolvePath} from 'node:path'
import {diskFiles} from '../adapters/disk-files.js'
import {linkIn} from '../adapters/files/plain-path.js'
import {findWorkingTree, type WorkingTree} from '../adapters/git/working-tree.js'
import {systemClock} from '../adapters/system-clock.js'
import {parseDecisions} from '../config/parse-decisions.js'
import {writeDecision} from '../config/write-decision.js'
import {DECISIONS_PATH, type Decision} from '../domain/decision.js'
import {ConfigurationError, type Problem} from '../domain/errors.js'
import {inertJson} from '../domain/inert-json.js'
import type {Command} from './command.js'
import {makeDecision, needsPerson, optionOf} from './resolve/make-decision.js'
import {findConflict, type RecordedConflict} from './resolve/recorded-conflict.js'
import {renderDecided, renderOptions} from './resolve/render-resolve.js'

type ResolveCommand = Extract<Command, {kind: 'resolve'}>

const REPORT_DIR = 'integration-report'

/** Records a decision in the working tree, or lists the options of a conflict when none is chosen. */
export async function resolve(command: ResolveCommand): Promise<number> {
  const folder = command.out === null ? join(resolvePath(command.repo), REPORT_DIR) : resolvePath(command.out)
  const conflict = findConflict(await readRecord(folder), command.id, join(folder, 'integration.json'))
  if (command.option === null) {
    process.stdout.write(command.output.json ? inertJson(optionsOf(conflict)) : renderOptions(conflict))
    return 0
  }
  const option = optionOf(conflict, command.option)
  const tree = await findWorkingTree(resolvePath(command.repo), new AbortController().signal)
  const by = command.by ?? tree.userName ?? nobody()
  const decision = makeDecision(conflict, option, {by, at: now(), reason: command.reason})
  await record(decision, tree)
  if (command.output.json) process.stdout.write(inertJson({decision, path: DECISIONS_PATH}))
  else process.stdout.write(renderDecided(decision, conflict.base, tree.root))
  return 0
}

async function readRecord(folder: string): Promise<string> {
  const path = join(folder, 'integration.json')
  if (existsSync(path)) return await diskFiles().read(path)
  const fix = 'Run the integration first, or name its report folder with --out'
  throw new ConfigurationError([{where: path, what: 'there is no record of an integration here', fix}])
}

/** Whole seconds: nobody decides faster. */
function now(): string {
  return systemClock()
    .now()
    .replace(/\.\d+Z$/, 'Z')
}

function nobody(): never {
  const what = 'who decides is not known: git has no user.name here'
  throw new ConfigurationError([{where: '--by', what, fix: 'Give --by NAME, or set git config user.name'}])
}

/** Puts the decision into the file of the working tree. A file that is not sound is left as it is. */
async function record(decision: Decision, {root}: WorkingTree): Promise<void> {
  const link = await linkIn(root, DECISIONS_PATH)
  if (link !== null) {
    const what = 'this is a link, and what lies behind it may be outside of the repository'
    throw new ConfigurationError([{where: link, what, fix: 'Replace it by a file or folder of its own'}])
  }
  const files = diskFiles()
  const path = join(root, DECISIONS_PATH)
  const before = existsSync(path) ? await files.read(path) : null
  if (before !== null) refuseProblems(before, problem => problem)
  const after = writeDecision(before, decision)
  refuseProblems(after, ({what, fix}) => ({where: `the record's ${decision.id}`, what, fix}))
  await files.write(path, after)
}

function refuseProblems(text: string, describe: (problem: Problem) => Problem): void {
  const problems: Problem[] = []
  parseDecisions({path: DECISIONS_PATH, text}, problem => void problems.push(describe(problem)))
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
}

function optionsOf(conflict: RecordedConflict): unknown {
  const options = conflict.options.map((option, i) => {
    return {number: i + 1, ...option, needsPerson: needsPerson(conflict, option)}
  })
  return {id: conflict.id, branches: conflict.branches, paths: conflict.paths, options}
}
