import {oneLine, visibleLines} from '../../domain/visible-text.js'

/** A code span that shows the text as it is: nothing in it is a link, mention, reference, tag or emphasis. */
export function codeSpan(text: string): string {
  const line = oneLine(text)
  if (line === '') return '*(empty)*'
  const fence = '`'.repeat(longestRun(line, 0) + 1)
  const padding = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

/** A fenced block that no line of the text can end. Terminal colours go; other controls show as code points. */
export function codeBlock(text: string, language: 'sh' | 'text' | 'yaml' = 'text'): string {
  const lines = visibleLines(text).replace(/\n+$/, '')
  const fence = '`'.repeat(longestRun(lines, 2) + 1)
  return `${fence}${language}\n${lines}\n${fence}`
}

function longestRun(text: string, atLeast: number): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), atLeast)
}
