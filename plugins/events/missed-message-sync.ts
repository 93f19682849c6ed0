import fp from 'fastify-plugin'
import { MissedChangeSync } from '../../src/events/missed-change-sync.js'
import { MissedMessageSync } from '../../src/events/missed-message-sync.js'

/** How long an event may be on its way from the page to here, in milliseconds. */
const SETTLE_DELAY = 2_000

/** Emits what arrived and changed while nobody listened, before what happens now: first messages, then changes. */
export default fp(async (fastify) => {
  const { eventOptions, log, sessions, store } = fastify
  const common = {
    store: store.seenMessages,
    warn: (details: object, text: string) => log.warn(details, text),
    settleDelay: SETTLE_DELAY
  }
  const sync = new MissedMessageSync({
    ...common,
    reportsUnread: (session) => eventOptions(session).allUnreadOnStart
  })
  const changes = new MissedChangeSync(common)
  sessions.on('connected', ({ session, whatsapp, trigger, live, deliver, waitUntil }) => {
    const deliverMissed = async () => {
      const missed = await sync.missed(session, whatsapp.activity, trigger, live)
      for (const { event, data, after } of missed) {
        if (after !== undefined) live.emitThrough(after)
        deliver(event, data)
      }
      const messages = missed.map(({ data }) => data)
      for (const { event, data } of await changes.missed(session, whatsapp.activity, trigger, live, messages)) {
        deliver(event, data)
      }
    }
    waitUntil(deliverMissed())
  })
}, { name: 'missed-message-sync', fastify: '5.x' })
