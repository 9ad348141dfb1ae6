import type {Head} from '../../ports/git.js'

/** The name under which origin knows a head: `refs/heads/x` for `refs/remotes/origin/x`. */
export function remoteRef({ref}: Head): string {
  return ref.replace(/^refs\/remotes\/origin\//, 'refs/heads/')
}
