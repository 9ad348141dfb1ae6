import type {IntegrationRecord} from '../../src/domain/record.js'
import {aCandidate, aRecord, mergedApi} from './record-builder.js'
import {hostileDiagnosis} from './record-incident.js'
import {aComparison, anOid, aProbe, routesConflict, togetherCulprit} from './record-parts.js'
import {hostileMeasures} from './record-measured.js'

/** Names and texts as an attacker would choose them. */
const HOSTILE = {
  mention: '@acme/security',
  reference: 'fixes #12',
  html: '<img src=x onerror=alert(1)>',
  link: '[click](https://evil.example)',
  pipe: 'a|b`c|d',
  bidi: 'user\u202Eresu',
  escape: '\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007 ::error::owned ##[error]owned',
  shell: "$(touch /tmp/owned);'x"
} as const

/** A record in which everything that comes from outside is hostile. */
export function hostileRecord(): IntegrationRecord {
  const record = aRecord()
  const {mention, shell, pipe, html, link, bidi, escape, reference} = HOSTILE
  const test = `${pipe} ${html} ${link}`
  return {
    ...record,
    reasons: [`${shell} is held out: ${reference} ${mention}`, `${html} ${link} ${bidi}`],
    candidates: [
      aCandidate(shell, `${mention} ${html}`, {
        status: 'held-out',
        outcome: 'culprit',
        reason: `${reference} ${mention}`
      }),
      aCandidate(mention, `${bidi} ${link}`, {reason: escape, landed: mergedApi().landed!}),
      aCandidate(pipe, escape, {status: 'held-out', outcome: 'conflict', reason: `${html} ${link}`})
    ],
    conflicts: [
      routesConflict({
        path: `${pipe}/${html}`,
        branches: [mention, pipe],
        sides: [
          {
            branch: pipe,
            author: mention,
            path: `${pipe}/${html}`,
            lines: {start: 1, count: 1},
            text: '```\n# not a heading\n````js\n' + html,
            definition: `class ${html} › method ${pipe}${link}`
          }
        ],
        parties: [
          {
            branch: pipe,
            author: mention,
            path: `${pipe}/${html}`,
            change: 'modified',
            commits: [{oid: anOid('hostile'), subject: `${reference} ${mention} ${escape}`}]
          }
        ],
        base: [
          {
            path: `${pipe}/${html}`,
            lines: {start: 1, count: 1},
            text: '```\n<b>',
            definition: `function ${mention}\n${html}`
          }
        ],
        severityReason: `${html} ${bidi}`,
        meaning: `${mention} ${link}`,
        explanation: `${escape} ${reference}`,
        recommendation: link,
        remedy: html,
        owners: [mention, link],
        options: [
          {
            title: html,
            effect: link,
            effort: {lines: 1, files: 1},
            risk: 'high',
            riskReason: `${pipe} ${mention}`,
            completeness: `${reference} ${html}`,
            commands: [`git checkout '${bidi}'`, '```', 'echo done'],
            action: {kind: 'combine', texts: [escape, '```']}
          }
        ]
      })
    ],
    decisions: [
      {
        id: html,
        option: link,
        action: 'combine',
        by: mention,
        at: reference,
        reason: `${bidi} ${pipe}`,
        state: 'no-longer-fits',
        why: `${html} ${escape}`
      }
    ],
    knowledge: [
      {
        paths: `${pipe}${escape}`,
        kind: null,
        type: html,
        handling: 'union',
        rationale: `${bidi}\n\`\`\`\n${mention}`,
        seen: 2,
        change: 'add'
      }
    ],
    regenerations: [
      {
        id: 'regeneration-1',
        command: `${html} ${pipe}`,
        paths: [pipe, escape],
        candidate: mention,
        onto: [reference, bidi],
        tree: record.base!.tree,
        outcome: 'failed',
        reason: `${link} ${escape}`,
        seconds: 1,
        log: pipe,
        tail: `${escape}\n\`\`\`\n${html}`,
        files: [{path: html, added: 1, removed: 1}],
        untaken: {count: 1, paths: [escape]}
      }
    ],
    overlaps: [{path: pipe, branches: [mention, pipe], linesTouch: true, conflict: true, definitions: []}],
    pairs: [{branches: [mention, pipe], verdict: 'conflict'}],
    plan: {...record.plan!, steps: [{candidate: mention, position: 1, reason: `${reference} ${html}`, parent: pipe}]},
    probes: [
      aProbe(1, []),
      aProbe(2, [mention, shell], {
        outcome: 'fail',
        failing: [test],
        gate: {gate: pipe, reason: html, tail: `${escape}\n\`\`\`\n${html}`}
      }),
      aProbe(3, [mention], {gate: {gate: pipe, command: `echo '${reference}'`}})
    ],
    culprits: [togetherCulprit({branches: [mention, shell], tests: [test], signals: [`test:${test}`], heldOut: shell})],
    comparison: {
      ...aComparison({
        counts: {same: 1, flaky: 1},
        rows: [
          {
            gate: pipe,
            test,
            id: test,
            change: 'flaky',
            baseline: 'passed',
            integration: 'failed',
            message: `${escape}\n\`\`\`\n${mention}`,
            messageChanged: true
          }
        ],
        defects: [`${html} ${mention} ${reference}`]
      }),
      ...hostileMeasures(`${html} ${link} ${pipe} ${mention} ${bidi}`)
    },
    approvals: [{kind: 'functional', state: 'open', reason: `${html} ${pipe} ${mention}`}],
    checklist: [{id: 'x', text: `${html} ${link}`, state: 'open', evidence: `${mention} ${reference}`}],
    redFlags: [{id: 'x', text: html, evidence: `${link} ${bidi}`}],
    worktrees: [{path: `/home/${pipe}/${html}`, branch: mention, head: anOid('elsewhere'), dirtyPaths: 1}],
    notes: [`${escape} ${html}`, `${reference} ${mention}`],
    staging: {...record.staging!, ref: `refs/heads/${shell}`, tree: anOid(`${mention} tree`)},
    ...hostileDiagnosis(`${html} ${link} ${pipe} ${mention} ${bidi}`)
  }
}
