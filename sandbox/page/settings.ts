import type { KnownChat } from '../protocol/chats.js'
import type { AddressBookEntry, PeopleSettings } from '../protocol/contacts.js'
import { cloud } from './cloud-socket.js'
import { collectionFor, existingChat } from './modules/chats/existing-chat.js'
import { emptyChat, removeChat } from './modules/chats/WAWebClearDeleteChat.js'
import { MuteCollection } from './modules/chats/WAWebMuteCollection.js'
import { MARKED_AS_UNREAD } from './modules/chats/WAWebUpdateUnreadChatAction.js'
import { updateBlocklist } from './modules/contacts/WAWebBlocklistCollection.js'
import { ContactCollection, learn } from './modules/contacts/WAWebContactCollection.js'
import { chatWid } from './modules/ids/address.js'

const orNone = (value: number): number | undefined => (value === 0 ? undefined : value)

function takeChat ({
  to,
  settings: { archived, pinned, muted, markedUnread, ephemeral, ephemeralSince }
}: KnownChat): void {
  const chat = collectionFor(chatWid(to)).gadd(chatWid(to))
  chat.set({
    archive: archived,
    pin: orNone(pinned),
    muteExpiration: muted,
    ephemeralDuration: ephemeral,
    ephemeralSettingTimestamp: orNone(ephemeralSince)
  })
  if (markedUnread && chat.unreadCount === 0) chat.set('unreadCount', MARKED_AS_UNREAD)
  if (!markedUnread && chat.unreadCount === MARKED_AS_UNREAD) chat.set('unreadCount', 0)
  MuteCollection.gadd(chat.id).set('expiration', muted)
}

/** A name from the address book makes a person a contact of mine. */
function takeNames (entries: AddressBookEntry[]): void {
  const names = new Map(entries.map(({ phone, name }) => [chatWid(phone).toString(), name]))
  for (const contact of ContactCollection.filter(({ id }) => id.isUser())) {
    const name = names.get(contact.id.toString())
    contact.set({ name, shortName: name?.split(' ')[0], type: name === undefined ? 'out' : 'in' })
  }
}

function takePeople ({ people, blocked, addressBook }: PeopleSettings): void {
  learn(people)
  takeNames(addressBook)
  updateBlocklist(blocked)
}

/** Asks for everything that the account keeps of its chats and of people. */
export async function syncSettings (): Promise<void> {
  takePeople(await cloud.request('people.settings', {}))
  const { people, chats, deleted } = await cloud.request('chat.all', {})
  learn(people)
  for (const chat of chats) takeChat(chat)
  for (const to of deleted) {
    const chat = existingChat(chatWid(to))
    if (chat !== undefined) removeChat(chat)
  }
}

/** Receives what other devices of the account change. */
export function listenToSettings (): void {
  cloud.onEvent('chat.settings', takeChat)
  cloud.onEvent('people.settings', takePeople)
  cloud.onEvent('chat.cleared', ({ to, kept }) => {
    const chat = existingChat(chatWid(to))
    if (chat !== undefined) emptyChat(chat, kept)
  })
  cloud.onEvent('chat.deleted', ({ to }) => {
    const chat = existingChat(chatWid(to))
    if (chat !== undefined) removeChat(chat)
  })
}
