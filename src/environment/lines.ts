/** No line of interest is longer; what is could make a pattern slow. */
const LONGEST = 1000

/** The lines of a text, those left out that are too long to be of any interest. */
export function shortLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter(line => line.length <= LONGEST)
}
