import type {NewCommit} from '../../ports/git.js'

const RAW_DATE = /^\d{1,12} [+-]\d{4}$/
const EPOCH = '0 +0000'
/** Git refuses a name that holds nothing but these. */
const CRUD_ONLY = /^[\0- .,:;<>"\\']*$/

/**
 * Author and dates for `git commit-tree`. Old histories hold names and dates that git no longer writes: such a name becomes
 * the address, such a date the committer's.
 */
export function authorEnvironment({author, authorDate, date}: NewCommit): Readonly<Record<string, string>> {
  const name = [author.name, author.email].map(withoutControls).find(text => !CRUD_ONLY.test(text))
  return {
    GIT_AUTHOR_NAME: name ?? 'unknown',
    GIT_AUTHOR_EMAIL: withoutControls(author.email),
    GIT_AUTHOR_DATE: `@${[authorDate, date].find(isWritableDate) ?? EPOCH}`,
    GIT_COMMITTER_DATE: `@${isWritableDate(date) ? date : EPOCH}`
  }
}

/** Tells whether git writes such a raw `<seconds> <zone>` into a commit. */
export function isWritableDate(date: string): boolean {
  return RAW_DATE.test(date)
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- a NUL or line end would end the variable or the header line
  return text.replace(/[\0-\x1f\x7f]/g, ' ')
}
