import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import app from '../src/app.js'
import { DEFAULT_SECRET_KEY, loadConfig } from '../src/config.js'
import { fastifyOptions } from '../src/options.js'
import { measure, type Measured } from './measure.js'

const ECHO_TO = '15550004444'

/** What the server adds to the work of WhatsApp Web: ratios within one run, since machines differ and are noisy. */
async function bench (): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zapserver-bench-'))
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', SANDBOX: 'true' })
  const fastify = Fastify(fastifyOptions(config))
  try {
    await fastify.register(app, { config })
    const url = await fastify.listen({ host: '127.0.0.1', port: 0 })
    const call = async (path: string, body?: object, token = '') => {
      const response = await fetch(`${url}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) })
      })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return response.json() as Promise<Record<string, string>>
    }

    const { token } = await call(`/api/bench/${DEFAULT_SECRET_KEY}/generate-token`, {})
    await call('/api/bench/start-session', { waitQrCode: true }, token)
    await call('/sandbox/bench/scan', {})
    while ((await call('/api/bench/status-session', undefined, token)).status !== 'CONNECTED') await new Promise((resolve) => setTimeout(resolve, 50))
    const whatsapp = fastify.sessions.client('bench')!

    const direct = await measure('sendText of wppconnect, called directly', (i) => whatsapp.sendText(`${ECHO_TO}@c.us`, `direct ${i}`), { times: 200 })
    const sent = await measure('POST send-message', (i) => call('/api/bench/send-message', { phone: ECHO_TO, message: `http ${i}` }, token), { times: 200 })
    const lanes = await measure('POST send-message, 8 at once', (i) => call('/api/bench/send-message', { phone: ECHO_TO, message: `lane ${i}` }, token), { times: 400, lanes: 8 })
    const health = await measure('GET healthz', () => call('/healthz'), { times: 2000, lanes: 8 })
    const status = await measure('GET status-session (token checked)', () => call('/api/bench/status-session', undefined, token), { times: 2000, lanes: 8 })
    const restart = await measure('close-session and start-session, until CONNECTED', async () => {
      await call('/api/bench/close-session', {}, token)
      await call('/api/bench/start-session', { waitQrCode: true }, token)
    }, { times: 5 })

    print([direct, sent, lanes, health, status, restart])
    const ratio = (a: Measured, b: Measured) => (a.p50 / b.p50).toFixed(2)
    console.log(`\nsend-message takes ${ratio(sent, direct)} x what sendText itself takes`)
    console.log(`status-session takes ${ratio(status, health)} x what healthz takes`)
    console.log(`8 senders at once get ${(lanes.perSecond / sent.perSecond).toFixed(2)} x the throughput of one`)
  } finally {
    await fastify.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function print (rows: Measured[]): void {
  console.log(`${'what'.padEnd(52)} ${'p50 ms'.padStart(10)} ${'p99 ms'.padStart(10)} ${'per second'.padStart(12)}`)
  for (const { what, p50, p99, perSecond } of rows) {
    console.log(`${what.padEnd(52)} ${p50.toFixed(2).padStart(10)} ${p99.toFixed(2).padStart(10)} ${perSecond.toFixed(1).padStart(12)}`)
  }
}

await bench()
