import type {EarlierRun} from '../../src/domain/gate.js'
import type {Oid} from '../../src/domain/ids.js'
import type {IntegrationRecord, ProbeRecord} from '../../src/domain/record.js'

/** The same record where nothing ran: the base was proved on the same tree, the integration by the paths of its gate. */
export function provedEarlier(record: IntegrationRecord): IntegrationRecord {
  const where = {run: '20260228-031700-7e1f', probe: 'probe-2', when: '2026-02-28T03:17:21.004Z'}
  const [base, integration] = record.probes
  const earlier = (probe: ProbeRecord, on: EarlierRun['on'], tree: Oid): ProbeRecord => ({
    ...probe,
    gates: probe.gates.map(gate => ({...gate, earlier: {on, tree, ...where}}))
  })
  if (base === undefined || integration === undefined) return record
  const probes = [earlier(base, 'same-tree', base.tree), earlier(integration, 'same-paths', base.tree)]
  return {...record, probes, metrics: {...record.metrics, gateRuns: 0}}
}
