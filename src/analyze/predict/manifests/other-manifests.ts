import {numberedLines, type ManifestEntry} from './manifest-entry.js'

const GO_SINGLE = /^require\s+(?<name>\S+)\s+(?<version>v\S+)/
const GO_ENTRY = /^(?<name>[^\s()]+)\s+(?<version>v\S+)/

/** Reads `go.mod`: what it requires, in one line or in a block. */
export function goManifest(text: string): readonly ManifestEntry[] {
  let inBlock = false
  return numberedLines(text).flatMap(({text: own, line}) => {
    const trimmed = own.trim()
    if (/^require\s*\($/.test(trimmed)) inBlock = true
    else if (trimmed.startsWith(')')) inBlock = false
    const {name, version} = (inBlock ? GO_ENTRY : GO_SINGLE).exec(trimmed)?.groups ?? {}
    return name === undefined || version === undefined ? [] : [{name, version, line}]
  })
}

const GEM = /^\s*gem\s*\(?\s*(["'])(?<name>[\w.-]+)\1\s*,\s*(?<version>(["'])[^"']*\4(?:\s*,\s*(["'])[^"']*\5)*)/

/** Reads a `Gemfile`: gems with a version. */
export function gemManifest(text: string): readonly ManifestEntry[] {
  return numberedLines(text).flatMap(({text: own, line}) => {
    const {name, version} = GEM.exec(own)?.groups ?? {}
    if (name === undefined || version === undefined) return []
    return [{name, version: version.replace(/["'\s]/g, '').replaceAll(',', ', '), line}]
  })
}

const POM_BLOCK =
  /<(?:dependency|plugin|parent)>(?:(?!<\/?(?:dependency|plugin|parent)>)[\s\S])*<\/(?:dependency|plugin|parent)>/g
const POM_PROPERTY = /<(?<name>[\w.-]+[.-]version)>\s*(?<version>[^<\s$]+)\s*<\/\k<name>>/g

/** Reads `pom.xml`: dependencies, plugins and the parent with a version of their own, and properties named `….version`. */
export function pomManifest(text: string): readonly ManifestEntry[] {
  const visible = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '))
  const blocks = [...visible.matchAll(POM_BLOCK)].flatMap(match => pomBlock(visible, match[0], match.index))
  const properties = [...visible.matchAll(POM_PROPERTY)].flatMap(({groups, index}) => {
    const {name = '', version = ''} = groups ?? {}
    return [{name, version, line: lineOf(visible, index)}]
  })
  return [...blocks, ...properties]
}

function pomBlock(text: string, block: string, index: number): readonly ManifestEntry[] {
  const field = (name: string): string | undefined =>
    new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(block)?.[1] ?? undefined
  const version = /<version>\s*([^<]*?)\s*<\/version>/.exec(block)
  const artifact = field('artifactId')
  if (artifact === undefined || version?.[1] === undefined || version[1].includes('${')) return []
  const name = [field('groupId') ?? '', artifact, field('classifier') ?? '', field('type') ?? '']
  return [{name: name.join(':').replace(/:+$/, ''), version: version[1], line: lineOf(text, index + version.index)}]
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
