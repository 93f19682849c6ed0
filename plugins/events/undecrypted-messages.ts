import fp from 'fastify-plugin'
import { UndecryptedMessages } from '../../src/events/undecrypted-messages.js'

declare module 'fastify' {
  interface FastifyInstance { readonly undecryptedMessages: UndecryptedMessages }
}

/** The messages of each session that cannot be read yet. */
export default fp(async (fastify) => {
  const { log, store } = fastify
  fastify.decorate('undecryptedMessages', new UndecryptedMessages({
    store: store.undecrypted,
    seen: store.seenMessages,
    warn: (details, text) => log.warn(details, text)
  }))
}, { name: 'undecrypted-messages', fastify: '5.x', dependencies: ['store'] })
