import type {Base} from '../domain/candidate.js'
import {ConfigurationError, type Problem} from '../domain/errors.js'
import type {Ports} from '../ports/index.js'

/**
 * Throws ConfigurationError when a folder that is to be kept has files of the base in it: those belong to a tree, and must
 * never come from another one.
 */
export async function refuseTracked(
  keep: readonly string[],
  base: Pick<Base, 'tree'>,
  {git}: Pick<Ports, 'git'>
): Promise<void> {
  const problems: Problem[] = []
  for (const folder of keep) {
    if ((await git.history.digest(base.tree, [folder, `${folder}/**`])) === null) continue
    const what = `${JSON.stringify(folder)} names files that the base has`
    problems.push({where: "'keep'", what, fix: 'Name only folders that the gates make and git does not know'})
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
}
