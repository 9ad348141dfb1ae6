/** A migration that names the one before it. */
export interface ChainedMigration {
  readonly framework: 'Django' | 'Alembic'
  /** The folder that holds the chain. */
  readonly place: string
  /** The migrations that it says it follows; empty for the first one. */
  readonly parents: readonly string[]
  /** The line, counted from 1, that names them. */
  readonly line: number
}

const DJANGO = /^(?<place>(?:.*\/)?(?<app>[^/]+)\/migrations\/)\d{4}_\w+\.py$/
const ALEMBIC = /^(?<place>(?:.*\/)?versions\/)[^/]+\.py$/

/** Tells from its path alone whether a file may be a migration whose text names its parents. */
export function mayBeChained(path: string): boolean {
  return DJANGO.test(path) || ALEMBIC.test(path)
}

/** Reads a Django or Alembic migration; null for other files, and for forms that cannot be read without running them. */
export function chainedMigration(path: string, text: string): ChainedMigration | null {
  const django = DJANGO.exec(path)?.groups
  if (django !== undefined) return djangoMigration(text, django['place'] ?? '', django['app'] ?? '')
  const place = ALEMBIC.exec(path)?.groups?.['place']
  return place === undefined ? null : alembicMigration(text, place)
}

const DEPENDENCIES = /^[ \t]*dependencies(?:\s*:[^=\n]+)?\s*=\s*\[(?<list>[^\]]*)\]/m
const DEPENDENCY = /\(\s*(["'])(?<app>\w+)\1\s*,\s*(["'])(?<name>\w+)\3\s*,?\s*\)/g

/** The app is named as Django names it, by the last part of its package, which the folder is too unless it is relabelled. */
function djangoMigration(text: string, place: string, app: string): ChainedMigration | null {
  // A squashed migration stands in for others, and a swappable parent is known only when it runs.
  if (/^[ \t]*replaces\s*=/m.test(text) || !/\bmigrations\.Migration\b/.test(text)) return null
  const match = DEPENDENCIES.exec(text)
  if (match === null) return null
  const list = match.groups?.['list'] ?? ''
  const parents = [...list.matchAll(DEPENDENCY)].flatMap(({groups}) =>
    groups?.['app'] === app ? [groups['name'] ?? ''] : []
  )
  return {framework: 'Django', place, parents, line: lineAt(text, match.index)}
}

const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["'][\w-]+["']/m
const DOWN_REVISION = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(?<value>None|["'][\w-]+["']|[([][^)\]]*[)\]])/m
const LABELLED = /^(?:branch_labels|depends_on)(?:\s*:[^=\n]+)?\s*=\s*(?!None)\S/m

function alembicMigration(text: string, place: string): ChainedMigration | null {
  const match = DOWN_REVISION.exec(text)
  // Labelled branches are meant to have heads of their own.
  if (match === null || !REVISION.test(text) || LABELLED.test(text)) return null
  const value = match.groups?.['value'] ?? ''
  const parents = [...value.matchAll(/["']([\w-]+)["']/g)].map(([, parent = '']) => parent)
  return {framework: 'Alembic', place, parents, line: lineAt(text, match.index)}
}

function lineAt(text: string, index: number): number {
  const start = index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0)
  return text.slice(0, start).split('\n').length
}
