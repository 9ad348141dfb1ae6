const LONGEST = 60

/**
 * A file name for each text, in order: letters, digits, `-`, `_`, `.` only, none hidden, and no two the same even where
 * letter case does not count.
 */
export function uniqueSlugs(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return texts.map(text => {
    const plain = safeName(text)
    let slug = plain
    for (let n = 2; taken.has(slug.toLowerCase()); n++) slug = `${plain}-${n}`
    taken.add(slug.toLowerCase())
    return slug
  })
}

/** Makes a text fit for a file name on any system and in any artifact. The end is kept, as it tells the kind of file. */
export function safeName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
  return safe.slice(-LONGEST).replace(/^[-.]+/, '') || 'unnamed'
}
