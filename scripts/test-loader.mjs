// Lets tests import TypeScript: esbuild removes the types, once for each version of a file. `npm run typecheck` checks them.
import { register } from 'node:module'

register('./test-loader-hooks.mjs', import.meta.url)
process.env.FASTIFY_AUTOLOAD_TYPESCRIPT = '1'
