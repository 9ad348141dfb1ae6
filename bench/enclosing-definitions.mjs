import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {listedMerges, openReplay} from './replayed-merges.mjs'

/**
 * How many of the quoted sides of real line conflicts name the definition that their lines stand in, and whether the report
 * of a merge does: each merge is replayed as a run would see it.
 *
 *     npx node bench/enclosing-definitions.mjs LIST.json REPOSITORIES [--only owner/name]… [--limit 60] [--list]
 *
 * LIST is an array of `{repo: "owner/name", p1, p2}` of merges that conflict; REPOSITORIES holds a git directory
 * `owner+name` or `owner+name/repo` for each, which is only read. A side that quotes no lines (the other one's were deleted)
 * has no definition to name and is not counted. Source files are those whose language is read. A report counts as
 * naming one when most of its sides in source files do. `--list` lists the sides in source files with what they name. Needs a
 * Node that runs TypeScript (`npx node` starts the one in node_modules). Exit code 1 when half or fewer of a repository's
 * sides in source files name one.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string', multiple: true, default: []},
    limit: {type: 'string', default: '60'},
    list: {type: 'boolean', default: false}
  }
})
const [list, folder] = positionals
if (list === undefined || folder === undefined) {
  console.error(
    'usage: node bench/enclosing-definitions.mjs LIST.json REPOSITORIES [--only owner/name]… [--limit N] [--list]'
  )
  process.exit(2)
}

const temp = mkdtempSync(join(tmpdir(), 'integration-definitions-'))
try {
  let isGood = true
  for (const repository of listedMerges(list, folder, {only: values.only, limit: Number(values.limit)}))
    isGood = (await measure(repository)) && isGood
  process.exitCode = isGood ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

async function measure({name, directory, merges}) {
  const replay = await openReplay(directory, temp)
  const sum = {all: [0, 0], source: [0, 0], first: [0, 0], reports: [0, 0], unreadable: 0}
  try {
    for (const {p1, p2} of merges) {
      const conflicts = await replay.analyze(p1, p2).then(
        analysis => analysis.conflicts,
        () => null
      )
      if (conflicts === null) sum.unreadable++
      else count(conflicts, replay.language, sum)
    }
  } finally {
    await replay[Symbol.asyncDispose]()
  }
  const of = ([named, total]) => `${named} of ${total} (${((100 * named) / Math.max(1, total)).toFixed(0)} %)`
  console.log(
    `${name}: ${merges.length} merges; sides in source files that name a definition ${of(sum.source)}, in all files ${of(sum.all)}; ` +
      `reports with sides in source files: most of these name one ${of(sum.reports)}, the first such conflict does ` +
      `${of(sum.first)}; ${sum.unreadable} not readable`
  )
  return sum.source[0] * 2 > sum.source[1] || sum.source[1] === 0
}

/** Adds one merge's report to the sums, each a pair of how many name a definition and of how many. */
function count(conflicts, language, sum) {
  const quoted = conflicts
    .filter(({foundBy, kind}) => foundBy === 'git' && kind === 'line')
    .map(({sides}) => sides.filter(({lines}) => lines.start > 0 || lines.count > 0))
    .filter(sides => sides.length > 0)
  const source = quoted
    .map(sides => sides.filter(({path}) => language(path) !== null))
    .filter(sides => sides.length > 0)
  add(sum.all, quoted.flat())
  add(sum.source, source.flat())
  if (values.list) for (const side of source.flat()) show(side)
  if (source.length === 0) return
  const [named, total] = add([0, 0], source.flat())
  sum.reports[0] += named * 2 > total ? 1 : 0
  sum.reports[1]++
  sum.first[0] += source[0].some(isNamed) ? 1 : 0
  sum.first[1]++
}

function isNamed({definition}) {
  return definition !== null
}

function add(pair, sides) {
  pair[0] += sides.filter(isNamed).length
  pair[1] += sides.length
  return pair
}

function show({path, lines, text, definition}) {
  console.log(`  ${path}:${lines.start}+${lines.count} ${definition ?? '-'}`)
  if (definition === null) console.log(text.slice(0, 600).replace(/^/gm, '      '))
}
