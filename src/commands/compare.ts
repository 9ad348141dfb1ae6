import {join, relative, resolve} from 'node:path'
import {diskFiles} from '../adapters/disk-files.js'
import {compareReportFolders} from '../compare/compare-report-folders.js'
import type {ReportText} from '../compare/read-test-reports.js'
import {renderComparison} from '../compare/render-comparison.js'
import {ConfigurationError, ToolError} from '../domain/errors.js'
import {inertJson} from '../domain/inert-json.js'
import type {Command} from './command.js'

/** Compares two report files, or two folders of them. Exit code 0 when nothing regressed, else 1. */
export async function compare(command: Extract<Command, {kind: 'compare'}>): Promise<number> {
  const result = compareReportFolders(await readReports(command.baseline), await readReports(command.integration))
  process.stdout.write(command.output.json ? inertJson(result) : renderComparison(result))
  if (command.out !== null) {
    await diskFiles().write(join(resolve(command.out), 'comparison.json'), inertJson(result))
  }
  return result.verdict === 'same' || result.verdict === 'improved' ? 0 : 1
}

async function readReports(path: string): Promise<readonly ReportText[]> {
  const files = diskFiles()
  const root = resolve(path)
  if (!(await files.isFolder(root))) return [{path, text: await readNamed(root, path)}]
  const found = await files.find(root, '**/*.{xml,json,tap,txt}')
  if (found.length === 0) {
    throw new ConfigurationError([
      {
        where: path,
        what: 'there is no report in this folder (.xml, .json, .tap, .txt)',
        fix: 'Name the folder a test run wrote to'
      }
    ])
  }
  return await Promise.all(
    found.map(async file => ({path: relative('.', file.path), text: await files.read(join(root, file.path))}))
  )
}

async function readNamed(file: string, name: string): Promise<string> {
  try {
    return await diskFiles().read(file)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    throw new ConfigurationError([{where: name, what: error.message, fix: 'Name a report file, or a folder of them'}])
  }
}
