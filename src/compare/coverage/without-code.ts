/** Languages whose tools measure every line between two places, comments among them; there `//` begins a comment. */
const SLASHES = /\.(?:go|rs|swift|c|cc|cpp|cxx|h|hh|hpp|m|mm)$/

/**
 * The lines of a text, by number from 1, that hold no code: blank ones, those with brackets alone, and comments where the tools of
 * a language measure them; none where the text cannot be had. What tools say of such lines changes with their version and with the lines around them.
 */
export function linesWithoutCode(path: string, text: string | null): ReadonlySet<number> {
  const isBare = SLASHES.test(path) ? /^\s*(?:[{}()[\];,\s]*|\/\/.*)$/ : /^[{}()[\];,\s]*$/
  const bare = new Set<number>()
  text?.split('\n').forEach((line, index) => {
    if (line.length <= 1_000 && isBare.test(line)) bare.add(index + 1)
  })
  return bare
}
