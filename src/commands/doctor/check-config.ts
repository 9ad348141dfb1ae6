import type {ConfigState, Finding} from './facts.js'

/** Judges the configuration file and its gates. */
export function checkConfig(config: ConfigState): readonly Finding[] {
  switch (config.kind) {
    case 'absent': {
      const fix = "Run 'integration-orchestrator init', or give everything by flags"
      return [{ok: 'warning', text: `no configuration at ${config.path}`, fix}]
    }
    case 'invalid':
      return config.problems.map(({where, what, fix}) => ({ok: false, text: `${where}: ${what}`, fix}))
    case 'valid':
      return [{ok: true, text: `configuration ${config.path}`, fix: null}, checkGates(config.gates)]
  }
}

function checkGates(gates: number): Finding {
  if (gates > 0) return {ok: true, text: `${gates} ${gates === 1 ? 'gate' : 'gates'}`, fix: null}
  const fix = "Add 'gates' to the configuration, or give --gates 'name: command'"
  return {ok: 'warning', text: 'there are no gates, so that nothing can be proved', fix}
}
