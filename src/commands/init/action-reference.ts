/** How workflows name this action: in what `init` writes and in the documentation. */
export const ACTION_REFERENCE = 'integration-orchestrator/integration-orchestrator@v1'
