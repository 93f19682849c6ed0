import { cloud } from './cloud-socket.js'
import { login } from './login-state.js'
import { ChatCollection } from './modules/chats/WAWebChatCollection.js'
import { ContactCollection } from './modules/contacts/WAWebContactCollection.js'
import { createWid } from './modules/ids/WAWebWidFactory.js'
import { unixTime } from './modules/misc/WATimeUtils.js'

/** WhatsApp's own announcements, a bot, and accounts that a business hosts. */
const UNUSUAL = ['0@c.us', '867051314767696@bot', '15550009901:99@hosted', '79900000009902:99@hosted.lid']

/** What has a part that cannot be read: its messages, or its name. */
const MESSAGES_FAIL = '15550009903@c.us'
const NAME_FAILS = '15550009904@c.us'

let areOn = false

function fail (model: object, name: string): void {
  Object.defineProperty(model, name, { configurable: true, get: () => { throw new Error(`odd chat: ${name}`) } })
}

function add (): void {
  for (const id of [...UNUSUAL, MESSAGES_FAIL, NAME_FAILS]) {
    ChatCollection.gadd(createWid(id)).set({ t: unixTime(), unreadCount: 1 })
  }
  fail(ChatCollection.gadd(createWid(MESSAGES_FAIL)), 'msgs')
  fail(ContactCollection.gadd(createWid(NAME_FAILS)), 'formattedName')
}

function remove (): void {
  for (const id of [...UNUSUAL, MESSAGES_FAIL, NAME_FAILS]) {
    ChatCollection.remove(createWid(id))
    ContactCollection.remove(createWid(id))
  }
}

export function listenToOddChats (): void {
  cloud.onEvent('odd.chats', (given) => {
    const { ready } = login
    if (ready && given.areOn !== areOn) given.areOn ? add() : remove()
    areOn = given.areOn
  })
  login.on('change:ready', () => { if (areOn && login.ready) add() })
}
