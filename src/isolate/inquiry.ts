import type {IsolationStep} from '../domain/isolation.js'
import type {Finding} from './explain-red.js'
import {readImpression, readVerdict, type Entry, type Notebook, type Verdict} from './notebook.js'

/** The isolator's wish for one more probe, and what it found until then. */
export type Wish = Extract<IsolationStep, {kind: 'probe'}> & {readonly found?: readonly Finding[]}

/** The isolator's last word. */
export type Done = Extract<IsolationStep, {kind: 'done'}>

/**
 * A method of isolation, written down as if every answer were at hand. It yields where the notebook has none: the yield
 * is the next step. Whoever has the answer starts the method from its beginning with a fuller notebook; it is never
 * resumed. So its state is the list of trials and nothing else.
 */
export type Inquiry<T> = Generator<Wish, T, void>

/** Lets an inquiry say, where it has to stop, what another one found before it. */
export function* keeping<T>(inquiry: Inquiry<T>, found: readonly Finding[]): Inquiry<T> {
  for (;;) {
    const step = inquiry.next()
    if (step.done === true) return step.value
    yield {...step.value, found: [...found, ...(step.value.found ?? [])]}
  }
}

/** A composition, and the words that say why it is probed. */
export interface Question {
  readonly composition: readonly string[]
  readonly why: string
}

/**
 * Asks until the composition has a verdict: a red is repeated, and so is a trial nothing could be concluded from. Once a red
 * of this run has not repeated, two in a row may be chance as well: from then on it takes three.
 */
export function settle(question: Question, book: Notebook, needed = book.flaky.length === 0 ? 2 : 3): Inquiry<Verdict> {
  return ask(question, book, entries => readVerdict(entries, needed))
}

/**
 * Looks at a composition on the way to one that is settled then. One trial is enough as long as every red has repeated;
 * once one has not, every step is settled, so that no search goes astray a second time. (A search that did goes right by
 * itself: it starts anew with the green that showed it.)
 */
export function look(question: Question, book: Notebook): Inquiry<Verdict> {
  return ask(question, book, readingFor(book))
}

/** What a look at a composition would tell without a probe; null when it would take one. */
export function recall(composition: readonly string[], book: Notebook): Verdict | null {
  return readingFor(book)(book.of(composition))
}

/** Asks for one trial of each of these compositions that has none yet, all at once: none depends on another's answer. */
export function* askAll(compositions: readonly (readonly string[])[], why: string, book: Notebook): Inquiry<void> {
  const open = compositions.filter(composition => composition.length > 0 && book.of(composition).length === 0)
  const distinct = new Map(open.map(composition => [JSON.stringify(composition), composition]))
  if (distinct.size > 0) yield {kind: 'probe', compositions: [...distinct.values()], why}
}

/** Asks for one more trial of each of these compositions, all at once; one that stands there twice is tried twice. */
export function* askEvery(compositions: readonly (readonly string[])[], why: string): Inquiry<void> {
  const open = compositions.filter(composition => composition.length > 0)
  if (open.length > 0) yield {kind: 'probe', compositions: open, why}
}

type Reading = (entries: readonly Entry[]) => Verdict | null

function readingFor(book: Notebook): Reading {
  return book.flaky.length === 0 ? readImpression : entries => readVerdict(entries)
}

function* ask(question: Question, book: Notebook, read: Reading): Inquiry<Verdict> {
  const {composition, why} = question
  // No candidates is the baseline: the control that every signal was compared with.
  if (composition.length === 0) return {kind: 'green'}
  for (;;) {
    const entries = book.of(composition)
    const verdict = read(entries)
    if (verdict !== null) return verdict
    yield {kind: 'probe', compositions: [composition], why: entries.length === 0 ? why : `${why}, once more`}
  }
}
