import type {Cleaner} from '../../text/clean-text.js'
import {parseJsonText} from '../../text/json-text.js'
import {isBenchmarkDotNet, readBenchmarkDotNet} from './benchmark-dot-net.js'
import {isBencher, readBencher} from './bencher.js'
import {criterionPiece, type CriterionPiece} from './criterion.js'
import {isGithubActionBenchmark, readGithubActionBenchmark} from './github-action-benchmark.js'
import {isGoBench, isGoEvents, readGoBench, readGoEvents} from './go-bench.js'
import {isGoogleBenchmark, readGoogleBenchmark} from './google-benchmark.js'
import {isHyperfine, readHyperfine} from './hyperfine.js'
import {isJmh, readJmh} from './jmh.js'
import {isK6, readK6} from './k6.js'
import {isLibtestBench, isLibtestEvents, readLibtestBench, readLibtestEvents} from './libtest-bench.js'
import {unreadable, type PerformancePart} from './part.js'
import {isPytestBenchmark, readPytestBenchmark} from './pytest-benchmark.js'
import {isVitestBench, isVitestFive, readVitestBench, readVitestFive} from './vitest-bench.js'

/** The largest report that is read; beyond so many characters a file is not opened at all. */
const MOST_CHARACTERS = 256 * 1024 * 1024
/** Results of text formats stand this near to the beginning. */
const HEAD = 64 * 1024

/** JSON formats, each with what tells it from all others. Bencher's has no mark of its own, and comes last. */
const JSON_FORMATS: readonly (readonly [
  is: (report: unknown) => boolean,
  read: (report: unknown, clean: Cleaner) => PerformancePart
])[] = [
  [isPytestBenchmark, readPytestBenchmark],
  [isGoogleBenchmark, readGoogleBenchmark],
  [isHyperfine, readHyperfine],
  [isBenchmarkDotNet, readBenchmarkDotNet],
  [isK6, readK6],
  [isVitestBench, readVitestBench],
  [isVitestFive, readVitestFive],
  [isJmh, readJmh],
  [isGithubActionBenchmark, readGithubActionBenchmark],
  [isBencher, readBencher]
]

/** What a file is: whole by itself, or one of several that belong together. */
export type ReadPerformanceText =
  {readonly kind: 'whole'; readonly part: PerformancePart} | {readonly kind: 'piece'; readonly piece: CriterionPiece}

/** Reads one performance report by what is in it; its name plays no part. */
export function readPerformanceText(text: string, path: string, clean: Cleaner): ReadPerformanceText {
  if (text.length > MOST_CHARACTERS) return whole(unreadable(`it is over ${MOST_CHARACTERS} characters long`))
  const body = text.replace(/^[\uFEFF\s]+/, '')
  if (body === '') return whole(unreadable('it is empty'))
  if (body.startsWith('{') || body.startsWith('[')) return readJson(body, path, clean)
  const head = body.slice(0, HEAD)
  if (isGoBench(head)) return whole(readGoBench(body, clean))
  if (isLibtestBench(head)) return whole(readLibtestBench(body, clean))
  return whole(unreadable('it is no performance report of a known format'))
}

function readJson(body: string, path: string, clean: Cleaner): ReadPerformanceText {
  const first = firstLine(body)
  if (isGoEvents(first)) return whole(readGoEvents(body, clean))
  if (isLibtestEvents(first)) return whole(readLibtestEvents(body, clean))
  const json = parseJsonText(body)
  if (json.kind === 'problem') return whole(unreadable(json.problem))
  const report = json.value
  const piece = criterionPiece(report, path)
  if (piece !== null) return {kind: 'piece', piece}
  const format = JSON_FORMATS.find(([is]) => is(report))
  return whole(format?.[1](report, clean) ?? unreadable('it is JSON, but no performance report of a known format'))
}

/** The JSON on the first line, if that alone is one. */
function firstLine(body: string): unknown {
  const end = body.indexOf('\n')
  if (end === -1 || end > HEAD) return undefined
  const json = parseJsonText(body.slice(0, end))
  return json.kind === 'value' ? json.value : undefined
}

function whole(part: PerformancePart): ReadPerformanceText {
  return {kind: 'whole', part}
}
