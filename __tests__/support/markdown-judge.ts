import {parsers} from 'prettier/plugins/markdown'

/** A node of a Markdown syntax tree, as far as the tests look at it. */
export interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly MarkdownNode[]
}

/** Reads Markdown (CommonMark with GitHub's tables, strikethrough and links) with the parser of the formatter. */
export async function readMarkdown(markdown: string): Promise<MarkdownNode> {
  const parse = parsers.markdown.parse as unknown as (text: string, options: object) => Promise<MarkdownNode>
  return await parse(markdown, {})
}

/** All nodes below one, itself included, in reading order. */
export function everyNode(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(everyNode)]
}

/** What a reader sees: the text and code of a tree, joined. */
export function visibleText(node: MarkdownNode): string {
  if (node.type === 'html') return ''
  return node.value ?? (node.children ?? []).map(visibleText).join('')
}

/** What GitHub acts on wherever it stands in rendered text: mentions, references, links, commits. */
export const ACTIVE_TEXT =
  /@[\p{L}\p{N}]|#\p{N}|\bGH-\d|:\/\/|\bwww\.|\bmailto:|\$|(?<![\p{L}\p{N}]):[a-z_+-]+:|\b(?=[a-f]*\d)[0-9a-f]{7,}\b/iu
