import picomatch from 'picomatch'

const LONGEST = 500
/** Every wildcard multiplies the work of matching a long name. */
const MOST_WILDCARDS = 12
const MOST_BRACES = 10

/** Says why the text is not a usable pattern; null when it is one. */
export function globFault(glob: string): string | null {
  if (glob.length > LONGEST) return `is a pattern of more than ${LONGEST} characters`
  if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS) return `has more than ${MOST_WILDCARDS} wildcards`
  if ((glob.match(/\{/g) ?? []).length > MOST_BRACES) return `has more than ${MOST_BRACES} braces`
  try {
    picomatch.makeRe(glob, {strictBrackets: true, debug: true, dot: true})
    return null
  } catch (error) {
    return `is a broken pattern${describeBracket(error)}`
  }
}

/** Tells whether a branch line is a pattern: git allows none of `*`, `?`, `[` in a name, and `{a,b}` hardly occurs. */
export function isGlob(text: string): boolean {
  return /[*?[]|\{[^}]*(?:,|\.\.)/.test(text)
}

/**
 * Makes a branch pattern mean only what we promise: `*`, `**`, `?`, `[…]`, `{…}`. Parentheses, bars, quotes and a leading
 * `!` are legal in branch names and stand for themselves.
 */
export function escapeBranchGlob(glob: string): string {
  return glob.replace(/^!|[()|"]/g, '\\$&')
}

/** Makes a pattern that matches exactly this branch name. */
export function escapeBranchName(name: string): string {
  return name.replace(/^!|[()|"{}\]]/g, '\\$&')
}

function describeBracket(error: unknown): string {
  const bracket = error instanceof Error ? /^Missing (closing|opening): "(.)"/.exec(error.message) : null
  return bracket === null ? '' : `: a bracket has no ${bracket[1] ?? ''} '${bracket[2] ?? ''}'`
}
