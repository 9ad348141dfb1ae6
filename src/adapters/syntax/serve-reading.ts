import type {MessagePort} from 'node:worker_threads'
import {ToolError} from '../../domain/errors.js'
import {openReader, type LoadWasm} from './read-source.js'
import type {ReadReply, ReadRequest} from './worker-messages.js'

/** The worker's side: reads the files that come in, one after the other. */
export async function serveReading(port: MessagePort, load: LoadWasm): Promise<void> {
  const reply = (message: ReadReply): void => {
    port.postMessage(message)
  }
  const read = await openReader(load)
  let before = Promise.resolve()
  port.on('message', ({path, text}: ReadRequest) => {
    before = before
      .then(async () => {
        reply({kind: 'read', syntax: await read(path, text)})
      })
      .catch((error: unknown) => {
        if (error instanceof ToolError) reply({kind: 'failed', reason: error.message})
        // Whatever the text did to the parser: the main thread replaces this worker.
        else reply({kind: 'broken'})
      })
  })
  reply({kind: 'ready'})
}
