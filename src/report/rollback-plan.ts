import {plural} from '../domain/plural.js'
import type {CandidateRecord, IntegrationRecord, StagingRecord} from '../domain/record.js'
import {landed} from './facts/candidates.js'
import {dropStaging} from './facts/commands.js'
import {baseName} from './facts/verdict.js'
import {page, section, shell, stack, type Block} from './markdown.js'
import {name, names, say, toMarkdown} from './phrase.js'
import {lead} from './sections/lead.js'

/** ROLLBACK_PLAN.md: how to take out one branch, or all of them, before and after landing. */
export function renderRollbackPlan(record: IntegrationRecord): string {
  const inside = landed(record)
  return page('Rollback plan', [
    lead(record),
    answer(record),
    section('Before landing: drop the staging ref', [staging(record.staging)]),
    section('After landing: take out one branch', [
      inside.length === 0
        ? null
        : toMarkdown(
            say`On ${baseName(record)}, once it holds the integration. Nothing is rewritten: a revert is a new commit. Where later work builds on what it removes, git stops and ${name('git revert --abort')} gives up.`
          ),
      ...[...inside].reverse().map(candidate => oneBranch(record, candidate))
    ]),
    section('After landing: take out everything', [everything(record, inside)]),
    section('Bringing a branch back', [comeback(inside)])
  ])
}

function answer(record: IntegrationRecord): Block {
  const inside = landed(record)
  if (inside.length === 0) return toMarkdown(say`Nothing was merged, so there is nothing to take back.`)
  return toMarkdown(
    say`${baseName(record)} was not touched by this run. It holds nothing of ${names(inside.map(({name: branch}) => branch))} until somebody lands the integration.`
  )
}

function staging(record: StagingRecord | null): Block {
  if (record?.state !== 'published') return null
  if (record.sha !== record.candidate) {
    return toMarkdown(
      say`${name(record.ref)} is kept from run to run and only moves forward. Leave it: the next run puts its own result on top.`
    )
  }
  return stack([
    toMarkdown(say`${name(record.ref)} stands at ${name(record.sha)}. This deletes it only if it still does:`),
    shell([dropStaging(record)])
  ])
}

function oneBranch(record: IntegrationRecord, candidate: CandidateRecord): Block {
  const command = revert(candidate)
  const above = stackedOn(record, candidate)
  return section(
    toMarkdown(name(candidate.name)),
    [
      above.length === 0 ? null : toMarkdown(say`First take out ${names(above)}, which is built on it.`),
      command === null ? toMarkdown(say`The record names no commit of its own in the integration.`) : shell([command])
    ],
    3
  )
}

/** The merge is undone against the integration before it; picked commits one by one, the last first. */
function revert({landed: landing}: CandidateRecord): string | null {
  if (landing === undefined) return null
  if (landing.strategy === 'merge') return `git revert --no-edit -m 1 ${landing.commit}`
  return `git revert --no-edit ${landing.before}..${landing.commit}`
}

function stackedOn(record: IntegrationRecord, {name: branch}: CandidateRecord): readonly string[] {
  const inside = new Set(landed(record).map(candidate => candidate.name))
  const steps = record.plan?.steps ?? []
  return steps.filter(({parent, candidate}) => parent === branch && inside.has(candidate)).map(step => step.candidate)
}

function everything(record: IntegrationRecord, inside: readonly CandidateRecord[]): Block {
  const commands = [...inside].reverse().flatMap(candidate => revert(candidate) ?? [])
  if (commands.length < 2) return null
  return stack([
    toMarkdown(
      say`${plural(inside.length, 'branch', 'branches')}, the last one in first. The tree is then that of ${baseName(record)} as it was, unless other work has landed since.`
    ),
    shell(commands)
  ])
}

function comeback(inside: readonly CandidateRecord[]): Block {
  if (!inside.some(({landed: landing}) => landing?.strategy === 'merge')) return null
  return (
    'Git takes a reverted merge for merged. To bring a branch back, revert its revert, then merge what is new on it:\n\n' +
    (shell(['git revert <commit of the revert>']) ?? '')
  )
}
