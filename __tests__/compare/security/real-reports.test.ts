import {describe, expect, test} from '@jest/globals'
import {analysed, compared, lines, read, reportText} from './findings.js'

/** What the tools say of a small shop before and after a change, where the old findings moved and one dependency was raised. */
const TOLD: readonly (readonly [string, string, readonly string[], number])[] = [
  ['bandit', 'json', ['new B301 shop/cart.py:21', 'new B403 shop/cart.py:4', 'fixed B324 shop/cart.py:14'], 3],
  ['bandit', 'sarif', ['new B301 shop/cart.py:21', 'new B403 shop/cart.py:4', 'fixed B324 shop/cart.py:14'], 3],
  ['semgrep', 'json', ['new pickle-loads shop/cart.py:21', 'fixed weak-hash shop/cart.py:14'], 1],
  ['semgrep', 'sarif', ['new pickle-loads shop/cart.py:21', 'fixed weak-hash shop/cart.py:14'], 1],
  ['eslint', 'sarif', ['new no-new-func src/cart.js:16', 'fixed eqeqeq src/cart.js:10'], 1],
  ['npm', 'json', ['new GHSA-xvch-5gv4-984h minimist@?'], 1],
  ['pnpm', 'json', ['new CVE-2021-44906 minimist@0.0.8'], 1],
  ['yarn', 'ndjson', ['new CVE-2021-44906 minimist@0.0.8'], 1],
  ['pip-audit', 'json', ['new CVE-2018-18074 requests@2.19.0'], 1],
  ['cargo-audit', 'json', ['new CVE-2021-25900 smallvec@1.5.0', 'new RUSTSEC-2021-0139 ansi_term@0.12.1'], 1]
]

describe('what the real tools write of two trees', () => {
  test.each(TOLD)('%s, %s', async (tool, ending, expected, existing) => {
    const [before, after] = ['baseline', 'integration'].map(side => reportText(`reports/${tool}/${side}.${ending}`))
    const {rows, counts, defects} = await compared(before ?? '', after ?? '')
    expect([lines({rows}), counts.existing, defects]).toEqual([expected, existing, []])
    // The same report on both sides is no news, and the other way round everything that was new is fixed.
    expect((await compared(before ?? '', before ?? '')).rows).toEqual([])
    const back = await compared(after ?? '', before ?? '')
    expect([back.counts.new, back.counts.fixed]).toEqual([counts.fixed, counts.new])
  })

  test('by hand after their documentation: osv-scanner, where the lock file moved and the advisory has another name', async () => {
    expect(lines(await written('osv-scanner'))).toEqual(['new CVE-2021-44906 minimist@0.0.8'])
  })

  test('Trivy, with misconfigurations and secrets, and what was excepted or no longer passes', async () => {
    const result = await written('trivy')
    expect(lines(result)).toEqual([
      'new aws-access-key-id config/deploy.env:2',
      'new DS005 Dockerfile:4',
      'new-rule CVE-2021-44906 minimist@0.0.8',
      'suppressed DS002 Dockerfile'
    ])
    // The dependency was there before, in this version, and nothing was said of it.
    expect(result.defects).toEqual([
      'gate scan: not comparable: trivy knew other advisories on the two sides: CVE-2021-44906 of minimist@0.0.8 is told on one only'
    ])
  })

  test('Trivy as it was before version 0.20', async () => {
    expect(lines(await written('trivy-old'))).toEqual(['fixed CVE-2020-1967 openssl@1.1.1d-r3'])
  })

  test('Grype, which matches by one database or another', async () => {
    expect(lines(await written('grype'))).toEqual(['new CVE-2021-44906 minimist@0.0.8'])
  })

  test('Yarn 4', async () => {
    expect(lines(await written('yarn-4', 'ndjson'))).toEqual(['new GHSA-xvch-5gv4-984h minimist@0.0.8'])
  })
})

async function written(tool: string, ending = 'json') {
  const [before, after] = ['baseline', 'integration'].map(side => reportText(`written/${tool}-${side}.${ending}`))
  return await compared(before ?? '', after ?? '')
}

describe('what the real tools write when they could not do their work is a defect, and nothing is fixed by it', () => {
  test.each([
    [
      'npm, with a service that is out of order',
      'npm',
      'failed.json',
      /^the scan could not run: 503 Service Unavailable/
    ],
    [
      'npm, with a registry that has no audits',
      'npm',
      'mirror.json',
      /^the scan could not run: 405 Method Not Allowed/
    ],
    ['npm, without a dependency', 'npm', 'nothing.json', /^it audited no dependency$/],
    ['pnpm', 'pnpm', 'failed.json', /^it is empty, so that the scan did not run$/],
    ['yarn', 'yarn', 'failed.ndjson', /^it is empty, so that the scan did not run$/],
    [
      'pip-audit, that skips everything and ends with 0',
      'pip-audit',
      'failed.json',
      /^it audited no dependency: 2 dep/
    ],
    ['cargo audit', 'cargo-audit', 'failed.json', /^it is empty/],
    ['bandit, in an empty folder', 'bandit', 'failed.json', /^it scanned no file$/],
    ['semgrep, with a rule that it cannot read', 'semgrep', 'failed.json', /^the scan could not run: Rule parse error/],
    ['semgrep, in an empty folder', 'semgrep', 'nothing.json', /^it scanned no file$/],
    [
      'eslint, with a file that it cannot read',
      'eslint',
      'unparsable.sarif',
      /^ESLint says that it did not succeed: Parsing/
    ]
  ])('%s', async (_, tool, file, defect) => {
    const text = reportText(`reports/${tool}/${file}`)
    expect(read(text).defects.map(one => one.replace('report: ', ''))).toEqual([expect.stringMatching(defect)])
    const ending = file.slice(file.lastIndexOf('.'))
    const {rows, defects} = await compared(reportText(`reports/${tool}/baseline${ending}`), text)
    expect(rows.filter(({change}) => change === 'fixed')).toEqual([])
    expect(defects.length).toBeGreaterThan(0)
  })

  test('a file that bandit could not read is told where the baseline had none such', async () => {
    const [before, after] = ['baseline', 'unparsable'].map(side => reportText(`reports/bandit/${side}.json`))
    expect(read(after ?? '').defects).toEqual([])
    expect((await compared(before ?? '', after ?? '')).defects).toEqual([
      'gate scan: integration: bandit could not look at shop/broken.py'
    ])
    expect((await compared(after ?? '', after ?? '')).defects).toEqual([])
  })

  test('an error of semgrep that names no file keeps everything from being fixed', async () => {
    const [before, after] = ['baseline', 'failed'].map(side => reportText(`reports/semgrep/${side}.sarif`))
    const {rows, defects} = await compared(before ?? '', after ?? '')
    expect([rows, defects.length]).toEqual([[], 1])
  })
})

test('levels are those of the tools, by words, scores or vectors', async () => {
  const levelsOf = async (tool: string, ending: string): Promise<readonly string[]> => {
    const {scans} = await analysed(
      reportText(`reports/${tool}/baseline.${ending}`),
      reportText(`reports/${tool}/integration.${ending}`)
    )
    return scans.flatMap(({findings}) => findings.map(({level}) => level))
  }
  expect(await levelsOf('cargo-audit', 'json')).toEqual(['medium', 'critical', 'low'])
  expect(await levelsOf('npm', 'json')).toEqual(['high', 'critical'])
  expect(await levelsOf('bandit', 'json')).toEqual(['low', 'low', 'medium', 'high', 'medium'])
  expect(await levelsOf('pip-audit', 'json')).toEqual(['unknown', 'unknown'])
})
