import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {diskFiles} from '../adapters/disk-files.js'
import {compareReportFolders} from '../compare/compare-report-folders.js'
import {renderComparison} from '../compare/render-comparison.js'
import {ConfigurationError, ToolError} from '../domain/errors.js'
import type {ReportStream} from '../domain/report-text.js'
import {inertJson} from '../domain/inert-json.js'
import type {Command} from './command.js'

/** Compares two report files, or two folders of them. Exit code 0 when nothing regressed, else 1. */
export async function compare(command: Extract<Command, {kind: 'compare'}>): Promise<number> {
  const [baseline, integration] = await readBoth(command.baseline, command.integration)
  const result = compareReportFolders(baseline, integration)
  process.stdout.write(command.output.json ? inertJson(result) : renderComparison(result))
  if (command.out !== null) {
    await diskFiles().write(join(resolve(command.out), 'comparison.json'), inertJson(result))
  }
  return result.verdict === 'same' || result.verdict === 'improved' ? 0 : 1
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
  const found = await files.find(root, '**/*.{xml,json,jsonl,ndjson,trx,tap,txt}')
  if (found.length === 0) {
    throw new ConfigurationError([
      {
        where: path,
        what: 'there is no report in this folder (.xml, .json, .jsonl, .trx, .tap, .txt)',
        fix: 'Name the folder a test run wrote to'
      }
    ])
  }
  return found.map(file => ({path: relative('.', file.path), pieces: () => files.pieces(join(root, file.path))}))
}

function streamOf(file: string, name: string): ReportStream {
  if (!existsSync(file)) {
    const what = 'there is no such file or folder'
    throw new ConfigurationError([{where: name, what, fix: 'Name a report file, or a folder of them'}])
  }
  try {
    const pieces = diskFiles().pieces(file)
    return {path: name, pieces: () => pieces}
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    throw new ConfigurationError([{where: name, what: error.message, fix: 'Name a report file, or a folder of them'}])
  }
}
