import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {listedMerges, openReplay, source} from './replayed-merges.mjs'

/**
 * Whether every real merge that git says conflicts is reported, and with the same paths. Each merge is replayed as a run
 * would see it: its first parent as the base, its second as the one candidate; git's own answer is asked of a plain
 * `git merge-tree` beside it.
 *
 *     npx node bench/conflict-paths.mjs LIST.json REPOSITORIES [--only owner/name]… [--limit 60] [--verbose]
 *
 * LIST is an array of `{repo: "owner/name", p1, p2}`; REPOSITORIES holds a git directory `owner+name` or `owner+name/repo`
 * for each, which is only read. Needs a Node that runs TypeScript (`npx node` starts the one in node_modules). Exit code 1
 * when a conflict is missed or a path differs.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string', multiple: true, default: []},
    limit: {type: 'string', default: '60'},
    verbose: {type: 'boolean', default: false}
  }
})
const [list, folder] = positionals
if (list === undefined || folder === undefined) {
  console.error(
    'usage: node bench/conflict-paths.mjs LIST.json REPOSITORIES [--only owner/name]… [--limit N] [--verbose]'
  )
  process.exit(2)
}

const {MERGE_TREE, parseMergeTree} = await source('adapters/git/merge-tree-output.ts')
const {originalPath} = await source('analyze/path-conflicts.ts')

const temp = mkdtempSync(join(tmpdir(), 'integration-paths-'))
try {
  let isGood = true
  for (const {name, directory, merges} of listedMerges(list, folder, {only: values.only, limit: Number(values.limit)}))
    isGood = (await replayAll(name, directory, merges)) && isGood
  process.exitCode = isGood ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

async function replayAll(name, directory, merges) {
  const started = Date.now()
  const replay = await openReplay(directory, temp)
  const sum = {conflicting: 0, reported: 0, same: 0, quoted: 0, authored: 0, predicted: 0, unreadable: 0}
  const types = {}
  try {
    for (const {p1, p2} of merges) {
      const truth = gitsAnswer(directory, p1, p2)
      const analysis = await replay.analyze(p1, p2).catch(error => ({error}))
      if (truth === null || 'error' in analysis) {
        sum.unreadable++
        if ((truth === null) !== 'error' in analysis || values.verbose)
          console.log(`  ${p1} ${p2}: ${analysis.error?.message ?? 'git fails alone'}`)
        continue
      }
      const found = analysis.conflicts.filter(({foundBy}) => foundBy === 'git')
      sum.predicted += analysis.conflicts.length - found.length
      for (const {type} of found) types[type] = (types[type] ?? 0) + 1
      if (truth.size === 0) continue
      sum.conflicting++
      if (found.length > 0) sum.reported++
      const own = new Set(found.flatMap(({path, paths}) => [path, ...paths]))
      const missed = [...truth].filter(path => !own.has(path))
      // A rename names files that stand in neither result: they explain the conflict and are not in conflict.
      const extra = found.filter(({path, paths}) => ![path, ...paths].some(one => truth.has(one)))
      if (missed.length === 0 && extra.length === 0) sum.same++
      else
        console.log(`  ${p1} ${p2}: missed ${missed.join(', ')}; beyond git ${extra.map(({path}) => path).join(', ')}`)
      const lined = found.filter(({kind}) => kind === 'line')
      if (lined.every(({sides}) => sides.length > 0)) sum.quoted++
      else if (values.verbose)
        console.log(
          `  ${p1} ${p2}: no lines for ${lined.filter(({sides}) => sides.length === 0).map(({path}) => path)}`
        )
      if (
        found.every(({parties}) => parties.every(({commits, change}) => commits.length > 0 || change === 'unchanged'))
      )
        sum.authored++
    }
  } finally {
    await replay[Symbol.asyncDispose]()
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const of = count => `${count} of ${sum.conflicting}`
  console.log(
    `${name}: ${merges.length} merges, ${sum.conflicting} conflict; reported ${of(sum.reported)}, same paths ${of(sum.same)}, ` +
      `lines quoted ${of(sum.quoted)}, commits named ${of(sum.authored)}; ${sum.predicted} predictions beside them, ` +
      `${sum.unreadable} not readable; ${seconds} s`
  )
  console.log(`  ${JSON.stringify(types)}`)
  return sum.reported === sum.conflicting && sum.same === sum.conflicting
}

/** The paths in conflict as git has them, by their own names; null where git itself cannot merge, as objects are missing. */
function gitsAnswer(directory, p1, p2) {
  const {status, stdout} = spawnSync('git', ['--git-dir', directory, ...MERGE_TREE, p1, p2], {
    maxBuffer: 1 << 30,
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_NO_LAZY_FETCH: '1',
      // The borrowed repository is only read: what the merge writes goes elsewhere.
      GIT_OBJECT_DIRECTORY: scratchObjects(),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(directory, 'objects')
    }
  })
  if (status !== 0 && status !== 1) return null
  const {conflicted} = parseMergeTree(status, stdout)
  return new Set(conflicted.map(path => originalPath(path, [p1, p2])))
}

function scratchObjects() {
  return mkdtempSync(join(temp, 'objects-'))
}
