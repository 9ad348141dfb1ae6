import type {PlantedCase} from './planted-case.js'

/** One place of a text and what it becomes; an empty place is the end of the file. */
export type Edit = readonly [from: string, to: string]

/** What a side does to files: edits of the base's text, a whole text, or null to delete it. */
export type Side = Readonly<Record<string, readonly Edit[] | string | null>>

/** A planted case whose sides are told as edits. */
export interface Draft extends Pick<PlantedCase, 'name' | 'expect' | 'base'> {
  readonly left: Side
  readonly right: Side
}

/** Spells a draft's sides out as whole texts. Throws when an edit's place is not in the base exactly once. */
export function plant(draft: Draft): PlantedCase {
  return {...draft, left: spelledOut(draft.left, draft), right: spelledOut(draft.right, draft)}
}

function spelledOut(side: Side, {base, name}: Draft): PlantedCase['left'] {
  const whole = ([path, change]: [string, Side[string]]): [string, string | null] => {
    if (change === null || typeof change === 'string') return [path, change]
    const text = base[path]
    if (text === undefined) throw new Error(`${name}: ${path} is edited, but the base does not have it`)
    return [path, change.reduce((edited, edit) => applied(edited, edit, `${name}: ${path}`), text)]
  }
  return Object.fromEntries(Object.entries(side).map(whole))
}

function applied(text: string, [from, to]: Edit, where: string): string {
  if (from === '') return text + to
  const [before, after, ...more] = text.split(from)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${where}: not there exactly once: ${from}`)
  return before + to + after
}
