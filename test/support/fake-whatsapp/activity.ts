import type { MessageData } from '../../../schemas/events/events.js'
import type { Activity, ChatActivity, ChatMessages, ChatQuery } from '../../../src/whatsapp/activity.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import { now, type FakeAccount } from './account.js'
import type { FakeChat, FakeMessage } from './model.js'
import { toChat } from './shapes.js'

/** Messages of one chat that are read at once. */
const PAGE = 100

export const activity = (account: FakeAccount): Activity => ({
  listChats: async ({ account: about, after, withUnread }) => {
    const from = about === account.own.id ? after : now()
    const chats = [...account.chats.values()]
      .map((chat) => show(account, chat, from))
      .filter(({ t, unread }) => t >= from || (withUnread && unread > 0))
    return { account: account.own.id, now: now(), chats, unreadable: [] }
  },
  findMessages: async (queries) => queries.map((query) => find(account, query))
})

const isNotice = ({ type }: FakeMessage) => type === 'gp2'

function show (account: FakeAccount, chat: FakeChat, from: number): ChatActivity {
  const { id, messages, unreadCount } = chat
  const person = isPerson(id) ? account.person(id) : undefined
  const recent = messages.filter((message) => message.t >= from && !isNotice(message))
  return {
    id,
    other: person ? (id === person.lid ? person.id : person.lid) : null,
    t: toChat(account, chat).t ?? 0,
    unread: Math.max(unreadCount, 0),
    recent: recent.map(({ id, t }) => ({ id, t }))
  }
}

function find (account: FakeAccount, { id, floor, unread, known, before }: ChatQuery): ChatMessages {
  const all = account.chat(id)?.messages ?? []
  const end = before === null ? all.length : all.findIndex((message) => message.id === before)
  const page = all.slice(Math.max(end - PAGE, 0), Math.max(end, 0))
  const found: ChatMessages = { id, messages: [], rest: null }
  let left = unread
  for (const message of page.toReversed()) {
    const isUnread = left > 0 && !message.fromMe && !isNotice(message)
    if (isUnread) left--
    const isWanted = (message.t >= floor || isUnread) && !known.includes(message.id) && !isNotice(message)
    if (isWanted) found.messages.unshift({ data: account.show(message) as MessageData, unread: isUnread })
  }
  const [oldest] = page
  if (oldest && (oldest.t >= floor || left > 0)) found.rest = { before: oldest.id, unread: left }
  return found
}
