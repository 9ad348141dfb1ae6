import {describe, expect, test} from '@jest/globals'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {renderReports} from '../../src/report/render-all.js'
import {renderSummary} from '../../src/report/summary.js'
import {aRecord, heldOutAuth, mergedApi} from '../support/record-builder.js'
import {HOSTILE_TEXTS} from '../support/hostile-texts.js'
import {ACTIVE_TEXT, everyNode, readMarkdown} from '../support/markdown-judge.js'
import {routesConflict} from '../support/record-parts.js'
import {hostileDiagnosis} from '../support/record-incident.js'
import {VARIANTS} from '../support/record-variants.js'

/** Each context is tested with all of them; whole reports show that no context is missed. */
const WORST = HOSTILE_TEXTS.filter((text, i) => (i % 5 === 1 || text.includes('` @')) && text.trim() !== '')

const OWN_HTML = /^(?:<\/?details>|<details><summary>[^<>&]*<\/summary>|<\/?summary>|<br>)$/
const OWN_LINK = /^(?:[A-Z_]+\.md|integration\.json)$/

describe('which reports there are', () => {
  test.each([
    ['mixed', 11],
    ['configuration', 2],
    ['failed-stage', 6]
  ])('%s yields %d', (variant, number) => {
    const reports = renderReports(VARIANTS[variant]!())
    expect(reports).toHaveLength(number)
    expect([reports[0]?.name, reports.at(-1)?.name]).toEqual(['INTEGRATION_REPORT.md', 'integration.json'])
  })

  test.each(Object.entries(VARIANTS))(
    '%s: all open with the same verdict, and link only what is there',
    (_v, build) => {
      const reports = renderReports(build())
      const markdown = reports.filter(({name}) => name.endsWith('.md'))
      const verdicts = markdown.map(({text}) => text.split('\n')[2]?.replace(/ Next steps: .*/, ''))
      expect(new Set(verdicts).size).toBe(1)
      const links = markdown.flatMap(({text}) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target))
      const known = reports.map(({name}) => name)
      expect(links.filter(link => OWN_LINK.test(link ?? '') && !known.includes(link ?? ''))).toEqual([])
    }
  )

  test.each(Object.entries(VARIANTS))('%s: no section is empty and no line says undefined', (_variant, build) => {
    for (const {name, text} of renderReports(build())) {
      if (!name.endsWith('.md')) continue
      expect(text).not.toMatch(/^#+ [^\n]*\n+(?:## |# |$(?![\s\S]))/m)
      expect(text).not.toMatch(/undefined|\[object|NaN|\n{3,}/)
    }
  })
})

describe('hostile text in whole reports', () => {
  test.each(WORST)('%j is nothing but text', async text => {
    const record = everywhere(text)
    const documents = [
      ...renderReports(record).filter(({name}) => name.endsWith('.md')),
      {name: 'summary', text: renderSummary(record)}
    ]
    for (const {name, text: markdown} of documents) expect([name, await found(markdown)]).toEqual([name, []])
  })
})

/** Everything in a document that none of our templates puts there. */
async function found(markdown: string): Promise<readonly unknown[]> {
  return everyNode(await readMarkdown(markdown)).filter(node => {
    switch (node.type) {
      case 'html':
        return !OWN_HTML.test(node.value ?? '')
      case 'table':
        return new Set(node.children?.map(row => row.children?.length)).size !== 1
      case 'link':
        return !OWN_LINK.test(node.url ?? '')
      case 'text':
        return ACTIVE_TEXT.test(node.value ?? '')
      default:
        return /^(?:image|definition|.*Reference|footnote.*|delete|thematicBreak|blockquote|liquidNode|math|inlineMath)$/.test(
          node.type
        )
    }
  })
}

/** A record with the same text in all places that come from outside. */
function everywhere(text: string): IntegrationRecord {
  const record = VARIANTS['hostile']!()
  const side = {branch: text, author: text, path: text, lines: {start: 1, count: 1}, text, definition: text}
  const commits = [{oid: mergedApi().sha!, subject: text}]
  const party = {branch: text, author: text, path: text, change: 'modified', commits} as const
  const option = {
    title: text,
    effect: text,
    effort: {lines: 1, files: 1},
    risk: 'low' as const,
    riskReason: text,
    completeness: text,
    commands: [text],
    action: {kind: 'combine' as const, texts: [text]}
  }
  const conflict = routesConflict({
    path: text,
    branches: [text, 'auth'],
    parties: [party],
    sides: [side],
    base: [{path: text, lines: {start: 1, count: 1}, text, definition: text}],
    severityReason: text,
    meaning: text,
    options: [option],
    recommendation: text,
    remedy: text,
    owners: [text],
    explanation: text
  })
  const probe = (one: IntegrationRecord['probes'][number]): IntegrationRecord['probes'][number] => ({
    ...one,
    signals: one.outcome === 'pass' ? [] : [text],
    missingReports: [text],
    gates: one.gates.map(gate => ({...gate, gate: text, command: text, reason: text, tail: text, log: text}))
  })
  const skipped = {oid: mergedApi().sha!, subject: text, paths: [text], reason: 'conflict'} as const
  return {
    ...record,
    ...hostileDiagnosis(text),
    reasons: [text],
    base: {...record.base!, name: text},
    candidates: [
      heldOutAuth({author: text, reason: text}),
      mergedApi({
        name: text,
        author: text,
        reason: text,
        source: text,
        status: 'partial',
        outcome: 'partial',
        skippedCommits: [skipped]
      })
    ],
    conflicts: [conflict],
    culprits: record.culprits.map(one => ({...one, branches: [text, 'auth'], tests: [text], heldOut: 'auth'})),
    probes: record.probes.map(probe),
    comparison: {
      ...record.comparison!,
      gates: [{gate: text, change: 'regressed', baseline: 'pass', integration: 'fail', reason: text}],
      tests: {
        ...record.comparison!.tests!,
        rows: record.comparison!.tests!.rows.flatMap(row => [
          {...row, gate: text, test: text, message: text, change: 'regression' as const},
          {...row, gate: text, test: text, baseline: text, change: 'removed' as const}
        ]),
        defects: [text]
      }
    },
    failure: {stage: text, kind: 'tool', message: text, fix: text, signal: null},
    plan: {...record.plan!, steps: [{candidate: text, position: 1, reason: text, parent: text}]},
    overlaps: [{path: text, branches: [text, 'auth'], linesTouch: true, conflict: false, definitions: [text]}],
    pairs: [{branches: [text, 'auth'], verdict: 'clean'}],
    checklist: [{id: text, text, state: 'unknown', evidence: text}],
    redFlags: [{id: text, text, evidence: text}],
    environment: {os: text, node: text, git: text, isolation: text},
    run: {...record.run, tool: text},
    worktrees: [{path: text, branch: text, head: null, dirtyPaths: 1, note: text}],
    staging: {...record.staging!, ref: text, detail: text},
    notes: [text]
  }
}

describe('whose move it is', () => {
  const who = (record: IntegrationRecord): readonly string[] => {
    const report = renderReports(record)[0]?.text ?? ''
    return [...report.matchAll(/^\d+\. \*\*(.*?):\*\*/gm)].map(([, person]) => person ?? '')
  }

  test.each([
    ['all-green', ['Whoever may push to `main`']],
    ['mixed', ['Whoever may push to `main`', 'Ada Writer']],
    ['no-gates', ['Whoever runs the integration', 'Cy Coder']],
    ['baseline-red', ['Whoever keeps `main` green', 'Pia Pricer', 'Whoever may push to `main`', 'Cy Coder']],
    ['analysis-only', ['Ada Writer and Cy Coder', 'Whoever runs the integration']],
    ['failed-stage', ['Whoever runs the integration', 'Ada Writer and Cy Coder']],
    ['regressed', ['The authors of what is in']]
  ])('%s: %j', (variant, people) => {
    expect(who(VARIANTS[variant]!())).toEqual(people)
  })

  test('conflicts of one pair are one move', () => {
    const conflicts = ['src/a.js', 'src/b.js'].map((path, i) => routesConflict({id: `INT-00${i + 1}`, path}))
    const candidates = [heldOutAuth({outcome: 'conflict'}), mergedApi()]
    expect(who(aRecord({conflicts, candidates, culprits: []}))).toEqual(['Whoever may push to `main`', 'Ada Writer'])
  })

  test('a conflict with the base is the move of its author', () => {
    const candidates = [heldOutAuth({outcome: 'conflict'}), mergedApi()]
    const record = aRecord({conflicts: [routesConflict({branches: ['main', 'auth']})], candidates, culprits: []})
    const report = renderReports(record)[0]?.text
    expect(report).toContain('**Ada Writer:** Merge `main` into `auth`, settle `src/routes.js`')
    expect(report).toContain('   git switch auth\n   git merge main\n')
  })

  test('an author nobody knows is called by the branch', () => {
    const candidates = [heldOutAuth({outcome: 'conflict', author: null}), mergedApi()]
    expect(who(aRecord({conflicts: [routesConflict()], candidates, culprits: []}))[1]).toBe('Author of `auth`')
  })
})
