import {INPUT_NAMES, inputOf, type InputName} from '../config/inputs.js'
import type {CommandName} from './command.js'

/** One flag of the command line. */
export interface Flag {
  readonly name: string
  /** Stands for the value in the help; null for a switch. */
  readonly placeholder: string | null
  /** Given several times, its values are lines of one list. */
  readonly list: boolean
  readonly help: string
}

const REPO = {name: 'repo', placeholder: 'DIR', list: false, help: 'the repository (default: here)'}
const OUT = {name: 'out', placeholder: 'DIR', list: false, help: 'folder for the reports'}
const JSON_FLAG = {name: 'json', placeholder: null, list: false, help: 'print the result as JSON, and nothing else'}
const CACHE = {
  name: 'cache',
  placeholder: null,
  list: false,
  help: 'remember merges from run to run (on; --no-cache turns it off)'
}
const QUIET = {name: 'quiet', placeholder: null, list: false, help: 'print no progress'}

const INPUT_FLAGS: readonly Flag[] = INPUT_NAMES.filter(name => inputOf(name).notAFlag === null).map(inputFlag)
const RUN: readonly Flag[] = [...INPUT_FLAGS, REPO, OUT, CACHE, JSON_FLAG, QUIET]
const MODELESS = RUN.filter(flag => flag.name !== 'mode')
const PLAN = {name: 'plan', placeholder: 'DIR', list: false, help: 'folder that plan wrote'}
const RESULTS = {
  name: 'results',
  placeholder: 'DIR',
  list: false,
  help: 'folder with what probes found, one folder each'
}
const CONFIG = INPUT_FLAGS.filter(flag => flag.name === 'config')

const FLAGS: Readonly<Record<CommandName, readonly Flag[]>> = {
  run: RUN,
  analyze: MODELESS,
  plan: [RESULTS, ...MODELESS.filter(flag => flag.name !== 'push')],
  probe: [PLAN, REPO, OUT, JSON_FLAG, QUIET],
  publish: [RESULTS, ...MODELESS],
  compare: [
    {name: 'better', placeholder: 'WORD', list: false, help: 'which performance numbers are better: lower or higher'},
    OUT,
    JSON_FLAG,
    QUIET
  ],
  resolve: [
    {name: 'option', placeholder: 'N', list: false, help: 'which way out is taken; without it they are listed'},
    {name: 'reason', placeholder: 'TEXT', list: false, help: 'why, for whoever reads the decision'},
    {name: 'by', placeholder: 'NAME', list: false, help: "who decides (default: git's user.name)"},
    REPO,
    {...OUT, help: 'folder of the reports (default: integration-report in the repository)'},
    JSON_FLAG,
    QUIET
  ],
  init: [REPO, JSON_FLAG, QUIET],
  doctor: [REPO, ...CONFIG, JSON_FLAG, QUIET],
  demo: [OUT, JSON_FLAG, QUIET]
}

/** The flags of a command, in the order in which its help shows them. */
export function flagsOf(command: CommandName): readonly Flag[] {
  return FLAGS[command]
}

/** How messages call an input that was given as a flag. */
export function describeFlag(name: string): string {
  return `--${name}`
}

function inputFlag(name: InputName): Flag {
  const {placeholder, list, help, commandLineDefault} = inputOf(name)
  const tail = commandLineDefault === null || placeholder === null ? '' : ` (default: ${commandLineDefault})`
  return {name, placeholder, list, help: `${help}${tail}`}
}
