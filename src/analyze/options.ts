import type {Conflict, ConflictOption} from '../domain/conflict.js'
import type {FileChange} from '../domain/candidate.js'
import {shellQuote} from '../domain/shell-quote.js'
import type {Clash, Tip} from './describe-conflicts.js'

/** The ways out of one conflict, each with the commands that carry it out, and the one we would take. */
export function optionsFor(clash: Clash, baseName: string): Pick<Conflict, 'options' | 'recommendation'> {
  if (clash.first.author === null) return againstBase(clash.second, baseName)
  const [small, large] =
    size(clash.first.changes) <= size(clash.second.changes) ? [clash.first, clash.second] : [clash.second, clash.first]
  const options = [sequence(small, large), sequence(large, small), holdOut(large, small), holdOut(small, large)]
  const recommendation =
    `Let ${small.name} (${size(small.changes)} changed lines) land first and merge it into ${large.name} ` +
    `(${size(large.changes)} changed lines): whoever knows the larger change adapts it.`
  return {options, recommendation}
}

function againstBase(tip: Tip, baseName: string): Pick<Conflict, 'options' | 'recommendation'> {
  return {
    options: [
      {
        title: `Bring ${tip.name} up to date`,
        effect: `Merge ${baseName} into ${tip.name}, resolve the paths named here, push; the next run takes it in.`,
        commands: mergeInto(tip.name, baseName),
        action: {kind: 'sequence', first: baseName, then: tip.name}
      },
      {
        title: 'Take its clean commits only',
        effect: 'The strategies hybrid and cherry-pick take the commits that do not conflict and list the others.',
        commands: [`integration-orchestrator run --strategy hybrid --branches ${shellQuote(tip.name)}`],
        action: {kind: 'split', branch: tip.name, take: [], leave: []}
      },
      {
        title: `Leave ${tip.name} out`,
        effect: 'The other candidates land without it.',
        commands: exclude(tip.name),
        action: {kind: 'hold-out', branch: tip.name}
      }
    ],
    recommendation: `Only ${tip.author ?? 'its author'} can say what both changes meant: bring ${tip.name} up to date.`
  }
}

function sequence(first: Tip, second: Tip): ConflictOption {
  return {
    title: `${first.name} first, then ${second.name}`,
    effect: `${first.name} lands as it is. ${second.author ?? 'The author'} merges it into ${second.name} and resolves there.`,
    commands: mergeInto(second.name, first.name),
    action: {kind: 'sequence', first: first.name, then: second.name}
  }
}

function holdOut(out: Tip, kept: Tip): ConflictOption {
  return {
    title: `Leave ${out.name} out`,
    effect: `${kept.name} lands with the others; ${out.name} waits for another run.`,
    commands: exclude(out.name),
    action: {kind: 'hold-out', branch: out.name}
  }
}

function mergeInto(branch: string, other: string): readonly string[] {
  return [`git checkout ${shellQuote(branch)}`, `git merge ${shellQuote(other)}`, 'git push']
}

function exclude(branch: string): readonly string[] {
  return [`integration-orchestrator run --branches ${shellQuote(`!${branch}`)} …`]
}

function size(changes: readonly FileChange[]): number {
  return changes.reduce((sum, change) => sum + change.added + change.removed, 0)
}
