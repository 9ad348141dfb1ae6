import type {Severity} from '../../domain/conflict.js'
import type {Entry} from '../../domain/syntax.js'
import type {AddedEntry, Delta} from './delta.js'
import type {FileView} from './file-view.js'
import {twins, type Indexes, type Of} from './indexes.js'
import type {MergedFiles, Suspect} from './suspect.js'

/** Both sides add one key, or one number or code under two keys, to the same collection. */
export function twinEntries(indexes: Indexes, meets: (a: Delta, b: Delta) => boolean): readonly Suspect[] {
  return [...indexes.entries.values()].flatMap(entries =>
    twins(entries, meets).flatMap(([a, b]) => {
      const clash = isSameCollection(a.entry, b.entry) ? clashOf(a, b) : null
      return clash === null ? [] : [suspectOf(a, b, clash)]
    })
  )
}

function isSameCollection(a: Entry, b: Entry): boolean {
  return a.isMember === b.isMember && a.within.length > 0 && a.within.join('\0') === b.within.join('\0')
}

function clashOf(a: Of<AddedEntry>, b: Of<AddedEntry>): 'key' | 'value' | null {
  if (a.entry.key === b.entry.key) return a.entry.value === b.entry.value && !a.entry.isMember ? null : 'key'
  return a.entry.value === b.entry.value && isCode(a.entry.value) && hasDistinctValues(a) && hasDistinctValues(b)
    ? 'value'
    : null
}

/** A literal that is worth telling apart: a number, or a text. */
function isCode(value: string): boolean {
  return /^\(?-?(?:0x[0-9a-f_]+|[\d_]+)[uUlLn]*\)?$|^\(?(["'`]).+\1\)?$/i.test(value)
}

/** In a table of codes or identifiers no two entries have one value. */
function hasDistinctValues({view, entry}: AddedEntry): boolean {
  const values = siblings(view, entry).map(({value}) => value)
  const codes = values.filter(isCode)
  return (
    codes.length >= (entry.isMember ? 2 : 3) && codes.length === values.length && new Set(codes).size === codes.length
  )
}

function siblings({syntax}: FileView, entry: Entry): readonly Entry[] {
  return syntax.entries.filter(one => isSameCollection(one, entry))
}

function suspectOf(a: Of<AddedEntry>, b: Of<AddedEntry>, clash: 'key' | 'value'): Suspect {
  const collection = a.entry.within.join('.')
  const {key, value} = a.entry
  const quoted = ({delta, view, entry}: Of<AddedEntry>): Suspect['first'] => ({
    delta,
    path: view.path,
    lines: {start: entry.line, count: 1},
    words: `adds ${entry.key} to ${collection}`
  })
  return {
    type: 'duplicate-registration',
    severity: severityOf(a, clash),
    reason:
      clash === 'key'
        ? `${collection} then has ${key} twice: it is refused, or one of them silently wins`
        : `all other values of ${collection} are different from each other`,
    subject: clash === 'key' ? `${collection}.${key}` : `${value} in ${collection}`,
    first: quoted(a),
    second: quoted(b),
    explanation:
      clash === 'key'
        ? `Both add ${key} to ${collection}, one as ${shown(a.entry)}, the other as ${shown(b.entry)}.`
        : `Both add an entry with the value ${value} to ${collection}: ${key} and ${b.entry.key}.`,
    was: null,
    words: [],
    holds: merged => holds(a, b, clash, merged)
  }
}

function shown({value}: Entry): string {
  return value === '' ? 'a member' : value.slice(0, 60)
}

function severityOf({view, entry}: AddedEntry, clash: 'key' | 'value'): Severity {
  const isRefused = entry.isMember || view.family === 'go'
  return clash === 'key' && isRefused && !view.syntax.hasErrors ? 'high' : 'medium'
}

function holds(a: AddedEntry, b: AddedEntry, clash: 'key' | 'value', merged: MergedFiles): boolean {
  const view = merged.view(a.view.path)
  if (view === null) return false
  const alike = (file: FileView): number =>
    siblings(file, a.entry).filter(one => (clash === 'key' ? one.key === a.entry.key : one.value === a.entry.value))
      .length
  return alike(a.view) === 1 && alike(b.view) === 1 && alike(view) > 1
}
