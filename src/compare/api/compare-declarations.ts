import type {Declaration, Finding} from './read/finding.js'
import {compareParameters, type CallShape} from './compare-parameters.js'

/** Compares two whole interfaces; what is new breaks nobody and is not told. */
export function compareDeclarations(before: readonly Declaration[], after: readonly Declaration[]): readonly Finding[] {
  const now = grouped(after)
  return [...grouped(before)].flatMap(([key, old]): readonly Finding[] => {
    const [first] = old
    if (first === undefined) return []
    const told = {symbol: first.names.join('.'), names: first.names, path: '', line: null}
    const others = now.get(key)
    if (others === undefined) {
      const owner = first.names.slice(0, -1).join('\0')
      if (owner !== '' && !now.has(owner)) return []
      return [{...told, kind: 'removed', isBreaking: !first.isUnstable, before: first.text, after: null}]
    }
    const texts = new Set(others.map(({text}) => text))
    const changed = old.find(({text}) => !texts.has(text))
    if (changed === undefined) return []
    const isBreaking = !changed.isUnstable && !others.some(({text}) => fits(changed.text, text))
    const now0 = others.find(({text}) => !old.some(one => one.text === text)) ?? others[0]
    return [{...told, kind: 'signature', isBreaking, before: changed.text, after: now0?.text ?? null}]
  })
}

function grouped(declarations: readonly Declaration[]): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>()
  for (const declaration of declarations) {
    const key = declaration.names.join('\0')
    const known = found.get(key)
    if (known === undefined) found.set(key, [declaration])
    else known.push(declaration)
  }
  return found
}

/** True when every call that fitted the old text fits the new one. */
function fits(before: string, after: string): boolean {
  const [old, now] = [callOf(before), callOf(after)]
  if (old === null || now === null) return isSameClass(before, after)
  return old.result === now.result && compareParameters(old.shape, now.shape, 'typescript') !== 'breaking'
}

/** What a class extends is hard to judge; its members stand by themselves. */
function isSameClass(before: string, after: string): boolean {
  return /^(?:abstract )?(?:class|interface) /.test(before) && !/^abstract /.test(after)
}

function callOf(text: string): {readonly shape: CallShape; readonly result: string} | null {
  const start = text.indexOf('(')
  const head = text.slice(0, Math.max(0, start))
  if (start < 0 || /[=:]/.test(head)) return null
  let depth = 0
  let end = start
  for (; end < text.length; end++) {
    if ('([{'.includes(text[end] ?? '')) depth++
    else if (')]}'.includes(text[end] ?? '') && --depth === 0) break
  }
  return {shape: shapeOf(splitTop(text.slice(start + 1, end))), result: text.slice(end + 1)}
}

function shapeOf(parts: readonly string[]): CallShape {
  const read = parts.map(part => {
    const [, dots = '', name = '', mark = '', type = ''] = /^(\.\.\.)?([^:?]+)(\?)?:?\s*(.*)$/s.exec(part.trim()) ?? []
    return {name, type, isOpen: dots !== '', isOptional: mark !== ''}
  })
  return {
    names: read.map(({name}) => name),
    types: read.map(({type}) => type),
    required: read.filter(({isOpen, isOptional}) => !isOpen && !isOptional).length,
    accepted: read.some(({isOpen}) => isOpen) ? null : read.length
  }
}

function splitTop(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if ('([{<'.includes(sign)) depth++
    else if (')]}'.includes(sign) || (sign === '>' && text[i - 1] !== '=')) depth--
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, text.slice(from)].filter(part => part.trim() !== '')
}
