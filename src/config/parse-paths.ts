import type {Complain, Placed} from './placed.js'
import {quote} from './quote.js'

/** Reads the folder for reports. It may stand anywhere but inside a `.git`. */
export function parseReportDir(placed: Placed, complain: Complain): string | undefined {
  const {text, where} = placed
  // eslint-disable-next-line no-control-regex
  const control = /[\x00-\x1f\x7f]/.test(text)
  const inGit = text.split(/[/\\]/).some(part => part.toLowerCase() === '.git')
  if (!control && !inGit) return text
  const what = `${quote(text)} ${control ? 'has a control character' : "lies in git's own folder"}`
  complain({where, what, fix: 'Use a folder of its own, such as integration-report'})
  return undefined
}

/** Reads the artifact's name, by the rules of the artifact service. */
export function parseArtifactName(placed: Placed, complain: Complain): string | undefined {
  // eslint-disable-next-line no-control-regex
  if (/^[^"<>|*?:\\/\x00-\x1f\x7f]{1,256}$/.test(placed.text)) return placed.text
  complain({
    where: placed.where,
    what: `${quote(placed.text)} cannot be an artifact's name`,
    fix: 'Use up to 256 characters without " : < > | * ? \\ / and line breaks'
  })
  return undefined
}
