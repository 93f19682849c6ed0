import fp from 'fastify-plugin'
import { ReadReceipts } from '../../src/events/read-receipts.js'

/** How long further messages of a chat are waited for, in milliseconds. */
const DELAY = 250

/** Messages are marked as read once a webhook has taken them. */
export default fp(async (fastify) => {
  const { dispatcher, eventOptions, log, sessions } = fastify
  const marks = new ReadReceipts({
    optionsOf: eventOptions,
    // A session that is not up marks nothing.
    mark: async (session, chat) => { await sessions.whatsapp(session)?.chats.markSeen(chat) },
    delay: DELAY,
    onError: (session, chat, error) => log.debug({ err: error, session, chat }, 'a chat was not marked as read')
  })
  dispatcher.on('delivered', (_webhook, event) => { marks.taken(event) })
  fastify.addHook('onClose', async () => { marks.stop() })
}, { name: 'read-receipts', fastify: '5.x', dependencies: ['dispatcher', 'event-options', 'sessions'] })
