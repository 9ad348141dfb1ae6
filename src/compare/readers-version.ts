/**
 * The version of everything that turns what a gate left into an outcome, test cases and signals. To be raised when the same
 * files would be read otherwise than before; a test reminds of it when one of them changes.
 */
export const READERS_VERSION = 2
