/**
 * Keeps bytes beyond a run, for what merges came to. It is a memory and no authority: whoever reads checks what comes back,
 * and what is lost is computed again. So nothing here throws, and nothing waits for another run.
 */
export interface MergeStore {
  /** What was written under a name, a digest in lower-case hex with an ending; null when there is nothing, or no more. */
  read(name: string): Promise<Uint8Array | null>
  /** Keeps bytes, whole or not at all, in place of what stood there. May forget others for it. */
  write(name: string, bytes: Uint8Array): Promise<void>
}
