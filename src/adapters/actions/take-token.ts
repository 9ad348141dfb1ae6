import {maskSecret} from './mask-secret.js'

const VARIABLE = 'INPUT_TOKEN'

/**
 * Takes the token out of the environment, so that no child process inherits it, and has the runner mask it. Returns null
 * when there is none. The first environment of this process stays readable for processes of the same user.
 */
export function takeToken(environment: Record<string, string | undefined>): string | null {
  const token = environment[VARIABLE]?.trim() ?? ''
  Reflect.deleteProperty(environment, VARIABLE)
  if (token === '') return null
  maskSecret(token)
  return token
}
