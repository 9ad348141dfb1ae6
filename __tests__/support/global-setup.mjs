/** Keeps the machine's own git settings and signals of a surrounding CI job out of the tests. */
export default function setup() {
  process.env.GIT_CONFIG_NOSYSTEM = '1'
  process.env.GIT_CONFIG_GLOBAL = '/dev/null'
  process.env.GIT_TERMINAL_PROMPT = '0'
  process.env.LC_ALL = 'C.UTF-8'
  process.env.TZ = 'UTC'
  for (const name of Object.keys(process.env)) {
    if (/^(GITHUB_|RUNNER_|ACTIONS_|INPUT_)/.test(name)) delete process.env[name]
  }
}
