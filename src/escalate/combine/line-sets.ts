import type {Disputed} from './disputed-block.js'

/** Lines that bring names in, in the languages we know best; their order seldom matters. */
const IMPORT =
  /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+.*\bfrom\b|use\s+[\w:\\]+|using\s+[\w.=\s]+;|#include\b|require\b|(?:const|let|var)\s.*=\s*require\(|pub\s+use\b)/

/** An entry of a list that stands on a line of its own: a bullet, or something that ends in a comma. */
const ENTRY = /^\s*(?:[-*+]\s+\S|\d+[.)]\s+\S|\S.*,\s*$)/

/** Tells whether each of these lines, blank ones aside, brings a name in. */
export function areImports(lines: readonly string[]): boolean {
  return filled(lines).length > 0 && filled(lines).every(line => IMPORT.test(line))
}

/** Tells whether each of these lines, blank ones aside, is an entry of a list. */
export function areEntries(lines: readonly string[]): boolean {
  return filled(lines).length > 0 && filled(lines).every(line => ENTRY.test(line))
}

/** All lines of either side, each once, without those that one side took away. */
export function unionOf({base, ours, theirs}: Disputed): readonly string[] {
  const gone = new Set(base.filter(line => !ours.includes(line) || !theirs.includes(line)))
  const kept = ours.filter(line => !gone.has(line))
  const known = new Set([...base, ...ours].map(line => line.trim()))
  return [...kept, ...theirs.filter(line => line.trim() !== '' && !known.has(line.trim()))]
}

/** Tells whether every line of `part` stands in `whole`, in the same order. */
export function contains(whole: readonly string[], part: readonly string[]): boolean {
  let next = 0
  for (const line of whole) if (line === part[next]) next++
  return next === part.length
}

/** Lines with all white space taken out: equal for texts that differ in nothing else. */
export function bare(lines: readonly string[]): string {
  return lines.map(line => line.replace(/\s+/g, '')).join('')
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.filter(line => line.trim() !== '')
}
