import {randomBytes} from 'node:crypto'

/** Names a run that no service has numbered: `YYYYMMDD-HHMMSS-xxxx`, in UTC, from an ISO 8601 time and four random hex digits. */
export function newRunId(now: string): string {
  const digits = new Date(now).toISOString().replaceAll(/\D/g, '')
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${randomBytes(2).toString('hex')}`
}
