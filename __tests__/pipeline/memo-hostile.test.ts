import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {ran, testGate, verdictOf, type Ran} from '../support/pipeline-run.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

let folder: string
let repo: TempRepo

beforeEach(() => {
  folder = tempFolder('memo')
  repo = TempRepo.with({'tests/base.t': 'true\n'})
  repo.branch('bad', {'tests/bad.t': 'false\n'})
})
afterEach(() => {
  repo.remove()
  rmSync(folder, {recursive: true, force: true})
})

async function integrated(): Promise<Ran> {
  const config = {memo: true, gates: [testGate('mkdir out 2>/dev/null || true')]}
  return await ran({repo, branches: ['bad'], memo: join(folder, 'memo'), config})
}

interface Head {
  readonly text: string
  readonly lengths: readonly (readonly [string, number])[]
}

/** Writes every entry anew, with the digest right, as one can who may write there. */
function rewrite(change: (head: Head, content: Buffer) => readonly [Head, Buffer]): void {
  for (const key of readdirSync(join(folder, 'memo'))) {
    const path = join(folder, 'memo', key)
    const bytes = readFileSync(path)
    const all = gunzipSync(bytes.subarray(bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1))
    const end = all.indexOf('\n')
    const [head, content] = change(JSON.parse(all.subarray(0, end).toString()) as Head, all.subarray(end + 1))
    const packed = gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), content]))
    const digest = createHash('sha256').update(`${key}\n`).update(packed).digest('hex')
    writeFileSync(path, Buffer.concat([Buffer.from(`integration-orchestrator memo 1\n${digest}\n`), packed]))
  }
}

test.each<readonly [string, Parameters<typeof rewrite>[0]]>([
  [
    'a report would be written out of the report folder',
    ({text, lengths}, content) => [{text: text.replaceAll('001-report.xml', '../../../../escaped'), lengths}, content]
  ],
  [
    'a report is gone',
    ({text, lengths}, content) => [{text, lengths: lengths.slice(0, 1)}, content.subarray(0, lengths[0]?.[1])]
  ],
  [
    'the exit code and the report disagree',
    ({text, lengths}, content) => [{text: text.replace(/"code":\d/, '"code":7'), lengths}, content]
  ],
  [
    'the tree is another one',
    ({text, lengths}, content) => [{text: text.replace(/"tree":"\w+"/, `"tree":"${'1'.repeat(40)}"`), lengths}, content]
  ],
  ['it is no evidence', ({lengths}, content) => [{text: '[]', lengths}, content]]
])('where %s, the gates are run', async (what, change) => {
  const first = await integrated()
  expect(verdictOf(first)).toMatchObject({culprits: [['bad']]})
  rewrite(change)
  const second = await integrated()
  expect(verdictOf(second)).toEqual(verdictOf(first))
  const recalled = second.record.probes.filter(({gates}) => gates.some(run => run.earlier !== undefined))
  // A red gate with another exit code other than 0 is still the same red.
  const reds = second.record.probes.filter(({outcome}) => outcome === 'fail')
  expect(recalled).toEqual(what.startsWith('the exit code') ? reds : [])
  expect(existsSync(join(folder, 'escaped'))).toBe(false)
  expect(second.files).toEqual(first.files)
})
