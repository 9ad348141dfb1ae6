import {fileFinder} from '../compare/tests/file-finder.js'
import type {TestTrees} from '../compare/tests/moved-tests.js'
import type {TreeChange} from '../domain/origin-of-change.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'

/** Bodies of tests are looked for in at most so many changed files, and in none that is longer. */
const MAX_FILES = 200
const MAX_BYTES = 1024 * 1024

/** What the trees tell of tests: where each stands, which files were renamed, and the texts of changed files that hold tests. */
export async function testTrees(
  {baseline, integration}: {readonly baseline: Probe; readonly integration: Probe},
  {changes, paths, basePaths}: Pick<TreeChange, 'changes' | 'paths' | 'basePaths'>,
  {git}: Pick<Ports, 'git'>
): Promise<TestTrees> {
  const fileOf = {baseline: fileFinder(basePaths), integration: fileFinder(paths)}
  const holding = new Set(
    integration.gates.flatMap(({tests}) => (tests?.cases ?? []).map(test => fileOf.integration(test)))
  )
  const changed = changes.filter(({path, status}) => status === 'modified' && holding.has(path)).slice(0, MAX_FILES)
  const places = [baseline, integration].flatMap(({tree}) => changed.map(({path}) => ({tree, path})))
  const texts = places.length === 0 ? [] : await git.history.textMany(places, MAX_BYTES)
  const sides = {baseline: new Map<string, string | null>(), integration: new Map<string, string | null>()}
  changed.forEach(({path}, i) => {
    sides.baseline.set(path, texts[i] ?? null)
    sides.integration.set(path, texts[i + changed.length] ?? null)
  })
  return {
    fileOf,
    renames: new Map(changes.filter(({status}) => status === 'renamed').map(({oldPath, path}) => [oldPath, path])),
    textOf: (side, path) => sides[side].get(path) ?? null
  }
}
