import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {renderAnnotations} from '../../src/report/annotations.js'
import {renderOutputs} from '../../src/report/outputs.js'
import {renderReports} from '../../src/report/render-all.js'
import {renderSummary} from '../../src/report/summary.js'
import {renderTerminal} from '../../src/report/terminal.js'
import {VARIANTS} from '../support/record-variants.js'

const FOLDER = join(import.meta.dirname, '..', '__outputs__')
const UPDATE = process.env['UPDATE_OUTPUTS'] === '1'

describe('the reports kept in __outputs__ are what the code renders', () => {
  test.each(Object.entries(VARIANTS))('%s', (variant, build) => {
    const folder = join(FOLDER, variant)
    const rendered = everySurface(build())
    if (UPDATE) rewrite(folder, rendered)
    expect(readFolder(folder)).toEqual(rendered)
  })

  test('there is no folder without a variant', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(VARIANTS).sort())
  })
})

function everySurface(record: ReturnType<(typeof VARIANTS)[string]>): Readonly<Record<string, string>> {
  const paths = {reportDir: 'integration-report', record: 'integration-report/integration.json'}
  const files: readonly (readonly [string, string])[] = [
    ...renderReports(record).map(({name, text}) => [name, text] as const),
    ['summary.md', renderSummary(record)],
    ['terminal.txt', renderTerminal(record, {color: false, width: 100, reportDir: 'integration-report'})],
    ['annotations.json', `${JSON.stringify(renderAnnotations(record), null, 2)}\n`],
    ['outputs.json', `${JSON.stringify(renderOutputs(record, paths), null, 2)}\n`]
  ]
  return Object.fromEntries(files)
}

function rewrite(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

function readFolder(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}
