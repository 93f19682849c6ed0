import { ChatCollection } from '../modules/chats/WAWebChatCollection.js'
import type { Chat } from '../modules/chats/WAWebChatModel.js'
import { Conn } from '../modules/conn/WAWebConnModel.js'
import { getFormattedName } from '../modules/contacts/WAWebFrontendContactGetters.js'
import type { ContactModel } from '../modules/contacts/WAWebContactModel.js'
import { getIsSentByMe } from '../modules/messages/WAWebMsgGetters.js'
import type { Msg } from '../modules/messages/WAWebMsgModel.js'
import { chatFilters, isListed } from './chat-filters.js'
import { element } from './element.js'

const CHATS_SHOWN = 40
const MESSAGES_SHOWN = 30
const TICKS: Record<number, string> = { [-1]: 'not sent', 0: 'waiting', 1: 'sent', 2: 'delivered', 3: 'read' }

const clock = (t: number | undefined): string =>
  t === undefined ? '' : new Date(t * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

function row (chat: Chat, open: boolean): HTMLElement {
  return element(
    'div',
    { class: open ? 'row open' : 'row' },
    element('span', {}, chat.title()),
    element('time', {}, clock(chat.t)),
    element('span', { class: 'last' }, chat.msgs.last()?.body ?? ''),
    chat.unreadCount > 0 && element('b', {}, String(chat.unreadCount))
  )
}

function bubble (message: Msg, inGroup: boolean): HTMLElement {
  const { quotedMsg, body = '', t, ack } = message
  const mine = getIsSentByMe(message)
  const sender = message.get('senderObj') as ContactModel | undefined
  return element(
    'div',
    { class: mine ? 'bubble mine' : 'bubble' },
    inGroup && !mine && sender !== undefined && element('div', { class: 'author' }, getFormattedName(sender)),
    quotedMsg !== undefined && element('div', { class: 'quote' }, String(quotedMsg.body ?? '')),
    body,
    element('footer', {}, mine ? `${clock(t)} · ${TICKS[ack] ?? ''}` : clock(t))
  )
}

function talk (chat: Chat | undefined): HTMLElement {
  if (chat === undefined) {
    return element('div', { class: 'empty' }, 'No chats yet. Send a message to +15550000001: it answers.')
  }
  const messages = element(
    'div',
    { class: 'messages' },
    ...chat.msgs.slice(-MESSAGES_SHOWN).map((message) => bubble(message, chat.id.isGroup()))
  )
  queueMicrotask(() => {
    messages.scrollTop = messages.scrollHeight
  })
  return element(
    'div',
    { class: 'talk' },
    element('div', { class: 'title' }, chat.title(), element('small', {}, chat.id.toString())),
    messages
  )
}

/** Chats on the left, the conversation with the newest message on the right. */
export function chatsScreen (): HTMLElement {
  const chats = ChatCollection.filter(isListed).slice(0, CHATS_SHOWN)
  const open = ChatCollection.getActive() ?? chats[0]
  const me = element('div', { class: 'me' }, Conn.pushname ?? '', element('small', {}, `+${Conn.wid?.user ?? ''}`))
  return element(
    'main',
    { class: 'panes two', tabindex: '0' },
    element('div', { class: 'list', id: 'chat-list' }, me, chatFilters(), ...chats.map((chat) => row(chat, chat === open))),
    talk(open)
  )
}
