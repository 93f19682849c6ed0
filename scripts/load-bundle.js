// Stands at dist/src/server.js. Where Node can, it keeps what V8 makes of the bundle for the next start.
import module from 'node:module'
import { join } from 'node:path'

module.enableCompileCache?.(join(import.meta.dirname, '../.compile-cache'))
await import('./bundle.js')
