// Compiles on every change and restarts the server on every compilation.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, watch } from 'node:fs'

// From here on the compiler keeps dist/ current, not the set-up; what else is made of the sources is not kept current.
for (const made of ['dist/.stamp', 'dist/openapi']) rmSync(made, { recursive: true, force: true })

// Each in a group of its own: what Ctrl-C sends to the whole group would reach the server twice and cut its end short.
const children = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/src/server.js']
].map(args => spawn(process.execPath, args, { stdio: 'inherit', detached: true }))

let bundling
watch('sandbox/page', { recursive: true }, () => {
  clearTimeout(bundling)
  bundling = setTimeout(() => spawn(process.execPath, ['scripts/build-page.mjs'], { stdio: 'inherit' }), 200)
})

let stopping = false
function stop () {
  if (stopping) return
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, stop)
await Promise.all(children.map(child => once(child, 'close').then(stop)))
process.exit()
