/** One git setting; the same key may stand several times, in order. */
export interface Setting {
  readonly key: string
  readonly value: string
}

type Environment = Readonly<Record<string, string | undefined>>

const NEEDED = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SYSTEMROOT', 'LD_LIBRARY_PATH']

/** Variables by which a person tells git how to reach a server. */
const TRANSPORT = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|SSL_\w+|HTTP_\w+|CURL_\w+)$/

/** Variables by which a person tells git where their configuration is. */
const CONFIGURATION = /^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/

/** Nothing that git starts needs the runner's own keys or our inputs. */
const WITHHELD = /^(?:GIT_|ACTIONS_|INPUT_)/

const ALWAYS = {
  LC_ALL: 'C',
  TZ: 'UTC',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LFS_SKIP_SMUDGE: '1',
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  GIT_PAGER: 'cat',
  GIT_EDITOR: 'false',
  GIT_ADVICE: '0',
  GCM_INTERACTIVE: 'never'
} as const

const ALONE = {GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1'} as const

/** The environment of git in a repository of ours: nobody's settings, no network, no objects fetched behind our back. */
export function privateEnvironment(environment: Environment): Record<string, string> {
  return {
    ...pick(environment, name => NEEDED.includes(name.toUpperCase())),
    ...ALWAYS,
    ...ALONE,
    GIT_NO_LAZY_FETCH: '1'
  }
}

/** The environment of git in the user's repository: their settings count, their working place does not. */
export function userEnvironment(environment: Environment): Record<string, string> {
  return {
    ...pick(environment, name => !WITHHELD.test(name) || TRANSPORT.test(name) || CONFIGURATION.test(name)),
    ...ALWAYS
  }
}

/**
 * The environment of a call from our repository to the user's origin: the given settings, which say how to reach it, and
 * no others. They travel here and not in arguments, because every process of the machine can read arguments.
 */
export function originEnvironment(environment: Environment, settings: readonly Setting[]): Record<string, string> {
  const own = pick(environment, name => !WITHHELD.test(name) || TRANSPORT.test(name))
  const ssh = own.GIT_SSH_COMMAND ?? own.GIT_SSH ?? settings.find(({key}) => key === 'core.sshcommand')?.value
  return {
    ...own,
    ...(ssh === undefined ? {GIT_SSH_COMMAND: UNATTENDED_SSH} : {}),
    ...ALWAYS,
    ...ALONE,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.map(({key}, i) => [`GIT_CONFIG_KEY_${i}`, key])),
    ...Object.fromEntries(settings.map(({value}, i) => [`GIT_CONFIG_VALUE_${i}`, value]))
  }
}

/** A question on the terminal would wait for ever in a job and tear a person's progress display. */
const UNATTENDED_SSH = 'ssh -oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=15'

function pick(environment: Environment, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && wanted(entry[0]))
  )
}
