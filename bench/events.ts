import { once } from 'node:events'
import { measure, together, type Measured } from './measure.js'
import { BenchReceiver } from './receiver.js'
import type { Ratios } from './results.js'
import type { BenchServer } from './server.js'

const PEOPLE = 8
const ROUNDS = 3
const TIMES = 200

export interface Events { rows: Measured[], ratios: Ratios }

/** The way of a message from WhatsApp's cloud through the page and the event log to a webhook. */
export async function benchEvents (server: BenchServer): Promise<Events> {
  const [prompt, hanging] = await Promise.all([BenchReceiver.listen(true), BenchReceiver.listen(false)])
  try {
    const into = await untilWritten(server)
    const add = async (url: string, enabled: boolean) => (await server.ask('webhooks', { url, events: ['onmessage'], enabled }))['response']
    await add(prompt.url, true)
    const { id } = await add(hanging.url, false)

    const rounds = { alone: [] as Measured[], beside: [] as Measured[] }
    // In turns, so that both see the machine in the same moods.
    for (let round = 0; round < ROUNDS; round++) {
      rounds.alone.push(await delivery(server, prompt, `alone ${round}`))
      await server.ask(`webhooks/${id}`, { enabled: true }, 'PATCH')
      rounds.beside.push(await delivery(server, prompt, `beside ${round}`))
      await server.ask(`webhooks/${id}`, { enabled: false }, 'PATCH')
    }
    const alone = together('message in the cloud, until a webhook has it', rounds.alone)
    const beside = together('the same beside a webhook that hangs', rounds.beside)
    return { rows: [into, alone, beside], ratios: { 'p99 of a webhook beside one that hangs, of that alone': beside.p99 / alone.p99 } }
  } finally {
    await Promise.all([prompt.close(), hanging.close()])
  }
}

const write = async (server: BenchServer, person: number, body: string) =>
  await server.call(`/sandbox/${server.session}/messages`, { from: `55119999000${person}`, body })

/** As many as come through: several people write at once, each as soon as the message before is in the event log. */
async function untilWritten (server: BenchServer): Promise<Measured> {
  const { fastify: { eventLog }, session } = server
  let place = await eventLog.lastOffset(session)
  const written = new Map<string, () => void>()
  const read = async () => {
    for (const { seq, data } of await eventLog.after(session, place)) {
      place = Math.max(place, seq)
      written.get(String((data as { body?: unknown }).body))?.()
    }
  }
  const unsubscribe = eventLog.subscribe(session, () => { void read() })
  const operation = async () => {
    const body = `in ${written.size}`
    await Promise.all([new Promise<void>((resolve) => { written.set(body, resolve) }), write(server, written.size % PEOPLE, body)])
  }
  const measured = await measure('message in the cloud, until in the event log, 8 at once', operation, { times: 1000, lanes: PEOPLE })
  unsubscribe()
  return measured
}

async function delivery (server: BenchServer, receiver: BenchReceiver, name: string): Promise<Measured> {
  let count = 0
  return await measure(name, async () => {
    const body = `${name} ${count++}`
    const signal = AbortSignal.timeout(30_000)
    await Promise.all([once(receiver, body, { signal }), write(server, 0, body)])
  }, { times: TIMES })
}
