import {addressOf, byAddress, ownerOf, type ApiItem} from './api-item.js'
import {compareParameters, type CallShape, type ParameterChange} from './compare-parameters.js'

/** What became of one thing; `after` is null for what is gone. */
export interface ItemChange {
  readonly kind: 'removed' | 'renamed' | 'signature' | 'moved'
  readonly isBreaking: boolean
  readonly before: ApiItem
  readonly after: ApiItem | null
}

/** What both sides offer. */
export interface ItemPair {
  readonly before: readonly ApiItem[]
  readonly after: readonly ApiItem[]
  /** The name in the baseline of a file of the integration. */
  readonly oldName?: (path: string) => string
}

/** Compares what two trees offer, by address; a thing whose owner is gone is told with its owner. */
export function compareItems({before, after, oldName = path => path}: ItemPair): readonly ItemChange[] {
  const [old, now] = [byAddress(before), byAddress(after)]
  const kept = [...old].flatMap(([address, items]) => {
    const others = now.get(address)
    return others === undefined ? [] : compareKept(items, others)
  })
  const gone = [...old.values()].flatMap(([item]) =>
    item === undefined || now.has(addressOf(item)) || isOwnerGone(item, old, now) ? [] : [item]
  )
  const fresh = [...now.values()].flatMap(([item]) => (item === undefined || old.has(addressOf(item)) ? [] : [item]))
  return [...withoutMembers(kept), ...replaced(gone, fresh, oldName)]
}

/** What moved with its owner is told with it. */
function withoutMembers(changes: readonly ItemChange[]): readonly ItemChange[] {
  const moved = new Set(changes.flatMap(({kind, before}) => (kind === 'moved' ? [addressOf(before)] : [])))
  return changes.filter(({kind, before}) => kind !== 'moved' || !moved.has(ownerOf(before) ?? ''))
}

type Items = ReadonlyMap<string, readonly ApiItem[]>

/** Of what is only passed on, the members stand elsewhere. */
function isOwnerGone(item: ApiItem, old: Items, now: Items): boolean {
  for (let owner = ownerOf(item); owner !== null; owner = outer(owner)) {
    if (old.has(owner) && now.get(owner)?.every(({isAlias}) => isAlias) !== false) return true
  }
  return false
}

function outer(address: string): string | null {
  const [scope = '', ...names] = address.split('\0')
  return ownerOf({scope, names})
}

/** Overloads on both sides: every call that one of the old ones took has to fit one of the new ones. */
function compareKept(before: readonly ApiItem[], after: readonly ApiItem[]): readonly ItemChange[] {
  const [old, now] = [before[0], after[0]]
  if (old === undefined || now === undefined || old.isAlias) return []
  if (now.isAlias) return [{kind: 'moved', isBreaking: false, before: old, after: now}]
  const moved: readonly ItemChange[] =
    isScript(old) && old.path !== now.path ? [{kind: 'moved', isBreaking: false, before: old, after: now}] : []
  const changes = shapesOf(before).map(shape => ({...shape, best: bestFit(shape, shapesOf(after))}))
  const broken = changes.find(({best}) => best?.change === 'breaking')
  const changed = broken ?? changes.find(({best}) => best?.change === 'compatible')
  if (changed?.best == null) return moved
  const isBreaking = broken !== undefined && !changed.item.isModified
  return [...moved, {kind: 'signature', isBreaking, before: changed.item, after: changed.best.item}]
}

interface Shaped {
  readonly item: ApiItem
  readonly shape: CallShape
}

/** What is declared stands for what implements it. */
function shapesOf(items: readonly ApiItem[]): readonly Shaped[] {
  const declared = items.length > 1 ? items.filter(({isDeclaration}) => isDeclaration) : []
  const shown =
    declared.length > 0 && declared.some(({language}) => /^(?:typescript|tsx|python)$/.test(language))
      ? declared
      : items
  return shown.flatMap(item => (item.parameters === null ? [] : [{item, shape: item.parameters}]))
}

interface Fit {
  readonly item: ApiItem
  readonly change: ParameterChange
}

const RANK = {same: 0, compatible: 1, breaking: 2} as const

function bestFit({item, shape}: Shaped, others: readonly Shaped[]): Fit | null {
  const fits = others.map((other): Fit => ({
    item: other.item,
    change: compareParameters(shape, other.shape, item.language)
  }))
  return fits.reduce<Fit | null>((a, b) => (a === null || RANK[b.change] < RANK[a.change] ? b : a), null)
}

function isScript({language}: ApiItem): boolean {
  return /^(?:javascript|typescript|tsx)$/.test(language)
}

/** What is gone may go by another name, or stand in another place. */
function replaced(
  gone: readonly ApiItem[],
  fresh: readonly ApiItem[],
  oldName: (path: string) => string
): readonly ItemChange[] {
  const left = new Set(fresh)
  const take = (found: ApiItem | undefined): ApiItem | null => {
    if (found !== undefined) left.delete(found)
    return found ?? null
  }
  return gone.map((item): ItemChange => {
    const moved = take([...left].find(other => isMoved(item, other, oldName)))
    if (moved !== null) return {kind: 'moved', isBreaking: true, before: item, after: moved}
    const renamed = take([...left].find(other => isRenamed(item, other)))
    if (renamed !== null) return {kind: 'renamed', isBreaking: true, before: item, after: renamed}
    return {kind: 'removed', isBreaking: true, before: item, after: null}
  })
}

function isMoved(item: ApiItem, other: ApiItem, oldName: (path: string) => string): boolean {
  const isSameName = item.names.join('\0') === other.names.join('\0') && item.scope !== other.scope
  if (!isSameName || item.isAlias || other.isAlias || item.kind !== other.kind) return false
  if (item.path !== other.path && oldName(other.path) === item.path) return true
  const hasShape = item.kind !== 'class' && (item.parameters?.names.length ?? 0) > 0
  return item.body === other.body || (hasShape && shapeText(item) === shapeText(other))
}

/** Too little text is like other text by chance. */
const LEAST_BODY = 24

function isRenamed(item: ApiItem, other: ApiItem): boolean {
  if (item.isAlias || other.isAlias || item.kind !== other.kind || item.scope !== other.scope) return false
  if (item.names.slice(0, -1).join('\0') !== other.names.slice(0, -1).join('\0')) return false
  const least = /^(?:field|variable)$/.test(item.kind) ? 4 * LEAST_BODY : LEAST_BODY
  return item.body.length >= least && item.body === other.body && shapeText(item) === shapeText(other)
}

function shapeText({parameters}: ApiItem): string {
  return JSON.stringify([parameters?.names, parameters?.types, parameters?.required])
}
