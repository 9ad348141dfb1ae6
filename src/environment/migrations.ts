/** Folders and names in which tools for database migrations look for theirs. */
const MIGRATIONS: readonly RegExp[] = [
  /(?:^|\/)migrations?\/(?:.*\/)?[^/]+\.(?:sql|js|ts|cjs|mjs|cts|mts|py|rb|php|cs|exs|go|kt|java|xml|ya?ml)$/i,
  /(?:^|\/)db\/(?:\w+_)?migrate\/[^/]+\.rb$/,
  /(?:^|\/)alembic\/versions\/[^/]+\.py$/,
  /(?:^|\/)V\d+(?:[._]\d+)*__[^/]+\.(?:sql|java|kt)$/,
  /(?:^|\/)\d+_[^/]+\.(?:up|down)\.sql$/,
  /(?:^|\/)drizzle\/[^/]+\.sql$/
]
const NO_MIGRATION = /(?:^|\/)(?:__init__\.py|.*\.(?:test|spec)\.[cm]?[jt]s)$/

/** Tells whether a path is a database migration, as its name and folder tell. */
export function isMigration(path: string): boolean {
  return !NO_MIGRATION.test(path) && MIGRATIONS.some(pattern => pattern.test(path))
}
