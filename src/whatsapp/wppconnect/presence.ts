import type { Client } from './client.js'
import type { Presence, PresenceTargets } from '../presence.js'
import { parseRecipients } from '../recipients.js'

export const presence = (page: Client): Presence => ({
  subscribe: async (targets) => {
    await subscribePresence(page, targets)
  },
  setOnline: async (isOnline) => {
    await page.setOnlinePresence(isOnline)
  }
})

/** Subscriptions per round trip: few enough that each ends well within its time limit. */
const BATCH_SIZE = 50

/**
 * wppconnect's own call skips everybody who has a chat or was queried before: it takes a presence that nobody has
 * subscribed to for a known one.
 */
export async function subscribePresence (client: Client, input: PresenceTargets): Promise<void> {
  const ids = await presenceTargets(client, input)
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    await client.inPage(
      'subscribePresence',
      async (batch) => {
        await Promise.all(
          batch.map(async (id) => {
            // Under the id of the chat: else there would be two presences of one person.
            const wid = WPP.chat.get(id)?.id ?? WPP.whatsapp.WidFactory.createWid(id)
            const presence = await WPP.whatsapp.PresenceStore.find(wid)
            await (presence as unknown as { subscribe: () => Promise<void> }).subscribe()
          })
        )
      },
      ids.slice(start, start + BATCH_SIZE)
    )
  }
}

/** Chat ids of the targets. */
export async function presenceTargets (
  client: Client,
  { all, phone = [], ...flags }: PresenceTargets
): Promise<string[]> {
  if (!all) return parseRecipients({ ...flags, phone })
  return client.inPage(
    'listPresences',
    (groups) => {
      const { ChatStore, ContactStore } = WPP.whatsapp
      if (groups) return ChatStore.filter(({ id }) => id.isGroup()).map(({ id }) => id.toString())
      // WhatsApp's own account (0@c.us) and bots are users too, but no people.
      const isPerson = (id: { isRegularUser?: () => boolean, isUser: () => boolean, server: string, user: string }) =>
        id.isRegularUser?.() ??
        (id.isUser() &&
          id.server !== 'bot' &&
          !(id.server === 'c.us' && /^(?:0|1313555\d{4}|131655500\d{2})$/.test(id.user)))
      return ContactStore.filter(({ id, isMe }) => isPerson(id as never) && !isMe).map(({ id }) => id.toString())
    },
    flags.isGroup
  )
}
