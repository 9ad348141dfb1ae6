import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {diskFiles} from '../adapters/disk-files.js'
import {compareFolders} from '../compare/compare-folders.js'
import {looksLikeCoverage} from '../compare/coverage/read/looks-like-coverage.js'
import {renderComparison} from '../compare/render-comparison.js'
import {ConfigurationError, ToolError} from '../domain/errors.js'
import type {Better} from '../domain/measurement.js'
import type {ReportStream} from '../domain/report-text.js'
import {inertJson} from '../domain/inert-json.js'
import type {Command} from './command.js'

/** Compares two report files, or two folders of them. Exit code 0 when nothing regressed, else 1. */
export async function compare(command: Extract<Command, {kind: 'compare'}>): Promise<number> {
  const better = readBetter(command.better)
  const [baseline, integration] = await readBoth(command.baseline, command.integration)
  const result = await compareFolders(baseline, integration, better)
  process.stdout.write(command.output.json ? inertJson(result) : renderComparison(result))
  if (command.out !== null) {
    await diskFiles().write(join(resolve(command.out), 'comparison.json'), inertJson(result))
  }
  return result.verdict === 'same' || result.verdict === 'improved' ? 0 : 1
}

function readBetter(word: string | undefined): Better | null {
  if (word === undefined || word === 'lower' || word === 'higher') return word ?? null
  const what = `${JSON.stringify(word)} does not tell which numbers are better`
  throw new ConfigurationError([{where: '--better', what, fix: 'Use lower or higher'}])
}

type Reports = readonly ReportStream[]

/** Tells of both when neither can be read. */
async function readBoth(baseline: string, integration: string): Promise<readonly [Reports, Reports]> {
  const [one, other] = await Promise.allSettled([readReports(baseline), readReports(integration)])
  if (one.status === 'fulfilled' && other.status === 'fulfilled') return [one.value, other.value]
  const failures = [one, other].flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []))
  const [first, ...rest] = failures.flatMap(error => (error instanceof ConfigurationError ? error.problems : []))
  throw first === undefined ? failures[0] : new ConfigurationError([first, ...rest])
}

async function readReports(path: string): Promise<Reports> {
  const files = diskFiles()
  const root = resolve(path)
  if (!(await files.isFolder(root))) return [streamOf(root, path)]
  const found = await files.find(root, '**/*.{xml,json,jsonl,ndjson,trx,tap,txt,info,lcov,out,sarif}')
  const reports = found.map(file => streamOf(join(root, file.path), relative('.', file.path))).filter(isReport)
  if (reports.length > 0) return reports
  const what = `there is no report in this folder (${KNOWN_ENDINGS})`
  throw new ConfigurationError([{where: path, what, fix: 'Name the folder a test run wrote to'}])
}

const KNOWN_ENDINGS = '.xml, .json, .jsonl, .ndjson, .trx, .tap, .txt, .info, .lcov, .out, .sarif'

/** These endings are those of many other things. */
function isReport({path, pieces}: ReportStream): boolean {
  if (!/\.(?:info|lcov|out)$/.test(path)) return true
  const [head = ''] = pieces()
  return looksLikeCoverage(head)
}

function streamOf(file: string, name: string): ReportStream {
  if (!existsSync(file)) {
    const what = 'there is no such file or folder'
    throw new ConfigurationError([{where: name, what, fix: 'Name a report file, or a folder of them'}])
  }
  try {
    // Opened once here, so that one that cannot be read is told of before anything is compared.
    diskFiles().pieces(file)
    return {path: name, pieces: () => diskFiles().pieces(file)}
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    throw new ConfigurationError([{where: name, what: error.message, fix: 'Name a report file, or a folder of them'}])
  }
}
