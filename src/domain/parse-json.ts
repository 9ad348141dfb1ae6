/** The value that a JSON text holds; undefined, which no such text holds, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The engine's message quotes the text, which is not ours to repeat; whoever asked knows what it was to be.
    return undefined
  }
}
