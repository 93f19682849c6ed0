import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { launchBrowser } from '../../src/browser/launch.js'
import { findChromium } from '../../src/browser/find-chromium.js'
import { killBrowser } from '../../src/browser/processes.js'
import { tempDir } from '../support/temp-dir.js'

/** How long Chromium is watched: most of its own calls come within seconds of its start, in milliseconds. */
const WATCH = 25_000

/** The name in the first bytes of a TLS connection, or the Host of a plain request. */
function nameIn (bytes: Buffer): string {
  const text = bytes.toString('latin1')
  const host = /\r\nHost: ([^\r]+)/i.exec(text)?.[1]
  // The extension server_name: type 0, its length, that of the list, a host name, its length.
  const sni = /\0\0\0.\0.\0\0(.)([\x21-\x7e]+)/s.exec(text)
  return host ?? (sni ? sni[2]!.slice(0, sni[1]!.charCodeAt(0)) : 'unknown')
}

t.test('a browser calls nobody but WhatsApp, with the flags that real sessions have', async (t) => {
  const called: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      called.push(nameIn(bytes))
      socket.destroy()
    })
  })
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
  t.ok(called.includes('web.whatsapp.com'), called.join(' '))
  t.strictSame(called.filter((name) => name !== 'web.whatsapp.com'), [])
  t.match(await page.goto('https://mmg.whatsapp.net/').catch((error: Error) => error.message), /ERR_/)
  t.ok(called.includes('mmg.whatsapp.net'), 'its other hosts are within reach')
})
