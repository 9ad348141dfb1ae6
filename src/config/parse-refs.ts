import type {Complain, Placed} from './placed.js'
import {quote} from './quote.js'
import {refNameFault} from './ref-name.js'

const BRANCHES = 'refs/heads/'

/** Reads the base: a branch name, a full ref or a commit id. */
export function parseBase(placed: Placed, complain: Complain): string | undefined {
  const fault = refNameFault(placed.text)
  if (fault === null) return placed.text
  const fix = 'Use the name of one branch, such as main, or a full commit id'
  complain({where: placed.where, what: `${quote(placed.text)} ${fault}, so it names no branch or commit`, fix})
  return undefined
}

/** Reads a staging ref, short or full, into a full one (`refs/heads/…`). */
export function parseStagingRef(placed: Placed, complain: Complain): string | undefined {
  const {text, where} = placed
  const short = text.startsWith(BRANCHES) ? text.slice(BRANCHES.length) : text
  const fix = 'Use a branch of its own for staging, such as integration/nightly'
  if (short.startsWith('refs/') || short === 'HEAD') {
    complain({where, what: `${quote(text)} is not a branch`, fix})
    return undefined
  }
  const fault = refNameFault(short)
  if (fault === null) return `${BRANCHES}${short}`
  complain({where, what: `${quote(text)} ${fault}, so git refuses it as a branch name`, fix})
  return undefined
}
