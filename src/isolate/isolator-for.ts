import {assertNever} from '../domain/assert-never.js'
import type {Isolation} from '../domain/config.js'
import type {Isolator} from '../domain/isolation.js'
import {bisect} from './bisect.js'
import {each} from './each.js'
import {final} from './final.js'
import type {Done, Inquiry} from './inquiry.js'
import {openNotebook, type Notebook} from './notebook.js'

/** Gives the isolator of that name. It starts from its beginning each time and stops at the first open question. */
export function isolatorFor(isolation: Isolation): Isolator {
  const method = methodFor(isolation)
  return (candidates, trials) => method(candidates, openNotebook(trials)).next().value
}

function methodFor(isolation: Isolation): (candidates: readonly string[], book: Notebook) => Inquiry<Done> {
  switch (isolation) {
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
