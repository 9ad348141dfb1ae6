import {suggest} from '../config/nearest.js'
import type {Complain} from '../config/placed.js'
import {quote} from '../config/quote.js'
import {inputOf, isInputName} from '../config/inputs.js'
import {ConfigurationError, type Problem} from '../domain/errors.js'
import {
  COMMAND_NAMES,
  isCommandName,
  type Command,
  type CommandName,
  type Output,
  type PipelineCommand
} from './command.js'
import {flagsOf} from './flags.js'
import {readFlags, type GivenFlags} from './read-flags.js'

const HELP = /^(?:--help|-h)$/

/**
 * Reads the arguments after the program's name. Throws a ConfigurationError that lists everything wrong with them; the
 * values themselves are `parseConfig`'s matter. No arguments at all ask for help.
 */
export function parseCommandLine(argv: readonly string[]): Command {
  const problems: Problem[] = []
  const command = readCommand(argv, problem => void problems.push(problem))
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
  if (command === null) throw new Error('a command line without a command must have a problem')
  return command
}

function readCommand(argv: readonly string[], complain: Complain): Command | null {
  const [name = 'help', ...rest] = argv
  if (HELP.test(name)) return {kind: 'help', topic: null}
  if (name === 'help') return readHelp(rest, complain)
  if (name === '--version') return {kind: 'version'}
  if (isCommandName(name)) {
    if (asksForHelp(rest)) return {kind: 'help', topic: name}
    return build(name, readFlags(rest, flagsOf(name), complain), complain)
  }
  if (name.startsWith('-')) {
    const fix = 'Put the command first, such as: integration-orchestrator run --branches feature/login'
    complain({where: 'command line', what: `${quote(name)} stands before any command`, fix})
  } else {
    complain({where: 'command line', what: `there is no command ${quote(name)}`, fix: suggest(name, COMMAND_NAMES)})
  }
  return null
}

/** Help that is asked for anywhere wins over whatever else is wrong; after `--` it is an operand. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? args.length : end).some(arg => HELP.test(arg))
}

function readHelp([topic]: readonly string[], complain: Complain): Command | null {
  if (topic === undefined || topic.startsWith('-')) return {kind: 'help', topic: null}
  if (isCommandName(topic)) return {kind: 'help', topic}
  complain({where: 'help', what: `there is no command ${quote(topic)}`, fix: suggest(topic, COMMAND_NAMES)})
  return null
}

function build(name: CommandName, given: GivenFlags, complain: Complain): Command {
  const output: Output = {json: isOn(given, 'json'), quiet: isOn(given, 'quiet')}
  const repo = last(given, 'repo') ?? '.'
  const out = last(given, 'out')
  const operands = takeOperands(name, given.operands, complain)
  switch (name) {
    case 'run':
    case 'analyze':
    case 'plan':
    case 'publish':
      return {
        kind: name,
        inputs: inputsOf(name, given, complain),
        repo,
        cache: last(given, 'cache') !== 'false',
        output
      }
    case 'probe':
      return {kind: name, inputs: {...inputsOf(name, given, complain), probe: operands[0] ?? ''}, repo, output}
    case 'compare':
      return {kind: name, baseline: operands[0] ?? '', integration: operands[1] ?? '', ...betterOf(given), out, output}
    case 'resolve': {
      const [option, reason, by] = [last(given, 'option'), last(given, 'reason') ?? '', last(given, 'by')]
      return {kind: name, id: operands[0] ?? '', option, reason, by, repo, out, output}
    }
    case 'init':
      return {kind: name, repo, output}
    case 'doctor':
      return {kind: name, repo, config: last(given, 'config'), output}
    case 'demo':
      return {kind: name, out, output}
  }
}

function betterOf(given: GivenFlags): {readonly better?: string} {
  const better = last(given, 'better')
  return better === null ? {} : {better}
}

function inputsOf(
  name: PipelineCommand | 'probe',
  given: GivenFlags,
  complain: Complain
): Readonly<Record<string, string>> {
  const inputs: Record<string, string> = {mode: name}
  for (const [flag, values] of given.values) {
    if (isInputName(flag) && values.length > 0)
      inputs[flag] = inputOf(flag).list ? values.join('\n') : (values.at(-1) ?? '')
  }
  const out = last(given, 'out')
  if (out === null) return inputs
  if (inputs['report-dir'] !== undefined && inputs['report-dir'] !== out) {
    complain({where: '--out', what: '--report-dir names another folder', fix: 'Keep one of them; they mean the same'})
  }
  return {...inputs, 'report-dir': out}
}

const OPERANDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  compare: ['BASELINE', 'INTEGRATION'],
  probe: ['ID'],
  resolve: ['ID']
}

function takeOperands(name: CommandName, operands: readonly string[], complain: Complain): readonly string[] {
  const wanted = OPERANDS[name]?.length ?? 0
  for (const operand of operands.slice(wanted)) {
    const fix = flagsOf(name).some(flag => flag.name === 'branches')
      ? `Branches are given as --branches ${operand}`
      : 'Remove it'
    complain({where: 'command line', what: `${quote(operand)} is one word too many`, fix})
  }
  if (operands.length < wanted) {
    const given = operands.length === 0 ? 'none is' : 'one is'
    const what =
      name === 'compare'
        ? `compare needs two runs, but ${given} given`
        : `${name} needs the id of a ${name === 'probe' ? 'probe' : 'conflict'}`
    const fix = `Write: integration-orchestrator ${name} ${OPERANDS[name]?.join(' ') ?? ''}`
    complain({where: 'command line', what, fix})
  }
  return operands
}

function last(given: GivenFlags, name: string): string | null {
  return given.values.get(name)?.at(-1) ?? null
}

function isOn(given: GivenFlags, name: string): boolean {
  return last(given, name) === 'true'
}
