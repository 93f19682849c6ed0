import fp from 'fastify-plugin'
import type { EventOptions } from '../../schemas/events/options.js'
import { optionsOver } from '../../src/events/options.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Event options of a session: its own over those of the environment. */
    eventOptions: (session: string) => EventOptions
  }
}

export default fp(async (fastify) => {
  const { config, store } = fastify
  const ofEnvironment: EventOptions = {
    readMessage: config.WEBHOOK_READ_MESSAGE,
    allUnreadOnStart: config.WEBHOOK_ALL_UNREAD_ON_START,
    autoDownload: config.WEBHOOK_AUTO_DOWNLOAD,
    onSelfMessage: config.WEBHOOK_ON_SELF_MESSAGE,
    listenAcks: config.WEBHOOK_LISTEN_ACKS,
    onPresenceChanged: config.WEBHOOK_ON_PRESENCE_CHANGED,
    onParticipantsChanged: config.WEBHOOK_ON_PARTICIPANTS_CHANGED,
    onReactionMessage: config.WEBHOOK_ON_REACTION_MESSAGE,
    onPollResponse: config.WEBHOOK_ON_POLL_RESPONSE,
    onRevokedMessage: config.WEBHOOK_ON_REVOKED_MESSAGE,
    onLabelUpdated: config.WEBHOOK_ON_LABEL_UPDATED,
    ignore: config.WEBHOOK_IGNORE.split(',').map((entry) => entry.trim()).filter(Boolean)
  }
  fastify.decorate('eventOptions', (session) => optionsOver(ofEnvironment, store.sessions.get(session)?.options.events))
}, { name: 'event-options', fastify: '5.x', dependencies: ['config', 'store'] })
