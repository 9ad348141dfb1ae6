/** What the forge knows of a pull request and git does not. */
export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed' | 'merged'
  readonly title: string
  readonly author: string
  /** The branch it wants to land on. */
  readonly base: string
  readonly headBranch: string
  /** True when the head lives in another repository, or in one that is gone. */
  readonly fork: boolean
}

/** The forge's API. Everything works without it; with it, more is known. */
export interface Forge {
  /** null when there is no such pull request, or when the token may not see it. */
  pullRequest(number: number): Promise<PullRequest | null>
}
