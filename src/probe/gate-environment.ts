import {isStandardVariable, looksLikeSecret} from './allowed-variables.js'
import {defaultToolHomes} from './tool-homes.js'

/** Folders that a gate sees in place of the user's own. */
export interface GateFolders {
  readonly home: string
  readonly temp: string
  /** Those of `defaultToolHomes` that exist, as absolute paths. */
  readonly toolHomes?: readonly string[]
}

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Belong to the step that runs us. A gate never sees them, whoever asks for it. */
const NEVER = /^(?:INPUT|ACTIONS)_/i

/**
 * The whole environment of a gate, drawn from `source` by an allow-list: what no one thought of stays out. `allow` holds
 * further names that the configuration asks for; HOME and the temporary folder are always our own.
 *
 * It keeps accidents away from the gates and the gates apart: no token reaches a log, no setting of the user's decides an
 * outcome, nothing that one probe left at home is found by the next. It does not hold an attacker: a gate runs as the same
 * user, can read what that user can read, and may change the tool homes it is lent.
 */
export function gateEnvironment(
  source: Variables,
  allow: readonly string[],
  folders: GateFolders
): Record<string, string> {
  const asked = new Set(allow)
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || NEVER.test(name)) continue
    if (asked.has(name) || (isStandardVariable(name) && !looksLikeSecret(name))) environment[name] = value
  }
  const {home, temp, toolHomes = []} = folders
  for (const {variable, path} of defaultToolHomes(source)) {
    if (toolHomes.includes(path)) environment[variable] ??= path
  }
  return {
    ...environment,
    CI: 'true',
    HOME: home,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_DATA_HOME: `${home}/.local/share`,
    XDG_STATE_HOME: `${home}/.local/state`,
    TMPDIR: temp,
    TMP: temp,
    TEMP: temp
  }
}
