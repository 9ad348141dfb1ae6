import type {IntegrationRecord} from '../../domain/record.js'
import {name, names, NOTHING, say, type Phrase} from '../phrase.js'
import type {Action} from './actions.js'
import {person} from './people.js'

/** What is to be done about red flags over what was measured: whoever brought it is asked, each for all of one kind at once. */
export function measureActions(record: IntegrationRecord): readonly Action[] {
  const raised = new Set(record.redFlags.map(({id}) => id))
  const kinds: readonly (readonly [flag: string, needs: readonly Need[], ask: Ask])[] = [
    ['vulnerability', findingNeeds(record), list => say`Mend ${names(list)}: the base does not have it.`],
    [
      'performance',
      scenarioNeeds(record),
      list => say`Make ${names(list)} as fast as on the base, or say in \`policy\` what is fast enough.`
    ],
    ['cycle', cycleNeeds(record), list => say`Break the circle of imports that ${names(list)} closes.`],
    [
      'api-break',
      interfaceNeeds(record),
      list => say`Keep ${names(list)} as it was, or name it in a changelog, migration or upgrade note.`
    ],
    ['coverage', coverageNeeds(record), list => say`Cover ${names(list)} by a test.`]
  ]
  return kinds.flatMap(([flag, needs, ask]) => (raised.has(flag) ? byBranch(record, needs, ask) : []))
}

/** One thing to do, and the branch that brought the need for it. */
interface Need {
  readonly branch: string | null
  readonly what: string
}

type Ask = (list: readonly string[]) => Phrase

function byBranch(record: IntegrationRecord, needs: readonly Need[], ask: Ask): readonly Action[] {
  return [...new Set(needs.map(({branch}) => branch))].map(branch => ({
    who: branch === null ? say`The authors of what is in` : person(record, branch),
    what: ask(needs.filter(need => need.branch === branch).map(({what}) => what)),
    commands: [],
    evidence: branch === null ? NOTHING : name(branch)
  }))
}

function findingNeeds({comparison}: IntegrationRecord): readonly Need[] {
  const added = comparison?.security?.rows.filter(({change}) => change === 'new') ?? []
  return added.map(({branch, rule, path, line, dependency}) => {
    const where = dependency?.name ?? [path ?? '', line ?? ''].filter(part => part !== '').join(':')
    return {branch, what: `${rule} (${where})`}
  })
}

function scenarioNeeds({comparison}: IntegrationRecord): readonly Need[] {
  const rows = comparison?.performance?.rows ?? []
  const slower = rows.filter(({verdict}) => verdict === 'regression' || verdict === 'slower')
  return slower.map(({scenario}) => ({branch: null, what: scenario}))
}

function cycleNeeds({comparison}: IntegrationRecord): readonly Need[] {
  const closed = comparison?.cycles?.rows.flatMap(({closedBy}) => closedBy ?? []) ?? []
  return closed.map(({branch, from, to}) => ({branch, what: `${from} → ${to}`}))
}

function interfaceNeeds({comparison}: IntegrationRecord): readonly Need[] {
  const changes = comparison?.api?.changes.filter(({isBreaking, note}) => isBreaking && note === null) ?? []
  return changes.map(({branch, symbol}) => ({branch, what: symbol}))
}

function coverageNeeds({comparison}: IntegrationRecord): readonly Need[] {
  const files = comparison?.coverage?.files ?? []
  return files.flatMap(({path, uncovered}) =>
    uncovered.map(({lines: {start, count}, branch}) => ({
      branch,
      what: count === 1 ? `${path}:${start}` : `${path}:${start}-${start + count - 1}`
    }))
  )
}
