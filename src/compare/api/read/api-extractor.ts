import type {ApiReport, Declaration} from './finding.js'

const CONTAINER =
  /^(?:export )?(?:default )?(?:declare )?(?:abstract )?(class|interface|enum|namespace) ([\w$]+)[^;]*\{$/
const NAMED =
  /^(?:export )?(?:default )?(?:declare )?(?:(?:static|abstract|protected|readonly|async|get|set|override) )*(?:(?:function|const|let|var|type) )?(?:"([^"]+)"|([\w$]+))/

/** Reads an API report of API Extractor (`*.api.md`): every declaration of the entry, members within their owners. */
export function readApiExtractor(text: string): ApiReport {
  const block = /```ts\r?\n(.*?)(?:```\s*$)/s.exec(text)?.[1]
  if (block === undefined) return {kind: 'defect', defect: 'its block of declarations is cut off'}
  const declarations: Declaration[] = []
  const within: string[] = []
  let tag = ''
  let taken: string[] = []
  for (const line of block.split('\n').map(one => one.trim())) {
    if (taken.length === 0 && (line === '' || line.startsWith('//'))) {
      tag = /@(?:alpha|beta|internal)\b/.exec(line)?.[0] ?? (line.includes('@public') ? '' : tag)
      continue
    }
    if (taken.length === 0 && /^\};?$/.test(line)) {
      within.pop()
      continue
    }
    taken.push(line)
    const whole = taken.join(' ')
    const container = CONTAINER.exec(whole)
    if (container === null && !isWhole(whole)) continue
    const name = container?.[2] ?? nameOf(whole)
    if (name !== '') declarations.push({names: [...within, name], text: shown(whole), isUnstable: tag !== ''})
    if (container !== null) within.push(name)
    taken = []
    if (within.length === 0) tag = ''
  }
  return {kind: 'declarations', tool: 'api-extractor', declarations}
}

function isWhole(text: string): boolean {
  const depth = (text.match(/[({[]/g)?.length ?? 0) - (text.match(/[)}\]]/g)?.length ?? 0)
  return depth <= 0 && /[;,}]$|^[\w$"]+(?: = .*)?$/.test(text)
}

function nameOf(text: string): string {
  if (/^(?:import|export (?:\{|\*))/.test(text)) return ''
  const found = NAMED.exec(text)
  return found?.[1] ?? found?.[2] ?? ''
}

function shown(text: string): string {
  return text
    .replace(/^export (?:declare )?/, '')
    .replace(/\s*\{$/, '')
    .replace(/[;,]$/, '')
}
