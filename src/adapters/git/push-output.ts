/** One ref's line of `git push --porcelain`. */
export interface PushLine {
  readonly flag: ' ' | '+' | '-' | '*' | '!' | '='
  readonly ref: string
  readonly summary: string
}

/** Reads the `<flag> TAB <from>:<to> TAB <summary>` lines of `git push --porcelain`. */
export function parsePush(stdout: string): readonly PushLine[] {
  return stdout.split('\n').flatMap(line => {
    const [, flag, ref = '', summary = ''] = /^([ +\-*!=])\t[^\t]*:([^\t:]+)\t(.*)$/.exec(line) ?? []
    return flag === undefined ? [] : [{flag: flag as PushLine['flag'], ref, summary}]
  })
}

const MOVED =
  /stale info|fetch first|non-fast-forward|needs force|is at [0-9a-f]+ but expected|reference already exists/
const NO_RIGHT =
  /\b40[134]\b|\bdenied\b|authentication failed|could not read (?:username|password)|read[- ]only|insufficient permission|repository not found|not authorized/i

/** Says why origin did not take the ref, in a sentence of ours and the other side's words; null when that is unclear. */
export function describeRejection(line: PushLine | undefined, stderr: string): string | null {
  const words = remoteWords(stderr)
  const said = [line?.flag === '!' ? line.summary : '', words].filter(text => text !== '').join(': ')
  if (line?.flag === '!' && MOVED.test(line.summary)) return `it was moved in the meantime (${said})`
  if (NO_RIGHT.test(said))
    return `origin gave no permission to write it, which takes contents: write in a workflow (${said})`
  if (line?.flag === '!' && !line.summary.includes('[remote failure]')) return `origin declined it (${said})`
  return null
}

const MAX_WORDS = 600

function remoteWords(stderr: string): string {
  const lines = stderr.split('\n').map(line => line.trim())
  const telling = lines.filter(line => /^(?:remote: \S|fatal: |ERROR: |error: (?!failed to push))/.test(line))
  const words = telling.map(line => line.replace(/^remote:\s*/, '')).join(' ')
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words
}
