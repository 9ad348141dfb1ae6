import {plural} from '../domain/plural.js'

/** A part of a document with a byte limit, in several lengths. */
export interface FittingSection {
  /** 0 is the last to be shortened. Among equals the earlier one goes first. */
  readonly priority: number
  /** The fullest form first; the last one says what is missing, and where it is. */
  readonly forms: readonly [string, ...string[]]
}

const SEPARATOR = '\n\n'

/** UTF-8 bytes of a text; a lone surrogate counts as the replacement character it is written as. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}

/**
 * Joins sections to a document of at most `limit` UTF-8 bytes. Every section starts in its shortest form; then, by
 * priority, each gets the fullest form for which there is room. If even the shortest forms are too long, sections go,
 * the least important first; the most important one alone is cut at the end of a line.
 */
export function fit(sections: readonly FittingSection[], limit: number): string {
  const all = sections.map((section, place) => ({...section, place, sizes: section.forms.map(utf8Length)}))
  all.sort((a, b) => a.priority - b.priority || a.place - b.place)
  const kept = all.slice(0, howManyFit(all.map(shortest), limit))
  const farewell = kept.length < all.length ? [dropped(all.length - kept.length)] : []
  let left = limit - total([...kept.map(shortest), ...farewell.map(utf8Length)])
  const chosen = kept.map(section => {
    const best = section.sizes.findIndex(size => size - shortest(section) <= left)
    const index = best === -1 ? section.forms.length - 1 : best
    left -= (section.sizes[index] ?? 0) - shortest(section)
    return {place: section.place, text: section.forms[index] ?? ''}
  })
  chosen.sort((a, b) => a.place - b.place)
  const document = `${[...chosen.map(({text}) => text), ...farewell].join(SEPARATOR)}\n`
  return cutMarkdown(document, limit)
}

function shortest({sizes}: {readonly sizes: readonly number[]}): number {
  return sizes.at(-1) ?? 0
}

/** How many of the sections fit in their shortest form, with a word on those that do not; at least one. */
function howManyFit(sizes: readonly number[], limit: number): number {
  for (let count = sizes.length; count > 1; count--) {
    const farewell = count < sizes.length ? [utf8Length(dropped(sizes.length - count))] : []
    if (total([...sizes.slice(0, count), ...farewell]) <= limit) return count
  }
  return 1
}

function dropped(count: number): string {
  return `_${plural(count, 'more section')} did not fit here._`
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0) + SEPARATOR.length * (sizes.length - 1) + '\n'.length
}

/** What a cut leaves open: the fence of a code block, and how many folds. */
interface Open {
  readonly fence: string
  readonly folds: number
}

/**
 * Cuts Markdown to at most `limit` UTF-8 bytes, between lines, so never inside a character; closes the code block and
 * the folds that are open there, and says how much is missing. Empty when there is no room even for that.
 */
export function cutMarkdown(markdown: string, limit: number): string {
  const bytes = utf8Length(markdown)
  if (bytes <= limit) return markdown
  const ending = (open: Open, missing: number): string =>
    `${open.fence === '' ? '' : `${open.fence}\n`}${'\n</details>\n'.repeat(open.folds)}\n_${missing} more bytes did not fit here._\n`
  let open: Open = {fence: '', folds: 0}
  let kept = {end: 0, text: utf8Length(ending(open, bytes)) <= limit ? ending(open, bytes).trimStart() : ''}
  let used = 0
  let end = 0
  for (const line of markdown.split('\n')) {
    used += utf8Length(line) + 1
    if (used > limit) break
    end += line.length + 1
    open = follow(open, line)
    const close = ending(open, bytes - used)
    if (used + utf8Length(close) <= limit) kept = {end, text: close}
  }
  return markdown.slice(0, kept.end) + kept.text
}

function follow({fence, folds}: Open, line: string): Open {
  const mark = /^\s*(?:[-*]\s+|\d+\.\s+)*(`{3,})/.exec(line)?.[1] ?? ''
  if (fence !== '') return {fence: mark.length >= fence.length && line.trim() === mark ? '' : fence, folds}
  if (mark !== '') return {fence: mark, folds}
  return {fence, folds: Math.max(0, folds + count(line, '<details') - count(line, '</details>'))}
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
