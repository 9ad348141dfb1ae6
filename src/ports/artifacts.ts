/** What became of an upload. */
export type Upload =
  | {readonly kind: 'uploaded'; readonly id: string; readonly url: string}
  | {readonly kind: 'skipped'; readonly reason: string}
  | {readonly kind: 'failed'; readonly reason: string}

/** Keeps a folder of reports beyond the job. The verdict never depends on it. */
export interface Artifacts {
  upload(name: string, folder: string): Promise<Upload>
}
