/** What the process is started for. */
export type CacheTask = 'restore' | 'save'

/** What the process answers. */
export type CacheWord = 'done' | 'nothing'

/** The file that is stored and comes back, in the folder the process is run in. The service compares its name, too. */
export const STORED_FILE = 'proved'
