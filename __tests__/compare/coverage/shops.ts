import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lineOwners} from '../../../src/compare/line-owners.js'
import {compareCoverage, type TextsOf} from '../../../src/compare/coverage/compare-coverage.js'
import type {CoverageComparison} from '../../../src/domain/coverage.js'
import type {TreeChange} from '../../../src/domain/origin-of-change.js'
import type {GateReports, SideReports} from '../../../src/domain/report-text.js'
import {openedGit} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

export const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'coverage')
/** Where the trees stood when the reports in the fixtures were written. */
export const ROOT = '/home/runner/work/shop/shop'

/** What differs between two trees that real git made, and the texts of the second. */
export interface Trees {
  readonly change: TreeChange
  readonly textsOf: TextsOf
}

/** The shop in one language: main against main with the branches pricing and stock merged into it. */
export async function shopTrees(language: string): Promise<Trees> {
  const of = (tree: string): Record<string, string> => filesBelow(join(FIXTURES, 'shop', language, tree))
  using repo = TempRepo.with(of('main'))
  const gone = Object.fromEntries(Object.keys(of('main')).map(path => [path, null]))
  for (const branch of ['pricing', 'stock']) repo.branch(branch, {...gone, ...of(branch)})
  return await mergedTrees(repo, ['pricing', 'stock'])
}

/** The tree of a repository's main against the one with these branches merged, one after the other. */
export async function mergedTrees(repo: TempRepo, branches: readonly string[]): Promise<Trees> {
  const commits = [repo.head()]
  for (const branch of branches) {
    repo.git('merge', '--quiet', '--no-ff', '--message', branch, branch)
    commits.push(repo.head())
  }
  await using git = await openedGit(repo.dir)
  const [base = repo.head(), end = repo.head()] = [commits[0], commits.at(-1)]
  const steps = branches.map(async (branch, i) => ({
    branch,
    changes: await git.history.changes(commits[i] ?? base, commits[i + 1] ?? base)
  }))
  const paths = await git.history.paths(end)
  const texts = await git.history.textMany(
    paths.map(path => ({tree: end, path})),
    1_000_000
  )
  return {
    change: {
      changes: await git.history.changes(base, end),
      paths,
      basePaths: await git.history.paths(base),
      branchOf: lineOwners(await Promise.all(steps))
    },
    textsOf: asked => Promise.resolve(asked.map(path => texts[paths.indexOf(path)] ?? null))
  }
}

function filesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

/** A report that a real tool wrote, `nyc/baseline/lcov.info`. */
export function reportText(path: string): string {
  return readFileSync(join(FIXTURES, 'reports', path), 'utf8')
}

/** One gate with these texts as reports on both sides. */
export function gateReports(baseline: readonly string[], integration: readonly string[], root = ROOT): GateReports {
  const side = (texts: readonly string[]): SideReports => ({
    files: texts.map((text, i) => ({path: `coverage/report-${i}`, text})),
    root
  })
  return {gate: 'unit', baseline: side(baseline), integration: side(integration)}
}

/** Compares what a tool wrote of the shop on both sides. */
export async function comparedShop(trees: Trees, tool: string, file: string): Promise<CoverageComparison> {
  const reports = [gateReports([reportText(`${tool}/baseline/${file}`)], [reportText(`${tool}/integration/${file}`)])]
  const compared = await compareCoverage(reports, trees.change, trees.textsOf)
  if (compared === null) throw new Error('nothing was compared')
  return compared
}
