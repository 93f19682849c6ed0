import type { FastifyInstance } from 'fastify'
import { ABOUT_A_CHANGE, MESSAGE_EVENT_NAMES, type StoredEvent } from '../../schemas/events/events.js'
import { until } from './until.js'

/** A message of an event. */
export interface RecordedMessage { event: string, id: string, chat: string, body: string, t: number, backfilled: boolean, data: Record<string, any> }

const NAMES = new Set<string>(MESSAGE_EVENT_NAMES)

async function allEvents (app: FastifyInstance, session: string): Promise<StoredEvent[]> {
  const all: StoredEvent[] = []
  for (let part = await app.eventLog.after(session, 0); part.length > 0; part = await app.eventLog.after(session, all.at(-1)!.seq)) all.push(...part)
  return all
}

/** What became of a message, as events have it: a star at what was backfilled. */
export async function recordedChanges (app: FastifyInstance, session: string, message: string): Promise<string[]> {
  return (await allEvents(app, session)).filter(({ event }) => ABOUT_A_CHANGE.has(event)).flatMap(({ event, data: given }) => {
    const data = given as Record<string, any>
    const [id, what] = {
      onack: [data.id, data.ack], 'message-edited': [data.id, data.msg?.body], onreactionmessage: [data.msgId, data.reactionText], onrevokedmessage: [data.refId, '']
    }[event as string]!
    return (id._serialized ?? id) === message ? `${event} ${what}${data.backfilled ? '*' : ''}` : []
  })
}

/** All messages in the events of a session, in their order. */
export async function recordedMessages (app: FastifyInstance, session: string): Promise<RecordedMessage[]> {
  return (await allEvents(app, session)).filter(({ event }) => NAMES.has(event)).map(({ event, data: given }) => {
    const data = given as Record<string, any>
    return { event, id: data.id, chat: String(data.chatId), body: data.body, t: data.t, backfilled: data.backfilled === true, data }
  })
}

/** The bodies in their order, a star at those that were backfilled. */
export const bodies = (messages: RecordedMessage[]) => messages.map(({ body, backfilled }) => `${body}${backfilled ? '*' : ''}`)

/** Resolves once a session has emitted an event of a message with this text. */
export const recordedMessage = (app: FastifyInstance, session: string, body: string, ms = 90_000): Promise<RecordedMessage> =>
  until(`${session} to emit "${body}"`, async () => (await recordedMessages(app, session)).find((message) => message.body === body), ms)
