import {FAIL_ON, ISOLATIONS, MODES, ORDERS, STRATEGIES} from '../domain/config.js'
import {DEFAULT_CONFIG_PATH} from './config-path.js'

/** One input of the action, one flag of the command line, and (mostly) one key of the configuration file. */
export interface Input {
  /** The whole story, for `action.yml` and the README. */
  readonly description: string
  /** One line for the command line's help, without its default. */
  readonly help: string
  /** The allowed values; null when any text of the right form is. */
  readonly values: readonly string[] | null
  /** Stands for the value in the help; null for a flag without one. */
  readonly placeholder: string | null
  /** null: no value unless one is given. */
  readonly actionDefault: string | null
  readonly commandLineDefault: string | null
  /** A list, one entry per line; its flag can be repeated. */
  readonly list: boolean
  /** null when the configuration file may set it; else why it may not. */
  readonly notInFile: string | null
  /** null when there is a flag of this name; else what to do instead. */
  readonly notAFlag: string | null
}

const PLAIN = {
  values: null,
  actionDefault: null,
  commandLineDefault: null,
  list: false,
  notInFile: null,
  notAFlag: null
}

function always(value: string): Pick<Input, 'actionDefault' | 'commandLineDefault'> {
  return {actionDefault: value, commandLineDefault: value}
}

/** Every input, in the order in which `action.yml` and the help show them. */
const INPUTS = {
  branches: {
    ...PLAIN,
    list: true,
    placeholder: 'LINE',
    help: "branch, pattern, '!exclusion', '#12' or worktrees; repeatable",
    description:
      'The branches to integrate, one per line: a name (`feature/login`), a pattern (`feature/*`; `**` also crosses ' +
      'slashes), an exclusion (`!feature/old-*`), a pull request (`#12`), `worktrees` for every branch that a ' +
      'worktree has checked out, or `plan:FILE` for exactly the base and the heads that an earlier run wrote into its ' +
      '`integration.json`. Required here or in the configuration file.'
  },
  base: {
    ...PLAIN,
    placeholder: 'BRANCH',
    help: "what they are merged on (default: the repository's default branch)",
    description: "The branch or commit to integrate on. Default: the repository's default branch."
  },
  config: {
    ...PLAIN,
    ...always(DEFAULT_CONFIG_PATH),
    placeholder: 'PATH',
    notInFile: 'it says which file that is',
    help: 'configuration file in the base',
    description:
      'Path of the configuration file. It is read from the base, never from a branch that is being integrated. An input ' +
      'that is given here wins over the file.'
  },
  strategy: {
    ...PLAIN,
    ...always('merge'),
    values: STRATEGIES,
    placeholder: 'HOW',
    help: 'merge, cherry-pick or hybrid',
    description:
      'How a branch goes in. `merge`: a merge commit, or not at all. `cherry-pick`: its commits one by one; those that ' +
      'conflict are left out and listed. `hybrid`: a merge commit, and where that conflicts the commits that apply ' +
      'cleanly. Default: `merge`.'
  },
  order: {
    ...PLAIN,
    ...always('risk'),
    values: ORDERS,
    placeholder: 'ORDER',
    help: 'risk (least conflict first) or listed',
    description:
      'In which order branches go in. `risk`: a branch that others are stacked on before those, then least conflict and ' +
      'smallest first. `listed`: as they stand in `branches`. Default: `risk`.'
  },
  isolation: {
    ...PLAIN,
    ...always('decode'),
    values: ISOLATIONS,
    placeholder: 'HOW',
    help: 'decode, bisect, each or final: how culprits are found',
    description:
      'How a branch that breaks a gate is found. `decode`: the gates run on all branches together, and when that fails on a ' +
      'few compositions at once, chosen so that which tests fail where names every culprit. `bisect`: on ever smaller sets. ' +
      '`each`: after every branch. `final`: once on all branches together, and nobody is blamed. Default: `decode`.'
  },
  'max-probes': {
    ...PLAIN,
    placeholder: 'COUNT',
    help: 'most runs of the gates on compositions (default: no limit)',
    description:
      'How often the gates may run on compositions of the branches, the base not counted. What that cuts short is ' +
      'inconclusive: who was found to blame by then is named, the largest composition that passed is integrated, and the ' +
      'others wait. Default: no limit.'
  },
  'max-minutes': {
    ...PLAIN,
    placeholder: 'MINUTES',
    help: 'most minutes of that (default: no limit)',
    description:
      'After how many minutes no further run of the gates on a composition is begun; the same as `max-probes` otherwise. ' +
      'Default: no limit.'
  },
  gates: {
    ...PLAIN,
    list: true,
    placeholder: 'LINE',
    help: "'name: command' that has to pass; repeatable",
    description:
      'The commands that decide whether the branches work together, one per line as `name: command`. They run with bash, ' +
      'on the base and on the integration, in a clone of their own. Without any, nothing can be proved.'
  },
  reports: {
    ...PLAIN,
    list: true,
    placeholder: 'LINE',
    help: "'kind: path-glob' that the gates write; repeatable",
    description:
      'The report files that the gates write, one per line as `kind: path-glob`; kind is `tests`, `coverage`, ' +
      '`performance`, `security`, `cycles` or `api`. A declared report that no gate writes is never taken for success.'
  },
  'staging-ref': {
    ...PLAIN,
    placeholder: 'BRANCH',
    help: 'branch to publish on (default: a new integration/… per run)',
    description:
      'A fixed branch to publish the integration on; it is moved forward only, never force-pushed. Default: a new branch ' +
      '`integration/…` for each run.'
  },
  push: {
    ...PLAIN,
    actionDefault: 'true',
    commandLineDefault: 'false',
    placeholder: null,
    help: 'publish the staging ref on origin as well',
    description:
      'Whether the staging ref is pushed to origin. Needs `contents: write`. Default: `true` in the action, `false` on ' +
      'the command line.'
  },
  jobs: {
    ...PLAIN,
    ...always('1'),
    placeholder: 'N',
    help: 'how many probes run side by side',
    description:
      'How many probes of a wave run side by side, each in a clone of its own. Gates that share a port, a database or ' +
      'another thing of the machine need `1`. Default: `1`.'
  },
  memo: {
    ...PLAIN,
    ...always('true'),
    placeholder: null,
    help: 'take over what was proved before (default; --no-memo runs every gate)',
    description:
      'Whether gates are not run again on a tree they were run on before, with the same commands, environment and tools: ' +
      'what came of them then is taken over, and the reports say so. It is kept for a week: by the command line in the ' +
      "repository's git folder, by the action in the repository's cache. Default: `true`."
  },
  incident: {
    ...PLAIN,
    ...always('true'),
    placeholder: null,
    help: 'find out why the base is red (default; --no-incident saves the probes)',
    description:
      'Whether the gates are also run to find out why. When the base itself is red: on its own history, at most 64 first ' +
      'parents back, 24 probes and 60 minutes, until the breaking commits are named, and on the base with each of them ' +
      'reverted. When a branch fails integrated alone: on its head as it is. Default: `true`.'
  },
  'fail-on': {
    ...PLAIN,
    ...always('blocked'),
    values: FAIL_ON,
    placeholder: 'STATUS',
    help: 'blocked, conditional or never: what is exit code 1',
    description:
      'Which status fails the job. `blocked`: only blocked. `conditional`: everything that is not ready. `never`: none; ' +
      'bad input and broken machinery still do. Default: `blocked`.'
  },
  mode: {
    ...PLAIN,
    ...always('run'),
    values: MODES,
    placeholder: 'MODE',
    help: 'run or analyze; for several jobs see the command plan',
    description:
      'How far to go. `run`: everything. `analyze`: find the conflicts and the best order; no gate runs and nothing is ' +
      'published. Over several jobs: `plan` says which probes are to be made, `probe` makes one of them without a token, ' +
      '`publish` takes over what they found and publishes; neither `plan` nor `publish` runs a gate. Default: `run`.'
  },
  plan: {
    ...PLAIN,
    placeholder: 'DIR',
    notInFile: 'it is a place on the machine that runs, not part of the project',
    notAFlag: 'Use the commands plan, probe and publish',
    help: 'folder that plan wrote, for probe',
    description: 'With mode `probe`: the folder that mode `plan` wrote, or its artifact downloaded.'
  },
  probe: {
    ...PLAIN,
    placeholder: 'ID',
    notInFile: 'it is a part of one run, not of the project',
    notAFlag: 'Use the commands plan, probe and publish',
    help: 'which probe of the plan is made',
    description:
      'With mode `probe`: which probe is made, such as `probe-3`; the output `matrix` of mode `plan` lists them.'
  },
  results: {
    ...PLAIN,
    placeholder: 'DIR',
    notInFile: 'it is a place on the machine that runs, not part of the project',
    notAFlag: 'Use the commands plan, probe and publish',
    help: 'folder with what probes found, for plan and publish',
    description:
      'With modes `plan` and `publish`: the folder with what the probes so far found, one folder each, whose name is the ' +
      'id of the probe or ends in `-` and the id.'
  },
  'report-dir': {
    ...PLAIN,
    ...always('integration-report'),
    placeholder: 'DIR',
    notInFile: 'it is a place on the machine that runs, not part of the project',
    help: 'the same as --out',
    description: 'The folder that all reports and `integration.json` are written to, relative to the workspace.'
  },
  'artifact-name': {
    ...PLAIN,
    ...always('integration-report'),
    placeholder: 'NAME',
    help: 'name of the artifact in a workflow',
    description: 'The name of the artifact that the report folder is uploaded as. Default: `integration-report`.'
  },
  'retention-days': {
    ...PLAIN,
    notAFlag: 'It is about the artifact of a workflow; a folder stays until you remove it',
    placeholder: 'N',
    help: 'days that the artifact of a workflow is kept',
    description: 'The days that the artifact is kept, from 1 to 400. Default: as long as the repository says.'
  },
  token: {
    ...PLAIN,
    actionDefault: '${{ github.token }}',
    placeholder: null,
    notInFile: 'a secret never stands in a file of the repository',
    notAFlag: 'Set GITHUB_TOKEN in the environment; other processes can read a command line',
    help: 'token for the forge',
    description:
      'The token for fetching branches, pushing the staging ref and reading pull requests. No gate and no branch code ' +
      'gets to see it.'
  }
} as const satisfies Readonly<Record<string, Input>>

/** An input of the action. */
export type InputName = keyof typeof INPUTS

/** The names of all inputs, in order. */
export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[]

/** Looks an input up by name. */
export function inputOf(name: InputName): Input {
  return INPUTS[name]
}

/** Tells whether the text is the name of an input. */
export function isInputName(text: string): text is InputName {
  return Object.hasOwn(INPUTS, text)
}

/** What holds when neither the workflow nor the configuration file says anything. The token has no place in it. */
export const ACTION_DEFAULTS = defaultsBy(input => input.actionDefault)

/** What holds when neither a flag nor the configuration file says anything. */
export const COMMAND_LINE_DEFAULTS = defaultsBy(input => input.commandLineDefault)

function defaultsBy(pick: (input: Input) => string | null): Readonly<Record<string, string>> {
  const entries = INPUT_NAMES.filter(name => name !== 'token').flatMap(name => {
    const value = pick(INPUTS[name])
    return value === null ? [] : [[name, value] as const]
  })
  return Object.freeze(Object.fromEntries(entries))
}
