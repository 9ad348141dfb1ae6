import {CancelledError} from '../domain/errors.js'

/**
 * A signal that the first SIGINT or SIGTERM aborts, with a CancelledError as its reason, so that the run ends at a
 * clean place and still publishes what it knows. A second one ends the process at once.
 */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const error = new CancelledError(name)
      // The runner sends SIGTERM by itself some seconds after SIGINT; only the person's second SIGINT means "now".
      if (controller.signal.aborted && name === 'SIGINT') process.exit(130)
      controller.abort(error)
    })
  }
  return controller.signal
}
