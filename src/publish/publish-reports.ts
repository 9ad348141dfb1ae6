import type {Ports} from '../ports/index.js'
import type {Annotation, Outputs} from '../ports/runner.js'
import type {Upload} from '../ports/artifacts.js'

/** What publishing reports needs of the outside world. */
export type ReportPorts = Pick<Ports, 'files' | 'artifacts' | 'runner'>

/** Everything that leaves the run, already rendered. */
export interface Rendered {
  readonly reports: readonly {readonly name: string; readonly text: string}[]
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Partial<Outputs>
}

/** Where it goes. */
export interface Destination {
  readonly reportDir: string
  readonly artifactName: string
}

/**
 * Writes the reports, uploads the folder, then sets outputs, summary and annotations. The verdict never depends on an
 * upload: one that fails is a warning, and the reports stay on disk.
 */
export async function publishReports(rendered: Rendered, to: Destination, ports: ReportPorts): Promise<void> {
  for (const {name, text} of rendered.reports) await ports.files.write(`${to.reportDir}/${name}`, text)
  ports.runner.outputs(rendered.outputs)
  const upload = await ports.artifacts.upload(to.artifactName, to.reportDir)
  ports.runner.outputs(uploadOutputs(upload))
  if (upload.kind === 'failed') {
    const text = `The reports could not be uploaded: ${upload.reason}. They are in ${to.reportDir}.`
    ports.runner.progress({kind: 'warning', text})
  }
  await ports.runner.summary(rendered.summary)
  ports.runner.annotate(rendered.annotations)
}

function uploadOutputs(upload: Upload): Partial<Outputs> {
  return upload.kind === 'uploaded' ? {'artifact-id': upload.id, 'artifact-url': upload.url} : {}
}
