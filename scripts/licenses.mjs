import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'

const RULE = `\n${'-'.repeat(80)}\n\n`

/**
 * The licences of every package that `npm ci --omit=dev` would install, as the lock file lists them: all that can be in a
 * bundle; and of the packages named beside, of which a file is published. ncc's own list leaves out packages whose modules it joins. Packages with the same text stand above it together.
 */
export async function collectLicenses(root, published) {
  const {packages} = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const holders = new Map()
  for (const [folder, {version, license, dev, optional, devOptional}] of Object.entries(packages)) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const isPublished = folder === `node_modules/${name}` && published.includes(name)
    if (folder === '' || ((dev || optional || devOptional) && !isPublished)) continue
    const text = await licenseText(join(root, folder))
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version} (${license ?? 'no licence id'})`])
  }
  return [...holders]
    .map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}`)
    .sort()
    .join(RULE)
}

async function licenseText(folder) {
  const names = (await readdir(folder)).filter(name => /^(licen[cs]e|notice)/i.test(name)).sort()
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return texts.length === 0 ? 'The package ships no licence file.\n' : texts.map(tidy).join('\n')
}

function tidy(text) {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  return `${lines
    .map(line => line.trimEnd())
    .join('\n')
    .trim()}\n`
}
