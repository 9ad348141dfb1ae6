/** The id of a git object: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
export type Oid = string & {readonly __brand: 'Oid'}

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Tells whether the text is a full object id; abbreviations are not. */
export function isOid(text: string): text is Oid {
  return OID.test(text)
}

/** Reads a full object id. Throws a RangeError for anything else, so that a name can never pass for an id. */
export function parseOid(text: string): Oid {
  if (!isOid(text)) throw new RangeError(`not a full git object id: ${JSON.stringify(text)}`)
  return text
}

/** The first ten digits, for people to read. Never use it to address an object. */
export function shortOid(oid: Oid): string {
  return oid.slice(0, 10)
}
