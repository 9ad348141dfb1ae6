import {oneLine} from '../../domain/visible-text.js'
import {cellCode} from './markdown-table.js'

/**
 * What GitHub turns into something else even in plain text: mentions, references to issues and commits, links, mail
 * addresses, emoji, mathematics. No escape stops it, as its filters run on the rendered text; a code span does.
 */
const ACTIVE = new RegExp(
  [
    '@[\\p{L}\\p{N}]',
    '#\\p{N}',
    '\\bGH-\\p{N}',
    '\\b[a-z][a-z0-9+.-]*:\\/\\/',
    '\\bwww\\.',
    '\\b(?:mailto|xmpp):',
    ':(?=[^:]*[a-z+-]|100:|1234:)[a-z0-9_+-]+:',
    '\\$',
    '\\b(?=[a-f]*[0-9])[0-9a-f]{7,64}\\b'
  ].join('|'),
  'iu'
)

/**
 * Inline Markdown that reads as the text and does nothing: no mention, reference, closing word, link, image, tag or
 * emphasis. Words that GitHub would act on stand in code spans. Fit for a table cell too, as it holds no pipe.
 */
export function markdownText(text: string): string {
  return escapeStart(oneLine(text).trim().split(/ +/).map(word).join(' '))
}

function word(text: string): string {
  return ACTIVE.test(text) ? cellCode(text) : escapeWord(text)
}

/** An underscore inside a word means nothing in GitHub's Markdown, and names are full of them. */
function escapeWord(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\p{L}])/gu, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\|/g, '&#124;')
}

/** Marks that would start a list, quotation or heading at the start of a block. */
function escapeStart(markdown: string): string {
  return markdown.replace(/^[-+=#>]/, '\\$&').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
}
