import type {Complain, Placed} from './placed.js'
import {quote} from './quote.js'

/** What the runner gives to our own process only; branch code must not get it. */
const KEPT_FROM_GATES =
  /^(?:(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/

/** Reads the name of an environment variable that gates may see. */
export function parseEnvironmentName(placed: Placed, complain: Complain): string | undefined {
  const {text, where} = placed
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
    const fix = text.includes('=')
      ? 'List the name alone; its value comes from the environment of the run'
      : 'Use letters, digits and _, such as NODE_ENV'
    complain({where, what: `${quote(text)} is no name of an environment variable`, fix})
    return undefined
  }
  if (!KEPT_FROM_GATES.test(text.toUpperCase())) return text
  const what = `${quote(text)} would hand the run's own token or files to the code of the branches`
  complain({
    where,
    what,
    fix: 'Remove it, and give the gates a variable of their own with no more rights than they need'
  })
  return undefined
}
