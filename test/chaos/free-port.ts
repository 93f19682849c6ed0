import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below those that systems give to connections that go out: it is still free after a moment without a listener. */
const [LOWEST, HIGHEST] = [20_000, 32_000]

export async function freePort (): Promise<number> {
  for (;;) {
    const port = Math.floor(LOWEST + Math.random() * (HIGHEST - LOWEST))
    const server = createServer().listen(port, '127.0.0.1')
    const free = await Promise.race([once(server, 'listening').then(() => true), once(server, 'error').then(() => false)])
    if (!free) continue
    server.close()
    await once(server, 'close')
    return port
  }
}
