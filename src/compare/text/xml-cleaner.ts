/** Replaces what XML 1.0 forbids and test tools write all the same, such as colour codes, in a text that comes in pieces. */
export interface XmlCleaner {
  /** The piece, clean; its end may be held back until the next one. */
  piece(text: string): string
  /** What is still held back. */
  rest(): string
}

/** Finds quickly that there is nothing to replace; halves of surrogate pairs are looked at more closely. */
const SUSPICIOUS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const FORBIDDEN_REFERENCE = /&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01]));/gi
/** A reference to a forbidden character that may go on in the next piece. */
const OPEN_REFERENCE = /&(?:#x?[0-9a-f]{0,9})?$/i
const LONGEST_REFERENCE = 16

/** Makes a cleaner for one text. */
export function xmlCleaner(): XmlCleaner {
  let held = ''
  return {
    piece(text) {
      const whole = held === '' ? text : held + text
      const end = whole.length - openEnd(whole)
      held = whole.slice(end)
      return replaceForbidden(end === whole.length ? whole : whole.slice(0, end))
    },
    rest: () => replaceForbidden(held)
  }
}

/** How many characters at the end cannot be judged yet: half of a surrogate pair, or a reference that has begun. */
function openEnd(text: string): number {
  const last = text.charCodeAt(text.length - 1)
  if (last >= 0xd800 && last <= 0xdbff) return 1
  return OPEN_REFERENCE.exec(text.slice(-LONGEST_REFERENCE))?.[0].length ?? 0
}

function replaceForbidden(text: string): string {
  const clean = SUSPICIOUS.test(text) ? text.replace(FORBIDDEN, '\uFFFD') : text
  return clean.includes('&#') ? clean.replace(FORBIDDEN_REFERENCE, '\uFFFD') : clean
}
