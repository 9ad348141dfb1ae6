/**
 * Cuts Markdown to so many bytes at the end of a line, closes the code fence and the `<details>` that the cut left open,
 * and says how much is missing. GitHub drops a job summary that is over its limit whole.
 */
export function fitSummary(markdown: string, byteLimit: number): string {
  const bytes = Buffer.byteLength(markdown)
  if (bytes <= byteLimit) return markdown
  const kept = wholeLines(markdown, byteLimit)
  const missing = bytes - Buffer.byteLength(kept)
  return `${kept}${closers(kept)}\n_${missing} more bytes of this summary are in the report folder._\n`
}

/** Room for closing what is open and for the last sentence. */
const RESERVE = 1024

function wholeLines(markdown: string, byteLimit: number): string {
  const bytes = Buffer.from(markdown)
  const end = bytes.lastIndexOf(0x0a, Math.max(0, byteLimit - RESERVE))
  return bytes.subarray(0, end + 1).toString('utf8')
}

function closers(markdown: string): string {
  let fence = ''
  let details = 0
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') fence = mark
    else if (fence !== '' && mark.startsWith(fence) && line.trim() === mark) fence = ''
    else if (fence === '') details += count(line, '<details') - count(line, '</details>')
  }
  return `${fence === '' ? '' : `${fence}\n`}${'\n</details>\n'.repeat(Math.min(Math.max(0, details), 20))}`
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
