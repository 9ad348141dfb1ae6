/** Cuts text into words, runs of white space, and single signs; put together they are the text again. */
export function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$]+|\s+|[^\s]/gu) ?? []
}

/** Tells whether a word can be the name of something: no number, no sign. */
export function isName(word: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(word)
}
