import { chatName } from '../../../schemas/chat-name.js'
import type { ChatWithMessages, MutedChat, MuteList } from '../../../schemas/chats.js'
import { ChatNotFound, NotFound, OperationRejected } from '../../../src/errors.js'
import { delay } from '../../../src/shared/timeouts.js'
import type { ChatFilter, Chats } from '../../../src/whatsapp/chats.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import { now, type FakeAccount } from './account.js'
import type { FakeChat, FakeMessage } from './model.js'
import { toChat, toWid } from './shapes.js'

const WEEK = 604_800
const MOST_PINS = 3
const SECONDS = { minutes: 60, hours: 3600, year: 365 * 86_400 }

export function chats (account: FakeAccount): Chats {
  const show = (chat: FakeChat) => toChat(account, chat)
  const all = () => account.sortedChats()
  const idsOf = (ids: string[] | undefined) => ids ?? all().map(({ id }) => id)
  const messagesOf = (id: string, includeMe: boolean, includeNotifications: boolean) =>
    (account.chat(id)?.messages ?? [])
      .filter(({ fromMe, type }) => type === 'gp2' ? includeNotifications : includeMe || !fromMe)
      .map((message) => account.show(message))
  const everywhere = (wanted: (message: FakeMessage) => boolean) =>
    all().flatMap(({ messages }) => messages.filter(wanted)).map((message) => account.show(message))
  const setState = (ids: string[], state: number) => {
    for (const { id } of ids.map((id) => account.mustHaveChat(id))) account.chatStates.set(id, state)
  }

  return {
    list: async (filter = {}) => select(account, filter).map(show),
    listArchived: async () => all().filter(({ isArchived }) => isArchived).map(show),
    listBroadcasts: async () => all().filter(({ id }) => account.lists.has(id)).map(show),
    listWithMessages: async () => all().map((chat) => withMessages(account, chat, chat.messages)),
    find: async (ids) => ids.map((id) => {
      const chat = account.chat(id)
      if (!chat) throw new ChatNotFound(chatName(id))
      return chat.id
    }),
    get: async (id) => {
      const chat = account.chat(id)
      if (!chat) throw new ChatNotFound(chatName(id))
      return show(chat)
    },
    isOnline: async (id) => account.chat(id) !== undefined && account.person(id)?.isOnline === true,
    lastSeen: async () => false,
    loadedMessages: async (...args) => messagesOf(...args),
    allMessages: async (...args) => messagesOf(...args),
    messages: async (id, count, direction, from) => {
      if (from !== undefined && !account.message(from)) throw new NotFound(`message ${from}`)
      const { messages } = account.mustHaveChat(id)
      return around(messages, count, direction, from).map((message) => account.show(message))
    },
    newMessages: async () => everywhere(({ isNew, isTaken, fromMe }) => isNew && !isTaken && !fromMe),
    takeUnread: async () => {
      const taken = all().map((chat) => withMessages(account, chat, waitingIn(chat)))
      for (const message of all().flatMap(({ messages }) => messages)) message.isTaken = true
      return taken.filter(({ messages }) => messages.length > 0)
    },
    unreadMessages: async () => everywhere(({ isRead }) => !isRead),
    markSeen: async (id) => {
      const chat = account.mustHaveChat(id)
      const { unreadCount } = chat
      chat.unreadCount = 0
      for (const message of chat.messages) message.isRead = true
      return { wid: toWid(chat.id), unreadCount }
    },
    markUnseen: async (id) => { account.mustHaveChat(id).unreadCount = -1 },
    setState: async (ids, state) => { setState(ids, state) },
    record: async (ids, ms, signal) => {
      setState(ids, 1)
      if (ms === 0) return
      await delay(ms, signal).catch(() => {})
      setState(ids, 2)
      signal.throwIfAborted()
    },
    archive: async (id, isArchived) => {
      const chat = account.mustHaveChat(id)
      if (chat.isArchived === isArchived) {
        throw new OperationRejected('archiveChat', `The chat ${id} is already ${isArchived ? 'archived' : 'unarchived'}`)
      }
      chat.isArchived = isArchived
      return { wid: toWid(id), archive: isArchived }
    },
    archiveAll: async () => { for (const chat of all()) chat.isArchived = true },
    pin: async (id, isPinned) => { pin(account, account.mustHaveChat(id), isPinned) },
    mute: async (id, time, unit) => mute(account, account.mustHaveChat(id), time, unit),
    listMutes: async (type) => listMutes(account, type),
    clear: async (ids) => {
      const cleared = idsOf(ids).map((id) => [id, account.mustHaveChat(id)] as const)
      for (const [, chat] of cleared) chat.messages = chat.messages.filter(({ isStarred }) => isStarred)
      return Object.fromEntries(cleared.map(([id]) => [id, true]))
    },
    delete: async (ids) => {
      const deleted = idsOf(ids)
      for (const id of deleted) {
        // Deleting the chat of a person once more does no harm.
        const chat = isPerson(id) ? account.chat(id) : account.mustHaveChat(id)
        if (chat) account.chats.delete(chat.id)
      }
      return Object.fromEntries(deleted.map((id) => [id, true]))
    },
    setTemporaryMessages: async (id, isOn) => {
      const chat = account.mustHaveChat(id)
      const seconds = isOn ? WEEK : 0
      const group = account.groups.get(id)
      if (group) group.ephemeralDuration = seconds
      chat.ephemeralDuration = seconds
      return true
    }
  }
}

/** A chat that is marked as unread has one message for it: the newest. */
function waitingIn ({ messages, unreadCount }: FakeChat): FakeMessage[] {
  const received = messages.filter(({ fromMe }) => !fromMe)
  const marked = unreadCount === -1 ? received.at(-1) : undefined
  return received.filter((message) => (message.isNew || !message.isRead || message === marked) && !message.isTaken)
}

function withMessages (account: FakeAccount, chat: FakeChat, messages: FakeMessage[]): ChatWithMessages {
  return { ...toChat(account, chat), messages: messages.map((message) => account.show(message)) }
}

function select (account: FakeAccount, filter: ChatFilter): FakeChat[] {
  const { id, count = Infinity, direction = 'after', onlyGroups, onlyUsers, onlyWithUnreadMessage, withLabels } = filter
  const ids = withLabels?.map((label) => account.labels.find(({ name }) => name === label)?.id ?? label)
  const wanted = account.sortedChats().filter((chat) =>
    (!onlyGroups || account.groups.has(chat.id)) &&
    (!onlyUsers || isPerson(chat.id)) &&
    (!onlyWithUnreadMessage || chat.unreadCount !== 0) &&
    (ids === undefined || ids.some((label) => chat.labels.has(label))))
  const start = id === undefined ? 0 : Math.max(0, wanted.findIndex((chat) => chat.id === account.chat(id)?.id))
  if (direction === 'before') return wanted.slice(Math.max(0, start - count), start)
  return wanted.slice(start, start + count)
}

function around (messages: FakeMessage[], count: number, direction: 'before' | 'after', from?: string): FakeMessage[] {
  const most = count === -1 ? Infinity : count
  const place = from === undefined ? messages.length : messages.findIndex(({ id }) => id === from)
  if (direction === 'before') return messages.slice(Math.max(0, place - most), place)
  return messages.slice(place + 1, place + 1 + most)
}

function pin (account: FakeAccount, chat: FakeChat, isPinned: boolean): void {
  if (!isPinned) delete chat.pinnedAt
  if (!isPinned || chat.pinnedAt !== undefined) return
  const pinned = [...account.chats.values()].filter(({ pinnedAt }) => pinnedAt !== undefined).length
  if (pinned >= MOST_PINS) throw new OperationRejected('pinChat', `You can only pin up to ${MOST_PINS} chats`)
  chat.pinnedAt = now()
}

function mute (
  account: FakeAccount,
  chat: FakeChat,
  time: number | undefined,
  timeType: keyof typeof SECONDS
): MutedChat {
  chat.mutedUntil = time === undefined ? 0 : now() + Math.round(time * SECONDS[timeType])
  return {
    me: { wid: toWid(account.own.id), pushname: account.own.pushname },
    to: { remote: toWid(chat.id) },
    expiration: chat.mutedUntil,
    erro: false,
    status: 200,
    text: null,
    type: 'sendMute',
    ...(time !== undefined && { time, timeType })
  }
}

function listMutes (account: FakeAccount, type: 'all' | 'toMute' | 'noMute'): MuteList {
  const entries = [...account.chats.values()].map(({ id, mutedUntil: expiration }) =>
    ({ id: toWid(id), expiration, isMuted: expiration === -1 || expiration > now() }))
  const [muted, others] = [entries.filter(({ isMuted }) => isMuted), entries.filter(({ isMuted }) => !isMuted)]
  if (type === 'toMute') return [{ total: muted.length }, muted]
  if (type === 'noMute') return [{ total: others.length }, others]
  return [{ total: entries.length, amountToMute: muted.length, amountnoMute: others.length }, muted, others]
}
