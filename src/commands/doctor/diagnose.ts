import type {Problem} from '../../domain/errors.js'
import {isAtLeast} from '../../domain/is-at-least.js'
import {checkConfig} from './check-config.js'
import {checkRepository} from './check-repository.js'
import type {DoctorFacts, Finding} from './facts.js'

/** The oldest Node that runs the command line. */
const MINIMUM_NODE = '20.19'

/** Judges the facts, in the order in which a person would mend them. */
export function diagnose({clone, node, config, workflow}: DoctorFacts): readonly Finding[] {
  if (clone.kind === 'refused') return [checkNode(node), ...clone.problems.map(asFinding)]
  const git = {ok: true, text: `git ${clone.git}`, fix: null}
  return [git, checkNode(node), ...checkRepository(clone), ...checkConfig(config), checkWorkflow(workflow)]
}

/** Tells whether nothing stands in the way of a run; warnings do not. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(finding => finding.ok !== false)
}

function asFinding({where, what, fix}: Problem): Finding {
  return {ok: false, text: `${where}: ${what}`, fix}
}

function checkNode(version: string): Finding {
  if (isAtLeast(version, MINIMUM_NODE)) return {ok: true, text: `Node ${version}`, fix: null}
  const fix = `Install Node ${MINIMUM_NODE} or later`
  return {ok: false, text: `Node ${version} is too old; ${MINIMUM_NODE} is needed`, fix}
}

function checkWorkflow(workflow: string | null): Finding {
  if (workflow !== null) return {ok: true, text: `workflow ${workflow}`, fix: null}
  return {ok: 'warning', text: 'no workflow uses the action', fix: "Run 'integration-orchestrator init' to write one"}
}
