import type {IsolationStep} from '../domain/isolation.js'
import {readImpression, readVerdict, type Entry, type Notebook, type Verdict} from './notebook.js'

/** The isolator's wish for one more probe. */
export type Wish = Extract<IsolationStep, {kind: 'probe'}>

/** The isolator's last word. */
export type Done = Extract<IsolationStep, {kind: 'done'}>

/**
 * A method of isolation, written down as if every answer were at hand. It yields where the notebook has none: the yield
 * is the next step. Whoever has the answer starts the method from its beginning with a fuller notebook; it is never
 * resumed. So its state is the list of trials and nothing else.
 */
export type Inquiry<T> = Generator<Wish, T, void>

/** A composition, and the words that say why it is probed. */
export interface Question {
  readonly composition: readonly string[]
  readonly why: string
}

/** How closely to look at a composition: `settle` or `glance`. */
export type Look = (question: Question, book: Notebook) => Inquiry<Verdict>

/** Asks until the composition has a verdict: a red is repeated, and so is a trial nothing could be concluded from. */
export function settle(question: Question, book: Notebook): Inquiry<Verdict> {
  return ask(question, book, readVerdict)
}

/** Asks once at most; a red may turn out not to repeat. Cheap, for the way to a composition that is settled then. */
export function glance(question: Question, book: Notebook): Inquiry<Verdict> {
  return ask(question, book, readImpression)
}

function* ask(
  question: Question,
  book: Notebook,
  read: (entries: readonly Entry[]) => Verdict | null
): Inquiry<Verdict> {
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
