import fp from 'fastify-plugin'
import { listChatActivity, findMissedMessages } from '../../src/whatsapp/wppconnect/activity.js'
import { MissedMessageSync } from '../../src/events/missed-message-sync.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Finds the messages that arrived while nobody listened. */
    readonly backfill: MissedMessageSync
  }
}

/** How long a message may be on its way from the page to here, in milliseconds. */
const MOMENT = 2_000

export default fp(async (fastify) => {
  const { eventOptions, log, store } = fastify
  fastify.decorate('backfill', new MissedMessageSync({
    page: { listChatActivity, findMissedMessages },
    memory: store.heard,
    tellsUnread: (session) => eventOptions(session).allUnreadOnStart,
    warn: (details, text) => log.warn(details, text),
    moment: MOMENT
  }))
}, { name: 'backfill', fastify: '5.x', dependencies: ['event-options', 'store'] })
