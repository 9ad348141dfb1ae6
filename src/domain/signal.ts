import type {Signal} from './probe.js'
import {describeTest, parseTestId} from './test-id.js'

/** A signal for people: `test:GATE:ID` is the test, the other kinds say what they are. */
export function describeSignal(signal: Signal): string {
  const [kind = '', ...rest] = signal.split(':')
  switch (kind) {
    case 'test':
      return describeId(rest.slice(1).join(':'))
    case 'load':
      return `${rest.slice(1).join(':')} does not load`
    case 'gate':
      return `gate ${rest.join(':')}`
    case 'report':
      return `report ${rest.join(':')} is missing`
    default:
      return signal
  }
}

/** The gate that a signal came from; null for a report that any one of the gates should have written. */
export function gateOf(signal: Signal): string | null {
  const [kind, gate = ''] = signal.split(':')
  return kind === 'report' ? null : gate
}

/** Records of other programs may hold ids that are none of ours: these are shown as they are. */
function describeId(id: string): string {
  try {
    const {test, ordinal} = parseTestId(id)
    return ordinal > 1 ? `${describeTest(test)} (${ordinal})` : describeTest(test)
  } catch (error) {
    if (error instanceof RangeError) return id
    throw error
  }
}
