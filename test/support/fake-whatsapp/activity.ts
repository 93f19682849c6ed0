import type { MessageChange, MessageData } from '../../../schemas/events/events.js'
import type {
  Activity,
  ChangeQuery,
  ChatActivity,
  ChatChanges,
  ChatMessages,
  ChatQuery,
  DecryptedMessage,
  KnownMessage
} from '../../../src/whatsapp/activity.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import { now, type FakeAccount } from './account.js'
import type { FakeChat, FakeMessage } from './model.js'
import { ownPart } from './message-shapes.js'
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
  findMessages: async (queries) => queries.map((query) => find(account, query)),
  findDecrypted: async (ids) => ids.map((id) => findDecrypted(account, id)),
  findChanges: async (queries) => queries.map((query) => findChanges(account, query))
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
    recent: recent.filter(({ type }) => type !== 'ciphertext').map(({ id, t }) => ({ id, t })),
    undecrypted: recent.filter(({ type }) => type === 'ciphertext').map(({ id, t }) => ({ id, t }))
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

function findDecrypted (account: FakeAccount, id: string): DecryptedMessage {
  const message = [...account.chats.values()].flatMap(({ messages }) => messages).find((one) => one.id === id)
  if (message === undefined) return { id, state: 'gone' }
  if (message.type === 'ciphertext') return { id, state: 'undecrypted' }
  return { id, state: 'decrypted', data: account.show(message) as MessageData }
}

function findChanges (account: FakeAccount, { chat, messages }: ChangeQuery): ChatChanges {
  const all = account.chat(chat)?.messages ?? []
  return {
    chat,
    changes: messages.flatMap((known) => {
      const message = all.find(({ id }) => id === known.id)
      return message ? changesOf(account, message, known) : []
    })
  }
}

function changesOf (account: FakeAccount, message: FakeMessage, known: KnownMessage): MessageChange[] {
  const { id, chat, type, from, to, fromMe, isEdited, isRead, reactions } = message
  if (type === 'revoked') {
    return known.revoked ? [] : [{ event: 'onrevokedmessage', data: { id, refId: id, from, to } }]
  }
  const key = (key: string, isMine = fromMe) => ({ fromMe: isMine, remote: chat, id: ownPart(key), _serialized: key })
  const changes: MessageChange[] = []
  if (isEdited && known.edit === null) {
    const msg = { ...account.show(message), latestEditMsgKey: key(id) } as MessageData
    changes.push({ event: 'message-edited', data: { id, chat, msg } })
  }
  const ack = isRead ? 3 : 1
  if (fromMe && ack > known.ack) changes.push({ event: 'onack', data: { id: key(id), ack } })
  const react = (reaction: string, sender: string, reactionText: string) => {
    const isMine = sender === account.own.id
    const data = { id: key(`${isMine}_${chat}_${reaction}`, isMine), msgId: key(id), reactionText, sender }
    changes.push({ event: 'onreactionmessage', data })
  }
  for (const [sender, { id: reaction, emoji }] of reactions) {
    if (!known.reactions.some((one) => ownPart(one.id) === reaction)) react(reaction, sender, emoji)
  }
  for (const { id: reaction, sender } of known.reactions) {
    if (!reactions.has(sender)) react(ownPart(reaction), sender, '')
  }
  return changes
}
