import type {Setting} from './environment.js'

const REACH =
  /^(?:url|http|credential|ssh)\.|^core\.(?:sshcommand|gitproxy|askpass)$|^remote\.origin\.(?:url|pushurl|proxy|proxyauthmethod|uploadpack|receivepack|serveroption|promisor|partialclonefilter)$/

/** A token for the forge, and the server it is meant for; it is sent to no other. */
export interface Credential {
  readonly token: string
  readonly serverUrl: string
}

/**
 * The settings by which origin is reached: the user's own for addresses, servers and credentials, and the token in the form
 * that `actions/checkout` uses. With a token, an authorization header that stands for the same server is left out, because
 * servers refuse two.
 */
export function originSettings(user: readonly Setting[], credential: Credential | null): readonly Setting[] {
  const reach = user.filter(({key}) => REACH.test(key))
  if (credential === null) return reach
  const server = serverRoot(credential.serverUrl)
  if (server === null) return reach
  const value = `AUTHORIZATION: basic ${basic(credential.token)}`
  return [...reach.filter(setting => !isAuthorizationFor(setting, server)), {key: `http.${server}.extraheader`, value}]
}

/** Everything in these settings that must never be shown. */
export function settingSecrets(settings: readonly Setting[], credential: Credential | null): readonly string[] {
  const headers = settings.filter(({key}) => key.endsWith('.extraheader')).map(({value}) => value)
  return [
    ...headers.flatMap(header => [header, header.split(/\s+/).at(-1) ?? '']),
    ...(credential ? [credential.token, basic(credential.token), Buffer.from(credential.token).toString('base64')] : [])
  ]
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** `https://host/` or `https://host/path/`; null for anything that is not HTTP. */
function serverRoot(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'https:' || url.protocol === 'http:'
    ? `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
    : null
}

function isAuthorizationFor({key, value}: Setting, server: string): boolean {
  if (!key.endsWith('.extraheader') || !/^authorization:/i.test(value.trim())) return false
  const place = key.slice('http.'.length, -'.extraheader'.length)
  return key === 'http.extraheader' || (URL.canParse(place) && new URL(place).origin === new URL(server).origin)
}
