import type {PathChange} from '../../domain/candidate.js'
import type {Claim, Rule} from './claim.js'
import {numberedMigration, type Framework} from './migration-frameworks.js'
import {chainedMigration, mayBeChained} from './migration-parents.js'

/** How much of a migration is quoted: enough to see what it does. */
const QUOTED = {start: 1, count: 8}

/** Claims the number of every migration that is added, or the place behind its parents. */
export async function migrationClaims(
  added: readonly PathChange[],
  read: (path: string) => Promise<string | null>
): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for (const {path} of added) {
    if (mayBeChained(path)) claims.push(...chainClaims(path, (await read(path)) ?? ''))
    else claims.push(...numberClaims(path))
  }
  return claims
}

function numberClaims(path: string): readonly Claim[] {
  const migration = numberedMigration(path)
  if (migration === null) return []
  const {framework, place, version, title} = migration
  const claim = {identity: path, path, lines: QUOTED, rule: numberRule(framework)}
  const key = `migration ${framework.name} ${place}`
  const number: Claim = {...claim, key: `${key} version ${version}`, words: `version ${version}`}
  if (framework.name !== 'Rails') return [number]
  // Rails derives the class from the title, and refuses a second one of the same name.
  const className = title.split('_').map(capital).join('')
  return [number, {...claim, key: `${key} class ${className.toLowerCase()}`, words: `class ${className}`}]
}

function chainClaims(path: string, text: string): readonly Claim[] {
  const migration = chainedMigration(path, text)
  if (migration === null) return []
  const {framework, place, parents, line} = migration
  return parents.map(parent => ({
    rule: CHAIN_RULES[framework],
    key: `migration ${framework} ${place} after ${parent}`,
    identity: path,
    path,
    lines: {start: line, count: 3},
    words: `the place after ${parent}`
  }))
}

const MEANING = 'Two migrations were written for the same place in the order, neither knowing of the other.'

function numberRule({name, severity, consequence}: Framework): Rule {
  return {
    type: 'migration order',
    kind: 'semantic',
    severity,
    reason: `${name} ${consequence}`,
    meaning: `${MEANING} Whoever lands second renumbers theirs, unless it has been applied to a database already.`,
    remedy: 'renumbers its migration',
    explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
  }
}

const CHAIN_RULES = {
  Django: chainRule('Django', 'migrate', '`makemigrations --merge` writes a migration that joins them'),
  Alembic: chainRule('Alembic', 'upgrade head', '`alembic merge heads` writes a revision that joins them')
} as const

function chainRule(name: string, command: string, join: string): Rule {
  return {
    type: 'migration order',
    kind: 'semantic',
    severity: 'high',
    reason: `${name} then has two ends of one chain, and \`${command}\` stops`,
    meaning: `${MEANING} Whoever lands second puts theirs behind the other; ${join}.`,
    remedy: 'puts its migration behind the other',
    explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
