/** Intervals miss the true value with at most this chance. */
export const INTERVAL_MISS = 0.05
/** Of normal numbers, all but that share are no farther than so many standard deviations off. */
export const NORMAL_REACH = 1.959964
