import fp from 'fastify-plugin'
import { isStorageFailure } from '../../src/shared/storage-errors.js'
import { plainText, textOfError } from '../../src/whatsapp/page-errors.js'
import { MissedChangeSync } from '../../src/events/missed-change-sync.js'
import { MissedMessageSync } from '../../src/events/missed-message-sync.js'

/** How long an event may be on its way from the page to here, in milliseconds. */
const SETTLE_DELAY = 2_000

/** Longest cause of a check that fails, in characters. */
const MAX_LENGTH = 200

/** Emits what arrived and changed while nobody listened, before what happens now: first messages, then changes. */
export default fp(async (fastify) => {
  const { eventOptions, health: { missedMessageChecks }, log, sessions, store, undecryptedMessages } = fastify
  const common = {
    store: store.seenMessages,
    warn: (details: object, text: string) => log.warn(details, text),
    settleDelay: SETTLE_DELAY
  }
  const sync = new MissedMessageSync({
    ...common,
    undecrypted: undecryptedMessages,
    reportsUnread: (session) => eventOptions(session).allUnreadOnStart
  })
  const changes = new MissedChangeSync(common)
  sessions.on('status', ({ session, to }) => { if (to === 'CLOSED') missedMessageChecks.forget(session) })
  sessions.on('connected', ({ session, whatsapp, trigger, live, deliver, waitUntil }) => {
    const check = async () => {
      try {
        const missed = await sync.missed(session, whatsapp.activity, trigger, live)
        missedMessageChecks.forget(session)
        return missed
      } catch (error) {
        // Whatever is under way when a session ends fails.
        if (sessions.get(session)?.status === 'CONNECTED') missedMessageChecks.failed(session, causeOf(error))
        throw error
      }
    }
    const deliverMissed = async () => {
      const missed = await check()
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
}, {
  name: 'missed-message-sync',
  fastify: '5.x',
  dependencies: ['event-options', 'health', 'sessions', 'store', 'undecrypted-messages']
})

/** Nothing of where the data lies: anybody may ask for the health. */
function causeOf (error: unknown): string {
  if (isStorageFailure(error)) return (error as { code: string }).code
  return plainText(textOfError(error)).slice(0, MAX_LENGTH)
}
