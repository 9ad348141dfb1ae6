/** Languages whose tools measure every line between two places, comments among them; there `//` begins a comment. */
const SLASHES = /\.(?:go|rs|swift|c|cc|cpp|cxx|h|hh|hpp|m|mm)$/
const BRACKETS = /^[{}()[\];,\s]*$/
const BRACKETS_OR_COMMENT = /^\s*(?:[{}()[\];,\s]*|\/\/.*)$/
/** SimpleCov's mark, before and behind what is to be left out; its result sets have the counts of such lines all the same. */
const RUBY_MARK = /^\s*#\s*:nocov:/

/**
 * The lines of a text, by number from 1, that hold nothing to run: blank ones, those with brackets alone, comments where the tools
 * of a language measure them, and what is marked as left out where they do not look for the marks. None where the text cannot be
 * had. What tools say of such lines changes with their version and with the lines around them.
 */
export function linesWithoutCode(path: string, text: string | null): ReadonlySet<number> {
  const isBare = SLASHES.test(path) ? BRACKETS_OR_COMMENT : BRACKETS
  const isRuby = path.endsWith('.rb')
  const bare = new Set<number>()
  let isMarked = false
  text?.split('\n').forEach((line, index) => {
    const isMark = isRuby && RUBY_MARK.test(line)
    if (isMark) isMarked = !isMarked
    if (isMark || isMarked || (line.length <= 1_000 && isBare.test(line))) bare.add(index + 1)
  })
  return bare
}
