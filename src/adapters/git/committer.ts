/** Who commits an integration. The author stays whoever wrote the work. */
export const COMMITTER = {
  name: 'Integration Orchestrator',
  email: 'integration-orchestrator@users.noreply.github.com'
} as const
