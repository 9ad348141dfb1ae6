import type {Severity} from '../../domain/conflict.js'

/** One tool for database migrations that orders them by a number or time at the start of the file's name. */
export interface Framework {
  readonly name: string
  /** Groups: `place`, the folder; `version`; `title`. */
  readonly pattern: RegExp
  readonly severity: Severity
  /** What the tool does with two migrations of one version. */
  readonly consequence: string
}

const REFUSES = 'refuses to run with two migrations of one version'
const UNDEFINED_ORDER = 'runs both in the order of their titles, which neither author has tried'

/**
 * From the most specific pattern to the least; the first that fits a path names its tool. Where the name does not tell the
 * tool, all that use it agree on what follows.
 */
const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'Flyway',
    pattern: /^(?<place>(?:.*\/)?)V(?<version>\d+(?:[._]\d+)*)__(?<title>.+)\.(?:sql|java|kt)$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'Rails',
    pattern: /^(?<place>(?:.*\/)?db\/(?:\w+_)?migrate\/)(?<version>\d+)_(?<title>\w+)\.rb$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'Prisma',
    pattern: /^(?<place>(?:.*\/)?prisma\/(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\/migration\.sql$/,
    severity: 'low',
    consequence: UNDEFINED_ORDER
  },
  {
    name: 'Supabase',
    pattern: /^(?<place>(?:.*\/)?supabase\/migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.sql$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'Ecto',
    pattern: /^(?<place>(?:.*\/)?priv\/[^/]+\/migrations\/)(?<version>\d+)_(?<title>\w+)\.exs$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'Laravel',
    pattern:
      /^(?<place>(?:.*\/)?database\/migrations\/(?:.*\/)?)(?<version>\d{4}_\d{2}_\d{2}_\d{6})_(?<title>\w+)\.php$/,
    severity: 'low',
    consequence: UNDEFINED_ORDER
  },
  {
    name: 'Phinx',
    pattern: /^(?<place>(?:.*\/)?db\/migrations\/)(?<version>\d{14})_(?<title>\w+)\.php$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'Diesel',
    pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>[\d-]+)_(?<title>[^/]+)\/up\.sql$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'golang-migrate',
    pattern: /^(?<place>(?:.*\/)?)(?<version>\d+)_(?<title>[^/]+)\.up\.sql$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'EF Core',
    pattern: /^(?<place>(?:.*\/)?Migrations\/(?:.*\/)?)(?<version>\d{14})_(?<title>\w+)\.cs$/,
    severity: 'high',
    consequence: REFUSES
  },
  {
    name: 'Knex',
    pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.(?:js|ts|cjs|mjs|cts|mts)$/,
    severity: 'low',
    consequence: UNDEFINED_ORDER
  },
  {
    name: 'TypeORM',
    pattern: /^(?<place>(?:.*\/)?migrations?\/)(?<version>\d{13})-(?<title>[^/]+)\.(?:js|ts)$/,
    severity: 'low',
    consequence: UNDEFINED_ORDER
  },
  {
    name: 'The migration tool (goose, sqlx, Drizzle or the like)',
    pattern: /^(?<place>(?:.*\/)?(?:migrations?|drizzle)\/(?:.*\/)?)(?<version>\d{4,})_(?<title>[^/]+)\.sql$/,
    severity: 'high',
    consequence: REFUSES
  }
]

/** A migration's place in the order of its tool, as its name tells. */
export interface NumberedMigration {
  readonly framework: Framework
  readonly place: string
  /** Comparable: parts joined by dots, without leading zeros. */
  readonly version: string
  readonly title: string
}

/** Reads a migration's number from its path; null for all other files. */
export function numberedMigration(path: string): NumberedMigration | null {
  for (const framework of FRAMEWORKS) {
    const {place = '', version, title = ''} = framework.pattern.exec(path)?.groups ?? {}
    if (version !== undefined) return {framework, place, version: normalise(version), title}
  }
  return null
}

function normalise(version: string): string {
  return version
    .split(/[._-]/)
    .map(part => part.replace(/^0+(?=\d)/, ''))
    .join('.')
}
