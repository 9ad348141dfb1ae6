import {join} from 'node:path'
import {parentPort} from 'node:worker_threads'
import {bundledWasm} from './adapters/syntax/bundled-wasm.js'
import {serveReading} from './adapters/syntax/serve-reading.js'

if (parentPort === null) throw new Error('This file is started by the others as a worker thread')
await serveReading(parentPort, bundledWasm(join(import.meta.dirname, 'grammars')))
