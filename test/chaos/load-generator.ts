import { setTimeout as sleep } from 'node:timers/promises'
import { request } from '../support/bot.js'
import type { Ledger, Written } from './ledger.js'

/** Somebody who writes to a session, one message after the other. */
export interface Lane { name: string, session: string, from: string, groupId?: string }

export interface LoadOptions {
  url: string
  lanes: Lane[]
  messages: number
  /** Messages a second, at most. */
  rate: number
  ledger: Ledger
  /** Each message waits for it. */
  gate: () => Promise<unknown>
  signal: AbortSignal
}

const textOf = ({ lane, place }: Written) => `${lane} ${place}`

export function parseText (text: string): Written | undefined {
  const [, lane, place] = /^(\S+) (\d+)$/.exec(text) ?? []
  return lane === undefined ? undefined : { lane, place: Number(place) }
}

/** Writes messages to the sessions, on all lanes at once, through every end of the server. */
export async function generateLoad ({ url, lanes, messages, rate, ledger, gate, signal }: LoadOptions): Promise<void> {
  const began = Date.now()
  let next = 0
  await Promise.all(lanes.map(async ({ name: lane, session, ...sender }) => {
    for (let place = 0; next < messages; place++) {
      await sleep(began + next++ / rate * 1000 - Date.now(), undefined, { signal })
      await gate()
      const id = await write(`${url}/sandbox/${session}/messages`, { ...sender, body: textOf({ lane, place }) }, signal)
      ledger.write(id, { lane, place })
    }
  }))
}

/** Until it is answered: a message whose answer was lost is there twice then, under two ids. */
async function write (url: string, body: object, signal: AbortSignal): Promise<string> {
  for (;;) {
    signal.throwIfAborted()
    const reply = await request(url, 'POST', body).catch(() => undefined)
    if (reply?.status === 201) return reply.body['id'] as string
    // A session that is about to be linked again takes none: 409.
    if (reply !== undefined && reply.status < 500 && reply.status !== 409) throw new Error(`${reply.status}: ${reply.bytes.toString()}`)
    await sleep(100, undefined, { signal })
  }
}
