import {codeBlock} from './escape/markdown-code.js'

/** A finished piece of Markdown; null where there is nothing to say. */
export type Block = string | null

/** A whole document: title, then its blocks, ending in a newline. */
export function page(title: string, blocks: readonly Block[]): string {
  return `${stack([`# ${title}`, ...blocks])}\n`
}

/** A headed section; null when it would be empty. */
export function section(title: string, blocks: readonly Block[], level = 2): Block {
  const body = stack(blocks)
  return body === '' ? null : `${'#'.repeat(level)} ${title}\n\n${body}`
}

/** Blocks with a blank line between them. */
export function stack(blocks: readonly Block[]): string {
  return blocks.filter(block => block !== null && block !== '').join('\n\n')
}

/** A list; an item may hold blocks of its own, indented below it. */
export function bullets(items: readonly string[]): Block {
  return items.length === 0 ? null : items.map(item => `- ${indent(item, 2)}`).join('\n')
}

/** A numbered list, as `bullets`. */
export function steps(items: readonly string[]): Block {
  if (items.length === 0) return null
  return items.map((item, i) => `${i + 1}. ${indent(item, String(i + 1).length + 2)}`).join('\n')
}

/** A table; the cells hold neither pipes nor line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return null
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** A fold. The summary is HTML, so it takes words and numbers of ours only. */
export function details(summary: string, body: Block): Block {
  return body === null || body === '' ? null : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** Shows the first items and folds the rest, with their number. */
export function folded<T>(items: readonly T[], limit: number, render: (items: readonly T[]) => Block): string {
  const rest = items.slice(limit)
  return stack([render(items.slice(0, limit)), details(`${rest.length} more`, rest.length === 0 ? null : render(rest))])
}

/** Commands to copy, in a fenced block. */
export function shell(commands: readonly string[]): Block {
  return commands.length === 0 ? null : codeBlock(commands.join('\n'), 'sh')
}

function indent(text: string, by: number): string {
  return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`)
}
