import { chatName } from '../../../schemas/chat-name.js'
import type { Chat, MutedChat } from '../../../schemas/chats.js'
import { CallFailed, ChatNotFound, NotFound } from '../../errors.js'
import type { ChatFilter, Chats } from '../chats.js'
import { as, type Client } from './client.js'
import { recordFor, setChatState } from './chat-state.js'

const SECONDS = { minutes: 60, hours: 3600, year: 365 * 86_400 }

const WEEK = 604_800

export const chats = (client: Client): Chats => ({
  list: async (filter = {}) => list(client, filter),
  listArchived: async () => (await list(client, {})).filter(({ archive }) => archive === true),
  listBroadcasts: async () => as(await listBroadcasts(client)),
  listWithMessages: async () => as(await list(client, {}, true)),
  find: async (ids) => findChats(client, ids),
  get: async (id) => chat(client, id),
  isOnline: async (id) => await client.getChatIsOnline(id),
  lastSeen: async (id) => as(await client.getLastSeen(id)),
  loadedMessages: async (id, includeMe, includeNotifications) =>
    as(await messagesIn(client, id, includeMe, includeNotifications)),
  allMessages: async (id, includeMe, includeNotifications) =>
    as(await loadAllIn(client, id, includeMe, includeNotifications)),
  messages: async (id, count, direction, from) => as(await page(client, id, count, direction, from)),
  newMessages: async () => as(await newMessages(client)),
  takeUnread: async () => as(await takeUnread(client)),
  unreadMessages: async () => as(await unreadMessages(client)),
  markSeen: async (id) => as(await client.sendSeen(id)),
  markUnseen: async (id) => {
    await client.markUnseenMessage(id)
  },
  setState: async (ids, state) => setChatState(client, ids, state),
  record: async (ids, ms, signal) => recordFor(client, ids, ms, signal),
  archive: async (id, isArchived) => as(await client.archiveChat(id, isArchived)),
  archiveAll: async () => archiveAll(client),
  pin: async (id, isPinned) => {
    await client.pinChat(id, isPinned, false)
  },
  mute: async (id, time, unit) => mute(client, id, time, unit),
  listMutes: async (type) => as(await listMutes(client, type)),
  clear: async (ids) => empty(client, 'clearChat', ids),
  delete: async (ids) => empty(client, 'deleteChat', ids),
  setTemporaryMessages: async (id, isOn) => setTemporaryMessages(client, id, isOn)
})

/** @param withMessages those of its messages that the page has loaded, too */
const list = async (client: Client, filter: ChatFilter, withMessages = false): Promise<Chat[]> =>
  as(
    await client.inPage(
      'listChats',
      async (filter, withMessages) => {
        // A group whose details cannot be found must not keep the others back.
        const found = await WPP.chat.list({ ...filter, ignoreGroupMetadata: true } as never)
        return await window.zapserver.each(found, async (chat) => {
          if (chat.id.isGroup()) await WPP.whatsapp.GroupMetadataStore.find(chat.id)
          const shown = window.zapserver.chatObject(chat)
          if (!withMessages) return shown
          const messages = chat.msgs
            .getModelsArray()
            .map((message) => WAPI.processMessageObj(message, true, true))
            .filter((message) => message !== undefined)
          return Object.assign(shown, { messages })
        })
      },
      filter,
      withMessages
    )
  )

/**
 * The ids of the chats of these people and groups. A person's chat goes by phone number or by LID: either finds it.
 * @throws {ChatNotFound} for the first that has none
 */
export async function findChats (client: Client, ids: string[]): Promise<string[]> {
  const found = await client.inPage(
    'findChats',
    async (ids: string[]) => {
      const chats: Array<string | null> = []
      for (const id of ids) {
        const { lid, phoneNumber } =
          WPP.chat.get(id) || !/@(c\.us|lid)$/.test(id) ? {} : await WPP.contact.getPnLidEntry(id)
        chats.push(
          [id, lid?._serialized, phoneNumber?._serialized].find((each) => each !== undefined && WPP.chat.get(each)) ??
            null
        )
      }
      return chats
    },
    ids
  )
  return found.map((id, place) => {
    if (id === null) throw new ChatNotFound(chatName(ids[place] ?? ''))
    return id
  })
}

/** wppconnect's own call does not find channels. @throws {ChatNotFound} */
async function chat (client: Client, id: string): Promise<Chat> {
  const [found = id] = await findChats(client, [id])
  return as(await client.inPage('getChatById', (id) => window.zapserver.chatObject(WPP.chat.get(id) as object), found))
}

const listBroadcasts = (client: Client) =>
  client.inPage('getAllBroadcastList', async () => {
    const chats = await window.zapserver.each(
      WPP.whatsapp.ChatStore.getModelsArray(),
      (chat) => WAPI._serializeChatObj(chat)
    )
    return chats.filter(({ id, isBroadcast }) => isBroadcast && String(id) !== 'status@broadcast')
  })

const newMessages = (client: Client) =>
  client.inPage('getAllNewMessages', async () => {
    const unread = WPP.whatsapp.ChatStore.getModelsArray().filter(({ unreadCount }) => (unreadCount ?? 0) > 0)
    const found = await window.zapserver.each(unread, ({ msgs }) =>
      msgs.getModelsArray().filter(({ isNewMsg }) => isNewMsg).map((message) => WAPI._serializeMessageObj(message)))
    return found.flat()
  })

const unreadMessages = (client: Client) =>
  client.inPage('getAllUnreadMessages', async () => {
    const unread = WPP.whatsapp.ChatStore.getModelsArray().filter(({ unreadCount }) => (unreadCount ?? 0) > 0)
    const found = await window.zapserver.each(unread, async (chat) => {
      const messages = await WPP.chat.getMessages(chat.id, { count: chat.unreadCount ?? 0 })
      return messages.map((message) => WAPI._serializeMessageObj(message))
    })
    return found.flat()
  })

/** How many messages the page remembers to have handed out, and looks through beyond the unread ones of a chat. */
const TAKING = { remembered: 50_000, others: 50 }

/**
 * Unread messages that were not handed out before, from the oldest. wppconnect's own call keeps older ones back where
 * some are new, returns those of a chat with the next call once more, and shows the chat as read then.
 */
const takeUnread = (client: Client) =>
  client.inPage(
    'getUnreadMessages',
    async (limits) => {
      const { chatObject, isNotification, taken } = window.zapserver
      const chats: object[] = []
      const take = async (chat: ReturnType<typeof WPP.whatsapp.ChatStore.getModelsArray>[number]) => {
        // -1: marked as unread by hand.
        const unread = chat.unreadCount === -1 ? 1 : (chat.unreadCount ?? 0)
        const models = [...chat.msgs.getModelsArray()]
        const received = () => models.filter((message) => !message.id.fromMe && !isNotification(message))
        if (received().length < unread) {
          const oldest = models[0]?.id.toString()
          const options = { count: unread + limits.others, ...(oldest !== undefined && { id: oldest }) }
          models.unshift(...((await WPP.chat.getMessages(chat.id, options)) as unknown as typeof models))
        }
        const waiting = new Set(unread > 0 ? received().slice(-unread) : [])
        const messages: object[] = []
        for (const message of models) {
          const id = message.id.toString()
          const isWanted = (waiting.has(message) || message.isNewMsg) && !taken.has(id)
          if (message.isNewMsg) message.isNewMsg = false
          const shown = isWanted ? WAPI.processMessageObj(message, false, false) : undefined
          if (!shown) continue
          taken.add(id)
          messages.push(shown)
        }
        if (messages.length > 0) chats.push(Object.assign(chatObject(chat), { messages }))
      }
      for (const chat of WPP.whatsapp.ChatStore.getModelsArray()) {
        await take(chat).catch((error: unknown) => window.zapserver.skip(chat, error))
      }
      for (const id of taken) {
        if (taken.size <= limits.remembered) break
        taken.delete(id)
      }
      return chats
    },
    TAKING
  )

/** Messages of a chat that the page has loaded. wppconnect's own call would mark the chat as read. */
const messagesIn = (client: Client, id: string, includeMe: boolean, includeNotifications: boolean) =>
  client.inPage(
    'getAllMessagesInChat',
    (id: string, includeMe: boolean, includeNotifications: boolean) => {
      const messages = WPP.chat.get(id)?.msgs.getModelsArray() ?? []
      return messages
        .map((message) => WAPI.processMessageObj(message, includeMe, includeNotifications))
        .filter((message) => message !== undefined)
    },
    id,
    includeMe,
    includeNotifications
  )

/**
 * Loads a chat back to its beginning and answers its messages. wppconnect's own call asks the chat, which cannot load
 * them today.
 */
const loadAllIn = (client: Client, id: string, includeMe: boolean, includeNotifications: boolean) =>
  client.inPage(
    'loadAndGetAllMessagesInChat',
    async (id, includeMe, includeNotifications) => {
      const { loadEarlierMsgs } = window.zapserver.module('WAWebChatLoadMessages')
      const chat = WPP.chat.get(id)
      if (!chat) return []
      const { msgs } = chat
      for (let size = -1; !msgs.msgLoadState.noEarlierMsgs && msgs.length > size;) {
        size = msgs.length
        await loadEarlierMsgs({ chat })
      }
      const messages = msgs
        .getModelsArray()
        .map((message) => WAPI.processMessageObj(message, includeMe, includeNotifications))
      return messages.filter((message) => message !== undefined)
    },
    id,
    includeMe,
    includeNotifications
  )

/** @throws {NotFound} where there is no message with the id to start from */
async function page (client: Client, chatId: string, count: number, direction: 'before' | 'after', id?: string) {
  if (id !== undefined && !(await client.getMessageById(id))) throw new NotFound(`message ${id}`)
  return client.getMessages(chatId, { count, direction, ...(id !== undefined && { id }) } as never)
}

const allIds = (client: Client, onlyUnarchived = false): Promise<string[]> =>
  client.inPage(
    'listChats',
    (onlyUnarchived) => {
      const chats = WPP.whatsapp.ChatStore.getModelsArray()
      return chats.filter(({ archive }) => !onlyUnarchived || archive !== true).map(({ id }) => id.toString())
    },
    onlyUnarchived
  )

async function archiveAll (client: Client): Promise<void> {
  for (const id of await allIds(client, true)) await client.archiveChat(id, true)
}

/** Clears or deletes chats, all of them where none are named; starred messages survive clearing. */
async function empty (
  client: Client,
  how: 'clearChat' | 'deleteChat',
  ids?: string[]
): Promise<Record<string, boolean>> {
  const done: Record<string, boolean> = {}
  for (const id of ids ?? (await allIds(client))) {
    done[id] = await client[how](id)
    if (ids === undefined && !done[id]) throw new CallFailed(how, `chat ${id} is still there`)
  }
  return done
}

/**
 * Mutes a chat, or with no time ends that. wppconnect's own call would mark the chat as read, and counts a year as a
 * day.
 */
async function mute (
  client: Client,
  id: string,
  time: number | undefined,
  type: keyof typeof SECONDS
): Promise<MutedChat> {
  const seconds = time === undefined ? 0 : Math.round(time * SECONDS[type])
  const answer = await client.inPage(
    'sendMute',
    async (id: string, duration: number) => {
      if (duration > 0) await WPP.chat.mute(id, { duration })
      else await WPP.chat.unmute(id)
      const chat = WPP.chat.get(id)
      const {
        id: own,
        wid,
        pushname,
        platform,
        battery,
        plugged
      } = WPP.whatsapp.Conn.attributes as unknown as Record<string, unknown>
      const { formattedName, isBusiness, isMyContact, verifiedName, pushname: name } = chat?.contact ?? {}
      const asObject = (id: unknown) => {
        const text = String(id)
        return { server: text.split('@')[1], user: text.split('@')[0], _serialized: text }
      }
      const last = chat?.lastReceivedKey as { id?: string, fromMe?: boolean } | undefined
      return {
        me: {
          id: own ?? null,
          wid: asObject(wid),
          pushname,
          platform,
          battery: battery ?? null,
          plugged: plugged ?? null
        },
        to: {
          ...(last && { id: last.id, fromMe: last.fromMe, _serialized: String(last) }),
          remote: asObject(chat?.id),
          formattedName,
          isBusiness,
          isMyContact,
          verifiedName,
          pushname: name
        },
        expiration: chat?.mute.expiration ?? 0
      }
    },
    id,
    seconds
  )
  return {
    ...answer,
    erro: false as const,
    status: 200,
    text: null,
    type: 'sendMute' as const,
    ...(seconds > 0 && { time, timeType: type })
  }
}

/** wppconnect's own call fails in many ways without a chat. @throws {NotFound} */
async function setTemporaryMessages (client: Client, id: string, isOn: boolean): Promise<boolean> {
  await findChats(client, [id]).catch((error: unknown) => {
    throw error instanceof ChatNotFound ? new NotFound(chatName(id)) : error
  })
  // As a number: in groups, wa-js turns it on for false too.
  return await client.setTemporaryMessages(id, as(isOn ? WEEK : 0))
}

interface MuteEntry {
  id: unknown
  expiration: number
  isMuted: boolean
  attributes: object
  isState: boolean
  stale: boolean
  promises: object
}

/**
 * Which chats are muted, and which are not. wppconnect's own call reads a field of WhatsApp Web that there is no more:
 * to it none is muted.
 */
const listMutes = (client: Client, type: 'all' | 'toMute' | 'noMute') =>
  client.inPage(
    'getListMutes',
    (type) => {
      const now = Math.floor(Date.now() / 1000)
      const entries = WPP.whatsapp.MuteStore.getModelsArray().map((model): MuteEntry => {
        const {
          id,
          expiration = 0,
          stale = false
        } = model as unknown as { id: unknown, expiration?: number, stale?: boolean }
        const isMuted = expiration === -1 || expiration > now
        return { id, expiration, isMuted, attributes: { id, expiration }, isState: true, stale, promises: {} }
      })
      const [muted, others] = [entries.filter(({ isMuted }) => isMuted), entries.filter(({ isMuted }) => !isMuted)]
      if (type === 'toMute') return [{ total: muted.length }, muted]
      if (type === 'noMute') return [{ total: others.length }, others]
      return [{ total: entries.length, amountToMute: muted.length, amountnoMute: others.length }, muted, others]
    },
    type
  )
