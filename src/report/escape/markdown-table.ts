import {codeSpan} from './markdown-code.js'

/**
 * A code span for a table cell. Rows are split at pipes before code spans are read, and a backslash in front of a pipe
 * turns its escape around; so each pipe stands outside the spans, as an entity.
 */
export function cellCode(text: string): string {
  if (!text.includes('|')) return codeSpan(text)
  const parts = text.split('|')
  return parts.map(part => (part === '' ? '' : codeSpan(part))).join('&#124;')
}

/** Finished Markdown as one cell: a line break would end the row. Its pipes are entities already. */
export function cell(markdown: string): string {
  return markdown.replace(/\s*\n\s*/g, '<br>')
}
