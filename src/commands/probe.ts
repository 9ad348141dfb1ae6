import {tmpdir} from 'node:os'
import {resolve} from 'node:path'
import {cancelSignal} from '../adapters/cancel-signal.js'
import {identifyByAge} from '../adapters/memo/identify-file.js'
import {identifyTools} from '../adapters/memo/identify-tools.js'
import {systemClock} from '../adapters/system-clock.js'
import {createTerminalRunner} from '../adapters/terminal/terminal-runner.js'
import {COMMAND_LINE_DEFAULTS} from '../config/inputs.js'
import {inertJson} from '../domain/inert-json.js'
import {probeFromDoor} from '../probe-door.js'
import {renderMadeProbe} from '../report/made-probe.js'
import type {Command} from './command.js'
import {describeFlag} from './flags.js'

type ProbeCommand = Extract<Command, {kind: 'probe'}>

/** Makes one probe of a plan. Returns 0 whatever the gates say: that they failed is what the plan wants to know. */
export async function probe({inputs, repo, output}: ProbeCommand): Promise<number> {
  const clock = systemClock()
  const runner = createTerminalRunner({
    stream: process.stderr,
    environment: process.env,
    quiet: output.quiet || output.json,
    now: clock.now(),
    seconds: () => clock.seconds()
  })
  try {
    const made = await probeFromDoor({
      said: {
        inputs,
        origin: name => (name === 'probe' ? 'probe' : describeFlag(name)),
        defaults: COMMAND_LINE_DEFAULTS
      },
      repoDir: resolve(repo),
      reportsFrom: process.cwd(),
      tempDir: tmpdir(),
      runner,
      signal: cancelSignal(),
      environment: process.env,
      tools: environment => identifyTools(environment, identifyByAge)
    })
    process.stdout.write(output.json ? inertJson(made.probe) : renderMadeProbe(made.probe, made.asked.reportDir))
    return 0
  } finally {
    runner.close()
  }
}
