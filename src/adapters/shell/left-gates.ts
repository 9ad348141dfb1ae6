import {killTree} from './kill-tree.js'

/**
 * Ends the gates of a run that was killed and could not do so itself: every process whose home stands in the run's scratch
 * folder, as the home of each gate does, and whatever descends from one.
 */
export async function killLeftGates(workDir: string): Promise<void> {
  await killTree({leader: null, marker: `HOME=${workDir}/`})
}
