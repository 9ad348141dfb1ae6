import {serveCache} from './adapters/cache/serve-cache.js'

await serveCache(process.argv.slice(2))
