/** So much of a text is looked at, from its beginning. */
const HEAD = 64 * 1024

const NAME = String.raw`"(?:[^"\\]|\\.){0,1000}"`

/** How the formats begin, in the order of `CoverageFormat`. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:#[^\n]{0,1000}\n\s*){0,100}(?:TN|SF|VER):/,
  /^mode: ?\w{1,20}\s/,
  /^(?:<\?[^>]{0,1000}\?>|<!--[^>]{0,1000}-->|<!DOCTYPE[^>]{0,1000}>|\s){0,100}<coverage[\s>]/,
  /^(?:<\?[^>]{0,1000}\?>|<!--[^>]{0,1000}-->|<!DOCTYPE[^>]{0,1000}>|\s){0,100}<report\s[^>]{0,1000}>\s*<(?:sessioninfo|group|package|counter)\b/,
  new RegExp(
    String.raw`^\{\s*${NAME}\s*:\s*\{\s*(?:"data"\s*:\s*\{\s*)?"(?:path|statementMap)"\s*:[^]*"statementMap"|^\{\s*${NAME}\s*:\s*\{\s*"statementMap"`
  ),
  /^\{\s*"total"\s*:\s*\{\s*"lines"\s*:\s*\{\s*"total"/,
  /^\{\s*"meta"\s*:\s*\{[^}]{0,1000}(?:\}\s*,\s*"files"\s*:\s*\{|"simplecov_version")/,
  /^\{\s*"data"\s*:\s*\[\s*\{\s*"files"\s*:\s*\[/,
  new RegExp(String.raw`^\{\s*${NAME}\s*:\s*\{\s*"coverage"\s*:\s*\{`)
]

/** Tells a coverage report from reports of other kinds by its beginning, without reading it; it may still prove to be defective. */
export function looksLikeCoverage(text: string): boolean {
  const head = text.slice(0, HEAD).replace(/^[\uFEFF\s]+/, '')
  return BEGINNINGS.some(pattern => pattern.test(head))
}
