import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServer as createTlsServer } from 'node:tls'
import t from 'tap'
import { launchBrowser } from '../../src/browser/launch.js'
import { findChromium } from '../../src/browser/find-chromium.js'
import { killBrowser } from '../../src/browser/processes.js'
import { tempDir } from '../support/temp-dir.js'

/** How long Chromium is watched: most of its own calls come within seconds of its start, in milliseconds. */
const WATCH = 25_000

/** The first byte of a TLS connection. */
const TLS_HANDSHAKE = 22

const NOBODY = new Error('nobody is here')

/** Takes connections of TLS and plain HTTP, notes the host that each was meant for, and answers none. */
function listener (called: string[]): Server {
  const tls = createTlsServer({
    SNICallback: (name, done) => {
      called.push(name)
      done(NOBODY)
    }
  })
  tls.on('tlsClientError', (error, socket) => {
    if (error !== NOBODY && (error as NodeJS.ErrnoException).code !== 'ECONNRESET') called.push(`unnamed (${error.message})`)
    socket.destroy()
  })
  return createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      if (bytes[0] === TLS_HANDSHAKE) {
        // Read no further than the first bytes: the rest is for the one who shakes hands.
        socket.pause()
        socket.unshift(bytes)
        tls.emit('connection', socket)
      } else {
        called.push(/\r\nHost: ([^\r]+)/i.exec(bytes.toString('latin1'))?.[1] ?? 'unknown')
        socket.destroy()
      }
    })
  })
}

t.test('a browser calls nobody but WhatsApp, with the flags that real sessions have', async (t) => {
  const called: string[] = []
  const sockets = new Set<Socket>()
  const server = listener(called)
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const profileDir = join(tempDir(t), 'profile')
  t.teardown(async () => {
    await killBrowser(profileDir)
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const browser = await launchBrowser({
    executablePath: findChromium(process.env.CHROMIUM_PATH)!,
    profileDir,
    noSandbox: true,
    // Whatever has an address has this one: no call leaves the machine.
    extraArgs: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    timeout: 60_000
  })
  const page = (await browser.pages())[0] ?? await browser.newPage()
  await page.goto('https://web.whatsapp.com/').catch(() => {})
  await sleep(WATCH)
  t.ok(called.includes('web.whatsapp.com'), called.join(', '))
  t.strictSame(called.filter((name) => name !== 'web.whatsapp.com'), [])
  t.match(await page.goto('https://mmg.whatsapp.net/').catch((error: Error) => error.message), /ERR_/)
  t.ok(called.includes('mmg.whatsapp.net'), 'its other hosts are within reach')
})
