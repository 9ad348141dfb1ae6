import {collect} from '../../src/collect/collect.js'
import type {Collection} from '../../src/domain/candidate.js'
import type {Config} from '../../src/domain/config.js'
import type {Git} from '../../src/ports/git.js'
import {aConfig} from './config-builder.js'
import {quietPorts} from './quiet-ports.js'

/** Collects these branches as a run would, for tests of the rooms behind. */
export async function collected(
  git: Git,
  names: readonly string[],
  overrides: Partial<Config> = {}
): Promise<Collection> {
  return await collect(aConfig(names, overrides), quietPorts(git))
}
