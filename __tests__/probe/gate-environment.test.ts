import {describe, expect, test} from '@jest/globals'
import {gateEnvironment} from '../../src/probe/gate-environment.js'
import {defaultToolHomes} from '../../src/probe/tool-homes.js'

const folders = {home: '/w/home', temp: '/w/tmp'}
const OWN = {
  CI: 'true',
  HOME: '/w/home',
  XDG_CACHE_HOME: '/w/home/.cache',
  XDG_CONFIG_HOME: '/w/home/.config',
  XDG_DATA_HOME: '/w/home/.local/share',
  XDG_STATE_HOME: '/w/home/.local/state',
  TMPDIR: '/w/tmp',
  TMP: '/w/tmp',
  TEMP: '/w/tmp'
}

/** The names that get through, beside our own. */
function passed(names: readonly string[], allow: readonly string[] = []): readonly string[] {
  const source = Object.fromEntries(names.map(name => [name, `value of ${name}`]))
  const environment = gateEnvironment(source, allow, folders)
  expect(environment).toMatchObject(OWN)
  return Object.keys(environment).filter(name => !(name in OWN))
}

describe('a gate sees', () => {
  test('nothing of an empty environment but our own folders', () => {
    expect(gateEnvironment({}, [], folders)).toEqual(OWN)
  })

  test.each([
    'PATH',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TERM',
    'TZ',
    'SHELL',
    'USER',
    'LOGNAME',
    'LD_LIBRARY_PATH',
    'http_proxy',
    'HTTPS_PROXY',
    'no_proxy',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
    'JAVA_HOME',
    'JAVA_HOME_21_X64',
    'JAVA_HOME_17_arm64',
    'GOROOT',
    'GOROOT_1_25_X64',
    'GOPROXY',
    'GOPRIVATE',
    'CARGO_HOME',
    'RUSTUP_HOME',
    'npm_config_registry',
    'PIP_INDEX_URL',
    'VIRTUAL_ENV',
    'RUNNER_TOOL_CACHE',
    'AGENT_TOOLSDIRECTORY',
    'ANDROID_HOME',
    'DOTNET_ROOT',
    'MAVEN_OPTS'
  ])('the standard variable %s', name => {
    expect(passed([name])).toEqual([name])
  })

  test('what the configuration names, and no name that only resembles it', () => {
    expect(passed(['MY_FLAG', 'MY_FLAG2', 'my_flag', 'DATABASE_URL'], ['MY_FLAG', 'MY_'])).toEqual(['MY_FLAG'])
  })

  test('a secret that the configuration names', () => {
    const secrets = ['GITHUB_TOKEN', 'CODECOV_TOKEN']
    expect(passed(secrets, secrets)).toEqual(secrets)
  })
})

describe('a gate never sees', () => {
  test.each([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_WORKSPACE',
    'INPUT_TOKEN',
    'INPUT_BRANCHES',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'RUNNER_TEMP',
    'NPM_TOKEN',
    'NODE_AUTH_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'SSH_AUTH_SOCK',
    'NODE_OPTIONS',
    'BASH_ENV',
    'LD_PRELOAD',
    'GIT_DIR',
    'GIT_CONFIG_PARAMETERS',
    'DOCKER_HOST',
    'XDG_RUNTIME_DIR',
    'PASSWORD',
    'LC_TOKEN',
    'LC_SECRET',
    'LC_PASSWORD',
    'JAVA_HOME_1_TOKEN',
    'github_token_proxy',
    'TOKEN_http_proxy',
    'npm_config__authToken',
    'UNHEARD_OF'
  ])('%s, unless it is asked for', name => {
    expect(passed([name])).toEqual([])
  })

  test.each(['INPUT_TOKEN', 'INPUT_BRANCHES', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_URL', 'actions_id'])(
    '%s, even when it is asked for',
    name => {
      expect(passed([name], [name])).toEqual([])
    }
  )

  test("the user's own home and temporary folder, even when they are asked for", () => {
    const source = {HOME: '/home/me', TMPDIR: '/var/tmp', CI: '', XDG_CONFIG_HOME: '/home/me/.config'}
    expect(gateEnvironment(source, Object.keys(source), folders)).toEqual(OWN)
  })

  test('a variable that is not set', () => {
    expect(gateEnvironment({PATH: undefined}, ['PATH'], folders)).toEqual(OWN)
  })
})

describe('a tool home below the real home', () => {
  const cargo = '/home/me/.cargo'

  test('is named by its variable when it exists', () => {
    const environment = gateEnvironment({HOME: '/home/me'}, [], {...folders, toolHomes: [cargo, '/home/me/go']})
    expect(environment).toEqual({...OWN, CARGO_HOME: cargo, GOPATH: '/home/me/go'})
  })

  test('does not stand against a variable that is set', () => {
    const environment = gateEnvironment({HOME: '/home/me', CARGO_HOME: '/c'}, [], {...folders, toolHomes: [cargo]})
    expect(environment).toEqual({...OWN, CARGO_HOME: '/c'})
  })

  test('is looked for once for each variable, by an absolute path', () => {
    const homes = defaultToolHomes({HOME: '/home/me/'})
    expect(homes).toContainEqual({variable: 'RUSTUP_HOME', path: '/home/me/.rustup'})
    expect(new Set(homes.map(({variable}) => variable)).size).toBe(homes.length)
    for (const {path} of homes) expect(path).toMatch(/^\/home\/me\/[^/]/)
  })

  test.each([undefined, '', 'relative'])('is not looked for when HOME is %j', HOME => {
    expect(defaultToolHomes({HOME})).toEqual([])
  })
})
