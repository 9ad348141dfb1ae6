import {ToolError} from '../domain/errors.js'
import type {Probe} from '../domain/probe.js'
import type {Runner} from '../ports/runner.js'

/**
 * Throws ToolError when a gate wrote to the files through which the runner hears of this job: whoever does that may have
 * done more, so that nothing it says is worth anything, and nothing is published.
 */
export function refuseTampering({id, candidates}: Pick<Probe, 'id' | 'candidates'>, {tampered}: Runner): void {
  const files = tampered?.() ?? []
  if (files.length === 0) return
  const who = candidates.length === 0 ? 'the base' : candidates.join(' + ')
  throw new ToolError(
    `a command of ${id} (${who}) wrote to the runner's own files (${files.join(', ')}), which were put back`,
    'Do not trust this job; look for what does it, and run again without it'
  )
}
