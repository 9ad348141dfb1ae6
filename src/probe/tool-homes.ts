import type {Variables} from './gate-environment.js'

/** A folder below the user's home in which a tool looks when its variable is not set. */
export interface ToolHome {
  readonly variable: string
  readonly path: string
}

/**
 * Toolchains and what is installed with them: without these a gate with a home of its own would not find its compiler.
 * Tools on the JVM are not here: Java takes the home from the user database, not from HOME.
 */
const BELOW_HOME: readonly (readonly [variable: string, path: string])[] = [
  ['ASDF_DATA_DIR', '.asdf'],
  ['BUN_INSTALL', '.bun'],
  ['CARGO_HOME', '.cargo'],
  ['COREPACK_HOME', '.cache/node/corepack'],
  ['CYPRESS_CACHE_FOLDER', '.cache/Cypress'],
  ['GOPATH', 'go'],
  ['MISE_DATA_DIR', '.local/share/mise'],
  ['NUGET_PACKAGES', '.nuget/packages'],
  ['NVM_DIR', '.nvm'],
  ['OPAMROOT', '.opam'],
  ['PLAYWRIGHT_BROWSERS_PATH', '.cache/ms-playwright'],
  ['PUPPETEER_CACHE_DIR', '.cache/puppeteer'],
  ['PYENV_ROOT', '.pyenv'],
  ['PYTHONUSERBASE', '.local'],
  ['RBENV_ROOT', '.rbenv'],
  ['RUSTUP_HOME', '.rustup'],
  ['SDKMAN_DIR', '.sdkman'],
  ['STACK_ROOT', '.stack'],
  ['UV_PYTHON_INSTALL_DIR', '.local/share/uv/python'],
  ['VOLTA_HOME', '.volta']
]

/** The homes that tools would look for below the real HOME; none where that is not known. */
export function defaultToolHomes(source: Variables): readonly ToolHome[] {
  const home = source['HOME']?.replace(/\/+$/, '') ?? ''
  if (!home.startsWith('/')) return []
  return BELOW_HOME.map(([variable, path]) => ({variable, path: `${home}/${path}`}))
}
