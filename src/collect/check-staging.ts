import type {Base} from '../domain/candidate.js'
import type {Config} from '../domain/config.js'
import {ConfigurationError} from '../domain/errors.js'
import type {Selected} from './select-heads.js'

/**
 * Throws ConfigurationError when the fixed staging ref is the base or a branch to integrate: publishing would move that
 * branch itself.
 */
export function refuseStagingOn(base: Base, selected: readonly Selected[], {stagingRef}: Config): void {
  if (stagingRef === null) return
  const isStaging = (name: string): boolean => name === stagingRef || `refs/heads/${name}` === stagingRef
  const role = isStaging(base.name)
    ? 'the base'
    : selected.some(({name}) => isStaging(name))
      ? 'to be integrated'
      : null
  if (role === null) return
  throw new ConfigurationError([
    {
      where: 'staging-ref',
      what: `${stagingRef} is itself ${role}, and publishing the integration would move it`,
      fix: 'Use a branch of its own for staging, such as integration/nightly'
    }
  ])
}
