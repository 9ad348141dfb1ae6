const LONGEST = 2000

/** Takes secrets and credentials in URLs out of a text that will be shown, and bounds its length. */
export type Redact = (text: string) => string

/** Makes a `Redact` for these secrets; each is found as it is and in base64. */
export function redactor(secrets: readonly string[]): Redact {
  const hidden = secrets.filter(secret => secret.length > 3).sort((a, b) => b.length - a.length)
  return text => {
    let clean = text.replace(/\/\/[^\s/@']+@/g, '//***@').replace(/(authorization:\s*)\S.*/gi, '$1***')
    for (const secret of hidden) clean = clean.replaceAll(secret, '***')
    return clean.length > LONGEST ? `… ${clean.slice(-LONGEST)}` : clean
  }
}
