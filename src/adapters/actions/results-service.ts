type Environment = Readonly<Record<string, string | undefined>>

/** Says why a job has no service of this name behind its results address; null when it should have. */
export function whyNoService(service: 'artifact' | 'cache', environment: Environment): string | null {
  const needed = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', ...(service === 'cache' ? [CACHE_VERSION] : [])]
  const missing = needed.filter(name => (environment[name] ?? '') === '')
  if (missing.length > 0) return `no ${service} service here (${missing.join(' and ')} not set)`
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com'
  return isHosted(server) ? null : `GitHub Enterprise Server has no ${service} service of this version`
}

/** Set by runners whose cache service is the one that the results address leads to. */
const CACHE_VERSION = 'ACTIONS_CACHE_SERVICE_V2'

/** The same three places that the toolkit takes for hosted ones; elsewhere it does not use these services. */
function isHosted(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : ''
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
}
