import {plural} from '../../domain/plural.js'
import type {IntegrationRecord} from '../../domain/record.js'
import type {ApiComparison, CycleComparison} from '../../domain/structure.js'
import {bullets, type Block} from '../markdown.js'
import {NOTHING, say, toMarkdown, type Phrase} from '../phrase.js'
import {coverageHeadline} from './coverage.js'
import {performanceHeadline} from './performance.js'
import {securityHeadline} from './security.js'

/** What was measured on both trees beside tests, a sentence each. */
export function measureList({comparison}: IntegrationRecord): Block {
  if (comparison === null) return null
  const {coverage, performance, security, cycles, api} = comparison
  return bullets(
    [
      coverage === null ? NOTHING : coverageHeadline(coverage),
      performance === null ? NOTHING : performanceHeadline(performance),
      security === null ? NOTHING : securityHeadline(security),
      cycles === null ? NOTHING : cycleHeadline(cycles),
      api === null ? NOTHING : apiHeadline(api)
    ]
      .filter(phrase => phrase.length > 0)
      .map(toMarkdown)
  )
}

function cycleHeadline({rows}: CycleComparison): Phrase {
  const found = rows.filter(({change}) => change !== 'fixed').length
  return say`Circular imports: ${found === 0 ? 'no new one' : plural(found, 'new or grown one')}.`
}

function apiHeadline({changes}: ApiComparison): Phrase {
  const breaking = changes.filter(({isBreaking}) => isBreaking)
  const noted = breaking.filter(({note}) => note !== null).length
  if (breaking.length === 0) return say`Public interface: no breaking change.`
  return say`Public interface: ${plural(breaking.length, 'breaking change')}, ${noted} with a migration note.`
}
