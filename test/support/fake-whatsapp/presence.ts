import type { Presence } from '../../../src/whatsapp/presence.js'
import { parseRecipients } from '../../../src/whatsapp/recipients.js'
import type { FakeAccount } from './account.js'
import { idOf } from './shapes.js'

export function presence (account: FakeAccount): Presence {
  const others = () => [...account.people.values()].filter((person) => person.isKnown && person !== account.own)
  const groups = () => [...account.chats.keys()].filter((id) => account.groups.has(id))
  return {
    subscribe: async ({ all, phone = [], ...flags }) => {
      const ids = !all ? parseRecipients({ ...flags, phone }) : flags.isGroup ? groups() : others().map(idOf)
      for (const id of ids) account.subscriptions.add(id)
    },
    setOnline: async (isOnline) => { account.isOnline = isOnline }
  }
}
