/** What a stream and the environment tell of the screen behind it. */
export interface Screenlike {
  readonly isTTY?: boolean | undefined
}

/** Tells whether lines can be drawn over: a terminal that is not a dumb one. */
export function isLive({isTTY}: Screenlike, environment: Readonly<Record<string, string | undefined>>): boolean {
  return isTTY === true && environment.TERM !== 'dumb'
}

/** Tells whether colours are welcome: on a live terminal, unless `NO_COLOR` is set to anything (no-color.org). */
export function takesColor(stream: Screenlike, environment: Readonly<Record<string, string | undefined>>): boolean {
  return isLive(stream, environment) && (environment.NO_COLOR ?? '') === ''
}
