import {describe, expect, test} from '@jest/globals'
import {readSecurityReports} from '../../../src/compare/security/read-security-reports.js'
import {compared, read, reportText, sarif} from './findings.js'

describe('texts that are no report of a scan', () => {
  test.each([
    ['nothing', '', 'it is empty, so that the scan did not run'],
    ['blanks', ' \n\uFEFF\t', 'it is empty, so that the scan did not run'],
    ['a log', 'npm ERR! code 1\n', 'it is no security report of a known format'],
    ['XML', '<testsuite/>', 'it is no security report of a known format'],
    ['null', 'null', 'it is no security report of a known format'],
    ['an empty object', '{}', 'it holds nothing, not even what was scanned'],
    ['an empty list', '[]', 'it holds nothing, not even what was scanned'],
    ['other JSON', '{"testResults": []}', 'it is JSON, but no security report of a known format'],
    ['a list of other things', '[1, null, "x"]', 'it is JSON, but no security report of a known format'],
    ['a cut-off text', '{"runs": [', 'not a whole JSON text: cut off, or more than one'],
    ['two texts', '{"runs": []}{}', 'not a whole JSON text: cut off, or more than one'],
    ['brackets by the million', '['.repeat(5_000_000), 'JSON nested deeper than 256'],
    ['an error', '{"error": "no service"}', 'the scan could not run: no service'],
    [
      'an error of several parts',
      '{"error": {"code": "E1", "summary": "down", "detail": ""}}',
      'the scan could not run: down; E1'
    ],
    ['an error without words', '{"error": {}}', 'the scan could not run: it does not say why'],
    ['a status alone', '{"statusCode": 502}', 'the scan could not run: the registry answered with 502'],
    [
      'an audit without its list',
      '{"auditReportVersion": 2, "metadata": {}}',
      'the audit could not run: it holds no list of vulnerabilities'
    ],
    [
      'an audit whose list is null',
      '{"auditReportVersion": 2, "vulnerabilities": null}',
      'the audit could not run: it holds no list of vulnerabilities'
    ],
    [
      'an audit of the older form without its list',
      '{"advisories": [], "metadata": {}}',
      'the audit could not run: it holds no list of advisories'
    ],
    ['matches that are null', '{"matches": null, "source": {}}', 'the scan could not run: it holds no list of matches'],
    [
      'crates without their list',
      '{"database": {}, "lockfile": {}}',
      'the audit could not run: it holds no list of vulnerabilities'
    ],
    ['a scan without results', '{"SchemaVersion": 2, "ArtifactName": "."}', 'it found nothing that it could scan']
  ])('%s is a defect', (_, text, defect) => {
    expect(read(text).defects).toEqual([`report: ${defect}`])
  })

  test('lines of yarn that are cut off, or no JSON, are a defect', () => {
    const whole = reportText('reports/yarn/integration.ndjson')
    expect(read(whole).defects).toEqual([])
    expect(read(whole.slice(0, whole.indexOf('\n') + 1)).defects).toEqual(['report: it has no summary: cut off'])
    expect(read(whole.slice(0, -20)).defects[0]).toMatch(/^report: line \d: not a whole JSON text/)
    expect(read('{"type":"error","data":"no lock file"}\n').defects).toEqual([
      'report: the audit could not run: no lock file',
      'report: it has no summary: cut off'
    ])
  })

  test('every cut through every real report is a defect', () => {
    const reports = [
      ...['bandit', 'semgrep', 'npm', 'pnpm', 'pip-audit', 'cargo-audit'].map(
        tool => `reports/${tool}/integration.json`
      ),
      ...['bandit', 'semgrep', 'eslint'].map(tool => `reports/${tool}/integration.sarif`)
    ]
    for (const report of reports) {
      const text = reportText(report).trimEnd()
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
        const cut = text.slice(0, Math.floor(text.length * part))
        expect([report, part, read(cut).defects.length]).toEqual([report, part, 1])
      }
    }
  })

  test('no file at all is a defect, and so are totals that do not agree', () => {
    expect(readSecurityReports([], '').defects).toEqual(['no report file was written'])
    const total = '"metadata": {"vulnerabilities": {"total": 3}, "dependencies": {"total": 9}}'
    expect(read(`{"auditReportVersion": 2, "vulnerabilities": {}, ${total}}`).defects).toEqual([
      'report: it claims 3 entries and holds 0'
    ])
    expect(read('{"auditReportVersion": 2, "vulnerabilities": {}}').defects).toEqual(['report: it has no totals'])
    expect(
      read('{"advisories": {}, "metadata": {"vulnerabilities": {"high": 2}, "totalDependencies": 4}}').defects
    ).toEqual(['report: it counts 2 weaknesses and names none'])
    expect(read('{"vulnerabilities": {"count": 2, "list": []}, "database": {"advisory-count": 0}}').defects).toEqual([
      'report: it claims 2 vulnerabilities and holds 0',
      'report: its database of advisories is empty'
    ])
  })
})

describe('what is within a report', () => {
  test('may be of any kind without an exception', () => {
    const odd = [
      null,
      5,
      'x',
      [],
      {},
      {locations: [null, 5, {physicalLocation: 7}], message: 9, ruleId: {}, suppressions: 3}
    ]
    const texts = [
      {
        version: '2.1.0',
        runs: [
          {tool: {driver: {name: 'x', rules: odd}, extensions: odd}, results: odd, invocations: odd, artifacts: odd}
        ]
      },
      {auditReportVersion: 2, vulnerabilities: {a: null, b: {via: odd}, c: {via: 5}}, metadata: {}},
      {advisories: {1: null, 2: {findings: odd, cves: odd}}, metadata: {}},
      {dependencies: [{vulns: odd}, {name: 5, version: {}, vulns: [{aliases: odd}]}], fixes: []},
      {results: [{packages: [...odd, {package: 7, groups: odd, vulnerabilities: odd}]}]},
      {
        SchemaVersion: 2,
        Results: [...odd, {Vulnerabilities: odd, Misconfigurations: odd, Secrets: odd, Packages: odd}]
      },
      {matches: odd, source: {}},
      {vulnerabilities: {list: odd}, warnings: {a: odd, b: 5}},
      {results: odd, errors: odd, metrics: {a: 1}},
      {results: odd, errors: odd, paths: {scanned: ['a']}, version: '1'}
    ]
    for (const text of texts) expect(read(JSON.stringify(text)).scans.length).toBe(1)
  })

  test('that has names of every object stands for itself', () => {
    const pfp = '"partialFingerprints": {"__proto__": "x", "constructor": "y"}'
    const report = read(
      `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "__proto__"}}, "results": [{"ruleId": "__proto__", ${pfp}}]}]}`
    )
    expect(report.scans[0]?.findings[0]).toMatchObject({rule: '__proto__', message: ''})
    const [finding] = report.scans[0]?.findings ?? []
    expect(finding?.kind === 'source' ? [...finding.partialFingerprints] : []).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y']
    ])
    expect(read('{"auditReportVersion": 2, "__proto__": {"vulnerabilities": {}}}').defects[0]).toContain(
      'could not run'
    )
    expect(({} as {x?: string}).x).toBeUndefined()
  })

  test.each(['-1', '1e400', '1e308', '0.5', '"7"', 'null', '99999999999999999999'])('has no line %s', line => {
    const region = `"physicalLocation": {"artifactLocation": {"uri": "a"}, "region": {"startLine": ${line}, "endLine": ${line}}}`
    const log = `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"ruleId": "r", "locations": [{${region}}]}]}]}`
    expect(read(log).scans[0]?.findings[0]).toMatchObject({places: [{region: {startLine: 0, endLine: 0}}]})
  })

  test.each(['"-3"', '11', '1e400', '"NaN"', '"high"', '{}'])('has no score %s', score => {
    const rules = `[{"id": "r", "properties": {"security-severity": ${score}}}]`
    const log = `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "rules": ${rules}}}, "results": [{"ruleId": "r", "level": "error"}]}]}`
    expect(read(log).scans[0]?.findings[0]?.level).toBe('high')
  })

  test('of ten megabytes is cut, and two rules that differ at the end stay two', () => {
    const huge = 'n'.repeat(10_000_000)
    const {scans} = read(
      sarif({
        tool: huge,
        results: [
          [`${huge}1`, huge, 1, huge],
          [`${huge}2`, huge, 1, huge]
        ]
      })
    )
    const [one, other] = scans[0]?.findings.filter(finding => finding.kind === 'source') ?? []
    expect(one?.rule).not.toBe(other?.rule)
    for (const text of [scans[0]?.tool, one?.rule, one?.places[0]?.path])
      expect(text?.length).toBeLessThanOrEqual(1_000)
    expect(one?.message.length).toBeLessThanOrEqual(4_000)
  })

  test('of two hundred thousand findings is more than is kept', () => {
    const results = JSON.stringify(Array.from({length: 200_001}, () => ({})))
    expect(
      read(`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": ${results}}]}`).defects
    ).toEqual(['report: over 200000 results of x'])
  })
})

test('findings that are all alike, or differ in nothing but their lines, are compared in time', async () => {
  const many = (count: number, from: number): string =>
    sarif({results: Array.from({length: count}, (_, i) => ['r', 'a.ts', from + (i % 5_000), 'm'] as const)})
  const {counts, rows, defects} = await compared(many(30_000, 1), many(45_000, 3))
  expect(counts.existing + counts.new).toBe(45_000)
  expect(counts.existing).toBeGreaterThan(29_900)
  const hidden = counts.new + counts.fixed - 10_000
  expect([rows.length, defects]).toEqual([10_000, [`${hidden} more findings are not listed`]])
})
