import {spawnSync} from 'node:child_process'
import {createActionsRunner} from '../../src/adapters/actions/actions-runner.js'
import {takeToken} from '../../src/adapters/actions/take-token.js'
import type {Annotation, Outputs, Progress} from '../../src/ports/runner.js'

/** What a test wants an action's step to do, as JSON in the variable SCENARIO. */
export type ScenarioStep =
  | {readonly do: 'take-token'}
  | {readonly do: 'progress'; readonly event: Progress}
  | {readonly do: 'annotate'; readonly annotations: readonly Annotation[]}
  | {readonly do: 'summary'; readonly markdown: string}
  | {readonly do: 'outputs'; readonly outputs: Partial<Outputs>}
  | {readonly do: 'long-output'; readonly name: keyof Outputs; readonly length: number}
  | {readonly do: 'keep'; readonly name: string; readonly value: string}
  | {readonly do: 'fail'; readonly message: string}
  /** Runs a shell line as branch code would: with the step's rights. */
  | {readonly do: 'gate'; readonly command: string}
  | {readonly do: 'close'}
  | {readonly do: 'wait'}

const runner = createActionsRunner({
  environment: process.env,
  write: text => process.stdout.write(text),
  now: '2026-03-04T05:06:07Z'
})

async function perform(step: ScenarioStep): Promise<void> {
  switch (step.do) {
    case 'take-token':
      console.log(`took a token of ${takeToken(process.env)?.length ?? 0} characters; left: ${process.env.INPUT_TOKEN}`)
      break
    case 'progress':
      runner.progress(step.event)
      break
    case 'annotate':
      runner.annotate(step.annotations)
      break
    case 'summary':
      await runner.summary(step.markdown)
      break
    case 'outputs':
      runner.outputs(step.outputs)
      break
    case 'long-output':
      runner.outputs({[step.name]: 'x'.repeat(step.length)})
      break
    case 'keep':
      runner.keep(step.name, step.value)
      break
    case 'fail':
      runner.fail(step.message)
      break
    case 'gate':
      spawnSync('sh', ['-c', step.command], {stdio: 'ignore'})
      break
    case 'close':
      console.log(`restored: ${runner.close().join(' ')}`)
      break
    case 'wait':
      process.once('SIGINT', () => {
        console.log('interrupted')
        process.exit(130)
      })
      console.log('waiting')
      await new Promise(resolve => setTimeout(resolve, 60_000))
  }
}

for (const step of JSON.parse(process.env.SCENARIO ?? '[]') as readonly ScenarioStep[]) await perform(step)
