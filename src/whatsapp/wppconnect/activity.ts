import type {
  Activity,
  ActivityQuery,
  ChatActivity,
  ChatActivityReport,
  ChatMessages,
  ChatQuery,
  DecryptedMessage,
  UnreadableChat
} from '../activity.js'
import type { Client } from './client.js'
import { findMissedChanges } from './missed-changes.js'

export const activity = (page: Client): Activity => ({
  listChats: async (query) => await listChatActivity(page, query),
  findMessages: async (queries) => await findMissedMessages(page, queries),
  findDecrypted: async (ids) => await findDecryptedMessages(page, ids),
  findChanges: async (queries) => await findMissedChanges(page, queries)
})

/** In which chats something happened, in one round trip. */
export const listChatActivity = (client: Client, query: ActivityQuery): Promise<ChatActivityReport> =>
  client.inPage(
    'listMissedChats',
    ({ account, after, withUnread }) => {
      const { ChatStore, NewsletterStore, functions } = WPP.whatsapp
      const me = WPP.conn.getMyUserId()?.toString() ?? null
      const now = functions.unixTime()
      const from = me === account ? after : now
      const chats: ChatActivity[] = []
      const unreadable: UnreadableChat[] = []
      const look = (chat: ReturnType<typeof ChatStore.getModelsArray>[number]): void => {
        if (window.zapserver.isStatusChat(chat)) return
        const messages = chat.msgs.getModelsArray()
        const t = Math.max(chat.t ?? 0, messages.at(-1)?.t ?? 0)
        const unread = Math.max(chat.unreadCount ?? 0, 0)
        if (t < from && !(withUnread && unread > 0)) return
        const received = messages.filter(
          (message) => (message.t ?? 0) >= from && !window.zapserver.isNotification(message)
        )
        const seen = (areRead: boolean) => received
          .filter(({ type }) => (type !== 'ciphertext') === areRead)
          .map(({ id, t = 0 }) => ({ id: id.toString(), t }))
        chats.push({
          id: chat.id.toString(),
          other: window.zapserver.otherId(chat.id) ?? null,
          t,
          unread,
          recent: seen(true),
          undecrypted: seen(false)
        })
      }
      for (const chat of [...ChatStore.getModelsArray(), ...NewsletterStore.getModelsArray()]) {
        try {
          look(chat)
        } catch (error) {
          // The others must not be lost with it.
          window.zapserver.skip(chat, error)
          unreadable.push({ id: String((chat as { id?: unknown } | undefined)?.id), error: String(error) })
        }
      }
      return { account: me, now, chats, unreadable }
    },
    query
  )

/** Messages of one chat that are read at once; and what one call may take: messages, and milliseconds. */
const LIMITS = { page: 100, messages: 200, ms: 1_500 }

/**
 * Looks for messages, from the newest back. Answers a part for some of the chats, one at least:
 * the rest is for the next call, so that no answer is big and no call is long.
 */
export const findMissedMessages = (client: Client, wanted: ChatQuery[]): Promise<ChatMessages[]> =>
  client.inPage(
    'findMissedMessages',
    async (wanted, limits) => {
      const end = Date.now() + limits.ms
      let count = 0

      const look = async ({ id, floor, unread, known, before }: ChatQuery): Promise<ChatMessages> => {
        const found: ChatMessages = { id, messages: [], rest: null }
        const chat = WPP.chat.get(id)
        if (!chat) return found
        const read = async (options: object) =>
          (await WPP.chat.getMessages(chat.id, { count: limits.page, ...options })) as unknown as typeof atHand
        const atHand = before === null ? chat.msgs.getModelsArray() : []
        const stored = await read({ direction: 'before', ...(before !== null && { id: before }) })
        const last = chat.lastReceivedKey?.toString()
        if (before === null && last !== undefined) {
          // That one is left out where the page does not have it at hand.
          if (!stored.some(({ id }) => id.toString() === last)) {
            stored.push(...(await WPP.chat.getMessageById([last]).catch(() => [])))
          }
          stored.push(...(await read({ direction: 'after', id: last })))
        }
        const ids = new Set(stored.map(({ id }) => id.toString()))
        const oldestStored = stored[0]?.t ?? 0
        const models = [
          ...stored,
          ...atHand.filter(({ id, t }) => (t ?? 0) >= oldestStored && !ids.has(id.toString()))
        ].sort((a, b) => (a.t ?? 0) - (b.t ?? 0))
        const done = new Set(known)
        let stillUnread = unread
        for (const model of models.reverse()) {
          const [key, t] = [model.id.toString(), model.t ?? 0]
          const isUnread = stillUnread > 0 && !model.id.fromMe && !window.zapserver.isNotification(model)
          if (isUnread) stillUnread--
          // One that can't be read yet is reported by the page when it can.
          if ((t < floor && !isUnread) || done.has(key) || model.type === 'ciphertext') continue
          try {
            const data = window.zapserver.messageData?.(model)
            if (data) found.messages.push({ data, unread: isUnread })
          } catch (error) {
            // The page itself could not report it: it must not keep the others back.
            found.error = `${key}: ${String(error)}`
          }
        }
        found.messages.reverse()
        count += models.length
        const oldest = models.at(-1)
        const next = oldest?.id.toString()
        if (oldest && next !== undefined && next !== before && ((oldest.t ?? 0) >= floor || stillUnread > 0)) {
          found.rest = { before: next, unread: stillUnread }
        }
        return found
      }

      const answers: ChatMessages[] = []
      for (const want of wanted) {
        if (answers.length > 0 && (count >= limits.messages || Date.now() > end)) break
        answers.push(
          await look(want).catch((error) => ({ id: want.id, messages: [], rest: null, error: String(error) }))
        )
      }
      return answers
    },
    wanted,
    LIMITS
  )

/** What became of messages that could not be decrypted. */
const findDecryptedMessages = (client: Client, ids: string[]): Promise<DecryptedMessage[]> =>
  client.inPage(
    'findDecryptedMessages',
    async (ids) => {
      const look = async (id: string): Promise<DecryptedMessage> => {
        const message = await WPP.chat.getMessageById(id).catch(() => undefined)
        if (!message) return { id, state: 'gone' }
        const data = message.type === 'ciphertext' ? undefined : window.zapserver.messageData?.(message)
        return data ? { id, state: 'decrypted', data } : { id, state: 'undecrypted' }
      }
      return await Promise.all(ids.map(look))
    },
    ids
  )
