import {assertNever} from '../domain/assert-never.js'
import type {Isolation} from '../domain/config.js'
import type {Isolator} from '../domain/isolation.js'
import {bisect} from './bisect.js'
import {cutShort} from './cut-short.js'
import {decode} from './decode.js'
import {each} from './each.js'
import {final} from './final.js'
import type {Done, Inquiry} from './inquiry.js'
import type {Knowledge} from './nested.js'
import {openNotebook, type Notebook} from './notebook.js'

/**
 * Gives the isolator of that name. It starts from its beginning each time and stops at the first open question. With a
 * candidate it leaves out those that are built on it: they would only bring it back in.
 */
export function isolatorFor(isolation: Isolation, known: Partial<Knowledge> = {}): Isolator {
  const method = methodFor(isolation)
  const knowledge = {...NOTHING_KNOWN, ...known}
  return (candidates, trials) => {
    const book = openNotebook(trials)
    const step = method(candidates, book, knowledge).next().value
    if (step.kind === 'done') return step
    const {found = [], ...wish} = step
    return knowledge.isOver ? cutShort({rest: candidates, findings: found, book, knowledge}) : wish
  }
}

const NOTHING_KNOWN: Knowledge = {
  isBuiltOn: () => false,
  probability: null,
  isIdeal: false,
  namesTests: false,
  isOver: false
}

type Method = (candidates: readonly string[], book: Notebook, knowledge: Knowledge) => Inquiry<Done>

function methodFor(isolation: Isolation): Method {
  switch (isolation) {
    case 'decode':
      return decode
    case 'each':
      return each
    case 'bisect':
      return bisect
    case 'final':
      return final
    default:
      return assertNever(isolation)
  }
}
