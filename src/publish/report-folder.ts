import type {Files} from '../ports/files.js'

const IGNORE = '.gitignore'
const IGNORE_ALL = '*\n'

/**
 * Makes the report folder ready for a run: what an earlier one left under names of ours goes, so that nothing that is no
 * longer true stands beside the new reports. Other people's files stay. A folder that holds only ours ignores itself,
 * whatever repository it stands in, so that its content is never committed by accident.
 */
export async function openReportFolder(reportDir: string, names: readonly string[], files: Files): Promise<void> {
  for (const glob of [...names, 'logs/probe-*/**', 'logs/measure-*/**']) await files.clear(reportDir, glob)
  if (await holdsOnlyOurs(reportDir, files)) await files.write(`${reportDir}/${IGNORE}`, IGNORE_ALL)
}

async function holdsOnlyOurs(reportDir: string, files: Files): Promise<boolean> {
  const left = await files.find(reportDir, '**')
  if (left.some(({path}) => path !== IGNORE)) return false
  return left.length === 0 || (await files.read(`${reportDir}/${IGNORE}`)) === IGNORE_ALL
}
