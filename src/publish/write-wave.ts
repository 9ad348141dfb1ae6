import {WAVE_FILE, WAVE_OBJECTS, WAVE_VERSION, type ProbeWish, type Wave} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'

/** More jobs than this no matrix has; the rest is for the next wave. */
const MOST_PROBES = 256

/**
 * Writes a wave into the report folder: what to run, and the commits to run it on. Gives the probes that are in it, which
 * are the first 256 that are wanted.
 */
export async function writeWave(
  {base, gates, reports, environment, reportDir, ...wanted}: Omit<Wave, 'schemaVersion'> & {readonly reportDir: string},
  {git, files}: Pick<Ports, 'git' | 'files'>
): Promise<readonly ProbeWish[]> {
  const probes = wanted.probes.slice(0, MOST_PROBES)
  const commits = [...new Set(probes.map(({commit}) => commit))]
  await git.parcels.pack(commits, base, `${reportDir}/${WAVE_OBJECTS}`)
  const document: Wave = {schemaVersion: WAVE_VERSION, base, gates, reports, environment, probes}
  await files.write(`${reportDir}/${WAVE_FILE}`, `${JSON.stringify(document, null, 2)}\n`)
  return probes
}
