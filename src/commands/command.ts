/** Every command, in the order in which the help shows them. */
export const COMMAND_NAMES = [
  'run',
  'analyze',
  'plan',
  'probe',
  'publish',
  'compare',
  'resolve',
  'init',
  'doctor',
  'demo'
] as const
/** A command of the command line. */
export type CommandName = (typeof COMMAND_NAMES)[number]

/** How a command tells what it found. */
export interface Output {
  /** Prints the result as JSON and nothing else; for `run` and `analyze` that is the record. */
  readonly json: boolean
  /** Prints no progress. */
  readonly quiet: boolean
}

/** The commands that go the way of a run, or a part of it. */
export type PipelineCommand = 'run' | 'analyze' | 'plan' | 'publish'

/** What the command line asks for. */
export type Command =
  | {
      readonly kind: PipelineCommand
      /** By input name, as `parseConfig` takes them; repeated flags are lines. */
      readonly inputs: Readonly<Record<string, string>>
      /** A folder in the repository; the current one unless given. */
      readonly repo: string
      /** False when no merge is to be remembered, from an earlier run or for a later one. */
      readonly cache: boolean
      readonly output: Output
    }
  | {
      readonly kind: 'probe'
      readonly inputs: Readonly<Record<string, string>>
      readonly repo: string
      readonly output: Output
    }
  | {
      readonly kind: 'compare'
      readonly baseline: string
      readonly integration: string
      /** As given: which performance numbers are better where nothing else tells. */
      readonly better?: string
      /** The report folder; null when nothing is written. */
      readonly out: string | null
      readonly output: Output
    }
  | {
      readonly kind: 'resolve'
      /** The conflict's id. */
      readonly id: string
      /** As given; null lists the options. */
      readonly option: string | null
      readonly reason: string
      /** Who decides; null for whoever git knows. */
      readonly by: string | null
      readonly repo: string
      /** The folder of the reports; null for where runs put them. */
      readonly out: string | null
      readonly output: Output
    }
  | {readonly kind: 'init'; readonly repo: string; readonly output: Output}
  | {readonly kind: 'doctor'; readonly repo: string; readonly config: string | null; readonly output: Output}
  | {readonly kind: 'demo'; readonly out: string | null; readonly output: Output}
  | {readonly kind: 'help'; readonly topic: CommandName | null}
  | {readonly kind: 'version'}

/** Tells whether the text is a command. */
export function isCommandName(text: string): text is CommandName {
  return COMMAND_NAMES.some(name => name === text)
}
