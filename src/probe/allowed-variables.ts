/** Variables without which ordinary tools do not find themselves, their mirror, or the way out of the network. */
const STANDARD: ReadonlySet<string> = new Set(
  [
    // The machine and its user
    'PATH LANG LANGUAGE TERM TZ SHELL USER LOGNAME NO_COLOR LD_LIBRARY_PATH PKG_CONFIG_PATH',
    // Certificates
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO',
    'AWS_CA_BUNDLE CARGO_HTTP_CAINFO DENO_CERT',
    // JavaScript
    'NODE_PATH NVM_DIR NVM_BIN VOLTA_HOME BUN_INSTALL PNPM_HOME COREPACK_HOME npm_config_registry NPM_CONFIG_REGISTRY',
    'npm_config_cache NPM_CONFIG_CACHE npm_config_cafile NPM_CONFIG_CAFILE npm_config_prefix NPM_CONFIG_PREFIX',
    'YARN_NPM_REGISTRY_SERVER PLAYWRIGHT_BROWSERS_PATH PUPPETEER_CACHE_DIR CYPRESS_CACHE_FOLDER CHROME_BIN',
    // Python
    'VIRTUAL_ENV PYENV_ROOT PYENV_VERSION CONDA_PREFIX PYTHONUSERBASE pythonLocation Python_ROOT_DIR PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST PIP_CACHE_DIR UV_INDEX_URL UV_DEFAULT_INDEX UV_CACHE_DIR UV_PYTHON_INSTALL_DIR',
    // Go
    'GOROOT GOPATH GOBIN GOCACHE GOMODCACHE GOPROXY GOFLAGS GOSUMDB GONOSUMDB GONOPROXY GOPRIVATE GOTOOLCHAIN',
    // Rust
    'CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN RUSTUP_DIST_SERVER',
    // Java, Android, .NET
    'JAVA_HOME JDK_HOME MAVEN_HOME MAVEN_OPTS GRADLE_HOME GRADLE_USER_HOME ANDROID_HOME ANDROID_SDK_ROOT',
    'ANDROID_NDK_HOME DOTNET_ROOT NUGET_PACKAGES',
    // Others
    'GEM_HOME GEM_PATH RBENV_ROOT ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR SDKMAN_DIR STACK_ROOT OPAMROOT MIX_HOME HEX_HOME',
    // What a runner tells of its machine
    'AGENT_TOOLSDIRECTORY RUNNER_TOOL_CACHE RUNNER_OS RUNNER_ARCH ImageOS ImageVersion'
  ].flatMap(line => line.split(' '))
)

const PATTERNS: readonly RegExp[] = [
  /^LC_[A-Z]+$/,
  // Such as JAVA_HOME_21_X64 and GOROOT_1_25_X64 on hosted runners.
  /^(?:JAVA_HOME|GOROOT)_[0-9_]+_[A-Za-z0-9]+$/,
  /^(?:https?|ftp|no|all)_proxy$/i
]

const SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|_AUTH/i

/** Names that hold no secret although one of those words stands in them. */
const NO_SECRET: ReadonlySet<string> = new Set(['GOPRIVATE'])

/** Tells whether gates get this variable without anybody asking for it. */
export function isStandardVariable(name: string): boolean {
  return STANDARD.has(name) || PATTERNS.some(pattern => pattern.test(name))
}

/** Tells whether the name alone is reason enough to keep a variable away. */
export function looksLikeSecret(name: string): boolean {
  return !NO_SECRET.has(name) && (SECRET.test(name) || /^GITHUB_/i.test(name))
}
