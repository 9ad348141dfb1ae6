import type {Artifacts} from './artifacts.js'
import type {Clock} from './clock.js'
import type {Files} from './files.js'
import type {Forge} from './forge.js'
import type {Git} from './git.js'
import type {Memo, ProbeResults} from './memo.js'
import type {Runner} from './runner.js'
import type {Shell} from './shell.js'
import type {Syntax} from './syntax.js'

/** The outside world, as the pipeline sees it. */
export interface Ports {
  readonly git: Git
  readonly shell: Shell
  readonly syntax: Syntax
  readonly files: Files
  readonly runner: Runner
  readonly artifacts: Artifacts
  readonly clock: Clock
  /** null where nothing may be kept from one probe to another. */
  readonly memo: Memo | null
  /** What probes of this run found that were made elsewhere; null when all are made here. */
  readonly results: ProbeResults | null
  /** null outside GitHub, or without a token. */
  readonly forge: Forge | null
  /** A folder of ours for clones and scratch files, removed at the end. */
  readonly workDir: string
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** What we run on, for the record: operating system and Node version. */
  readonly machine: {readonly os: string; readonly node: string}
  /** The environment the gates' own one is drawn from. */
  readonly environment: Readonly<Record<string, string | undefined>>
}
