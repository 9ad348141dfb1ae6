import {throwIfCancelled} from '../domain/errors.js'
import type {Base, Candidate, Collection, Excluded} from '../domain/candidate.js'
import type {Config} from '../domain/config.js'
import type {Oid} from '../domain/ids.js'
import {pairUp} from '../domain/pair-up.js'
import type {Ahead} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import {refuseStagingOn} from './check-staging.js'
import {lostHeads, notesOnMoved} from './moved-heads.js'
import {resolveBase} from './resolve-base.js'
import {selectHeads, type Selected} from './select-heads.js'

/** What collect needs of the outside world. */
export type CollectPorts = Pick<Ports, 'git' | 'forge' | 'runner' | 'signal'>

/**
 * Finds the candidates that the configuration asks for and pins each head to a commit. What cannot take part is a
 * named outcome of that name alone; only a missing base stops the run (ConfigurationError).
 */
export async function collect(config: Config, ports: CollectPorts): Promise<Collection> {
  const {history} = ports.git
  const facts = await history.facts()
  const {base, notes: onBase} = await resolveBase(config, facts, ports.git)
  const worktrees = await history.worktrees()
  const selected = await selectHeads({config, facts, worktrees, baseName: base.name}, ports)
  refuseStagingOn(base, selected.found, config)
  const moved = await history.fetch(selected.found)
  const lost = lostHeads(moved)
  const here = selected.found.filter(({name}) => !lost.has(name))

  const notes = [...facts.notes, ...onBase, ...selected.notes, ...notesOnMoved(moved)]
  const found: Unread[] = []
  const excluded: Excluded[] = [...selected.missing, ...lost.values()]
  const seen = new Map<Oid, string>()
  const oids = [...new Set(here.map(({oid}) => oid))]
  const ahead = new Map(pairUp(oids, await history.aheadMany(base.commit, oids)))
  throwIfCancelled(ports.signal)
  for (const {name, reason} of lost.values()) ports.runner.progress({kind: 'step', text: `${name}: ${reason}`})
  for (const head of here) {
    const twin = seen.get(head.oid)
    const examined = twin === undefined ? await examine(head, base, ahead.get(head.oid), ports) : duplicate(head, twin)
    if ('candidate' in examined) {
      found.push(examined.candidate)
      seen.set(head.oid, head.name)
    } else {
      excluded.push(examined.excluded)
      if (twin === undefined)
        ports.runner.progress({kind: 'step', text: `${examined.excluded.name}: ${examined.excluded.reason}`})
    }
  }
  const changes = await history.changesMany(found.map(({mergeBase, head}) => ({from: mergeBase, to: head})))
  const candidates = pairUp(found, changes).map(([candidate, own]) => ({...candidate, changes: own}))
  for (const candidate of candidates) ports.runner.progress({kind: 'step', text: describe(candidate)})
  if ([...ahead.values()].some(({deepened}) => deepened))
    notes.push('The clone was shallow and has been deepened as far as the merge bases need.')
  return {base, candidates, excluded, worktrees, notes}
}

/** A candidate whose changes are still to be read: those of all are read at once. */
type Unread = Omit<Candidate, 'changes'>

type Examined = {readonly candidate: Unread} | {readonly excluded: Excluded}

async function examine(head: Selected, base: Base, ahead: Ahead | undefined, ports: CollectPorts): Promise<Examined> {
  const mergeBase = ahead?.mergeBases[0]
  if (ahead === undefined || mergeBase === undefined) {
    const reason = `shares no history with ${base.name}; merging it would join two unrelated projects`
    return {excluded: {...known(head), outcome: 'unrelated', reason}}
  }
  if (mergeBase === head.oid) {
    const reason = `already contained in ${base.name}; there is nothing to merge`
    return {excluded: {...known(head), outcome: 'contained', reason}}
  }
  const {commits} = ahead
  const tip = commits.at(-1) ?? (await ports.git.history.commit(head.oid))
  return {candidate: {name: head.name, head: head.oid, source: head.ref, author: tip.author, commits, mergeBase}}
}

function duplicate(head: Selected, twin: string): Examined {
  const reason = `the same commit as ${twin}, which takes part`
  return {excluded: {...known(head), outcome: 'duplicate', twin, reason}}
}

function known(head: Selected): Pick<Excluded, 'name' | 'head'> {
  return {name: head.name, head: head.oid}
}

function describe({name, commits, changes}: Candidate): string {
  return `${name}: ${count(commits.length, 'commit')}, ${count(changes.length, 'file')} changed`
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
