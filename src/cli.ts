import {parseCommandLine} from './commands/command-line.js'
import type {Command} from './commands/command.js'
import {assertNever} from './domain/assert-never.js'
import {describeFailure, explainError} from './domain/errors.js'
import {failureCode} from './domain/exit-code.js'
import {terminalText} from './domain/terminal-text.js'
import {VERSION} from './version.js'

process.exitCode = await main()

/** The only place of the command line that ends the program: every error becomes one message and its exit code. */
async function main(): Promise<number> {
  try {
    return await perform(parseCommandLine(process.argv.slice(2)))
  } catch (error) {
    const failure = explainError(error)
    process.stderr.write(`${terminalText(describeFailure(failure))}\n`)
    return failureCode(failure)
  }
}

/** Each command is loaded only when it is asked for. */
async function perform(command: Command): Promise<number> {
  switch (command.kind) {
    case 'run':
    case 'analyze':
    case 'plan':
    case 'publish':
      return await (await import('./commands/run.js')).run(command)
    case 'probe':
      return await (await import('./commands/probe.js')).probe(command)
    case 'demo':
      return await (await import('./commands/demo.js')).demo(command)
    case 'compare':
      return await (await import('./commands/compare.js')).compare(command)
    case 'resolve':
      return await (await import('./commands/resolve.js')).resolve(command)
    case 'init':
      return await (await import('./commands/init.js')).init(command)
    case 'doctor':
      return await (await import('./commands/doctor.js')).doctor(command)
    case 'help':
      process.stdout.write((await import('./commands/help.js')).renderHelp(command.topic))
      return 0
    case 'version':
      process.stdout.write(`${VERSION}\n`)
      return 0
    default:
      return assertNever(command)
  }
}
