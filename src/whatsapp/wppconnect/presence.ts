import type { Client } from '../driver.js'
import { parseRecipients, type RecipientInput } from '../recipients.js'

export type PresenceInput = Partial<RecipientInput> & { all?: boolean }

/** So many at a time that each round trip ends well within its time limit. */
const AT_ONCE = 50

/**
 * Asks WhatsApp to tell when these persons or groups come, go or type. wppconnect's own call leaves out
 * whoever has a chat, or was looked at before: it takes their presence, which nobody has subscribed to, for known.
 * @throws {NoRecipient} {RecipientInvalid}
 */
export async function subscribePresence (client: Client, input: PresenceInput): Promise<void> {
  const ids = await presenceTargets(client, input)
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    await client.inPage('subscribePresence', async (batch) => {
      await Promise.all(batch.map(async (id) => {
        const presence = await WPP.whatsapp.PresenceStore.find(WPP.whatsapp.WidFactory.createWid(id))
        await (presence as unknown as { subscribe: () => Promise<void> }).subscribe()
      }))
    }, ids.slice(start, start + AT_ONCE))
  }
}

/** The chat ids whose presence a caller wants to hear of. */
export async function presenceTargets (client: Client, { all, phone = [], ...flags }: PresenceInput): Promise<string[]> {
  if (!all) return parseRecipients({ ...flags, phone })
  return client.inPage('listPresences', (groups) => {
    const { ChatStore, ContactStore } = WPP.whatsapp
    if (groups) return ChatStore.filter(({ id }) => id.isGroup()).map(({ id }) => id.toString())
    // WhatsApp's own account (0@c.us) and bots are users too, but no people.
    const isPerson = (id: { isRegularUser?: () => boolean, isUser: () => boolean, server: string, user: string }) => id.isRegularUser?.() ??
      (id.isUser() && id.server !== 'bot' && !(id.server === 'c.us' && /^(?:0|1313555\d{4}|131655500\d{2})$/.test(id.user)))
    return ContactStore.filter(({ id, isMe }) => isPerson(id as never) && !isMe).map(({ id }) => id.toString())
  }, flags.isGroup)
}
