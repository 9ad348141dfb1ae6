/** So much of a gate's output is shown while it runs; the log file has more. */
const MOST_LINES = 20_000
const MOST_CHARACTERS = 4 * 1024 * 1024

/** Passes lines on until there were too many, says so once, and is silent from then on. */
export function liveLines(show: (line: string) => void): (line: string) => void {
  let lines = 0
  let characters = 0
  return line => {
    if (lines > MOST_LINES || characters > MOST_CHARACTERS) return
    lines++
    characters += line.length
    const last = lines > MOST_LINES || characters > MOST_CHARACTERS
    show(last ? '[too much output to show: the rest is in the log file]' : line)
  }
}
