import { measure, type Measured } from './measure.js'
import type { Ratios } from './results.js'
import type { BenchServer } from './server.js'

const TO = '15550004444'

export interface Calls { rows: Measured[], ratios: Ratios }

/** What the server adds to the work of WhatsApp Web. */
export async function benchCalls (server: BenchServer): Promise<Calls> {
  const { fastify, session } = server
  const whatsapp = fastify.sessions.whatsapp(session)!
  const direct = await measure('messages.sendText, called directly', (i) => whatsapp.messages.sendText(`${TO}@c.us`, `direct ${i}`, {}), { times: 200 })
  const sent = await measure('POST send-message', (i) => server.ask('send-message', { phone: TO, message: `http ${i}` }), { times: 200 })
  const lanes = await measure('POST send-message, 8 at once', (i) => server.ask('send-message', { phone: TO, message: `lane ${i}` }), { times: 400, lanes: 8 })
  const health = await measure('GET healthz', () => server.call('/healthz'), { times: 2000, lanes: 8 })
  const status = await measure('GET status-session (token checked)', () => server.ask('status-session'), { times: 2000, lanes: 8 })
  const restart = await measure('close-session and start-session, until CONNECTED', async () => {
    await server.ask('close-session', {})
    await server.ask('start-session', { waitQrCode: true })
  }, { times: 5 })
  return {
    rows: [direct, sent, lanes, health, status, restart],
    ratios: {
      'time of send-message, of that of sendText itself': sent.p50 / direct.p50,
      'time of status-session, of that of healthz': status.p50 / health.p50,
      'throughput of 8 senders at once, of that of one': lanes.perSecond / sent.perSecond
    }
  }
}
