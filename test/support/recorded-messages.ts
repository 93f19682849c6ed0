import type { FastifyInstance } from 'fastify'
import { MESSAGE_EVENT_NAMES, type StoredEvent } from '../../schemas/events/events.js'
import { until } from './until.js'

/** A message of an event. */
export interface RecordedMessage { event: string, id: string, chat: string, body: string, t: number, backfilled: boolean, data: Record<string, any> }

const NAMES = new Set<string>(MESSAGE_EVENT_NAMES)

/** All messages in the events of a session, in their order. */
export async function recordedMessages (app: FastifyInstance, session: string): Promise<RecordedMessage[]> {
  const all: StoredEvent[] = []
  for (let part = await app.eventLog.after(session, 0); part.length > 0; part = await app.eventLog.after(session, all.at(-1)!.seq)) all.push(...part)
  return all.filter(({ event }) => NAMES.has(event)).map(({ event, data: given }) => {
    const data = given as Record<string, any>
    return { event, id: data.id, chat: String(data.chatId), body: data.body, t: data.t, backfilled: data.backfilled === true, data }
  })
}

/** The bodies in their order, a star at those that were backfilled. */
export const bodies = (messages: RecordedMessage[]) => messages.map(({ body, backfilled }) => `${body}${backfilled ? '*' : ''}`)

/** Resolves once a session has emitted an event of a message with this text. */
export const recordedMessage = (app: FastifyInstance, session: string, body: string, ms = 90_000): Promise<RecordedMessage> =>
  until(`${session} to emit "${body}"`, async () => (await recordedMessages(app, session)).find((message) => message.body === body), ms)
