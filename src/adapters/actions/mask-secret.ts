import {setSecret} from '@actions/core'

/**
 * The forms in which a secret is likely to be printed: itself, percent-encoded, as the basic credentials git sends, and
 * inside any longer text in base64, whose digits depend on where among three bytes the secret begins.
 */
function secretForms(secret: string): readonly string[] {
  const basic = Buffer.from(`x-access-token:${secret}`).toString('base64')
  return [
    ...new Set([secret, encodeURIComponent(secret), basic, ...[0, 1, 2].map(offset => base64Inside(secret, offset))])
  ]
}

/** Tells the runner to print `***` for the secret in each of its likely forms. */
export function maskSecret(secret: string): void {
  if (secret !== '') secretForms(secret).forEach(setSecret)
}

/** The base64 digits that stand for the secret alone when so many bytes of something else precede it. */
function base64Inside(secret: string, offset: number): string {
  const bytes = Buffer.from(secret)
  const digits = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url')
  const first = Math.ceil((offset * 8) / 6)
  const last = Math.floor(((offset + bytes.length) * 8) / 6)
  return toStandardAlphabet(digits.slice(first, last))
}

function toStandardAlphabet(digits: string): string {
  return digits.replaceAll('-', '+').replaceAll('_', '/')
}
