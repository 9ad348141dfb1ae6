import type {Problem} from '../domain/errors.js'

/** A user's text, and where it stands: `input 'base'`, `--base`, `.github/integration.yml:4:3`. */
export interface Placed {
  readonly text: string
  readonly where: string
}

/** Takes down a problem; parsing goes on, so that all of them are reported at once. */
export type Complain = (problem: Problem) => void
