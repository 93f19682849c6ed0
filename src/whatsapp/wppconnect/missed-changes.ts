import type { MessageChange } from '../../../schemas/events/events.js'
import type { ChangeQuery, ChatChanges, KnownMessage } from '../activity.js'
import type { Client } from './client.js'

/**
 * Messages of one chat that are read at once, and how often; and what one call may take: messages, and milliseconds.
 */
const LIMITS = { page: 100, pages: 10, messages: 200, ms: 1_500 }

/** A message of WhatsApp Web, as far as it is looked at here. */
interface PageMessage {
  id: { fromMe: boolean, remote: { isGroup: () => boolean } }
  type: string
  subtype?: string | null
  t?: number
  ack?: number
  from?: unknown
  to?: unknown
  hasReaction?: boolean
  latestEditMsgKey?: { id: string }
  revokeSender?: unknown
}

/** A reaction as wa-js gives it, which declares it otherwise. */
interface PageReaction {
  id: object
  sender: object
  reactionText: string
  read: boolean
  orphan: number
  timestamp: number
}

/** Compares messages with what is known of them. Answers for some of the chats, one at least. */
export const findMissedChanges = (client: Client, wanted: ChangeQuery[]): Promise<ChatChanges[]> =>
  client.inPage(
    'findMissedChanges',
    async (wanted, limits) => {
      const { MsgKey, UserPrefs } = WPP.whatsapp
      const end = Date.now() + limits.ms
      let count = 0

      const copy = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T
      const ownId = (id: string) => id.split('_').slice(0, 3).join('_')
      const mine = [UserPrefs.getMaybeMePnUser(), UserPrefs.getMaybeMeLidUser()].map(String)

      const readMessages = async ({ chat: id, since, messages }: ChangeQuery): Promise<Map<string, PageMessage>> => {
        const found = new Map<string, PageMessage>()
        const chat = WPP.chat.get(id)
        if (!chat) return found
        const ids = new Set(messages.map((message) => ownId(message.id)))
        const take = (models: PageMessage[]) => {
          count += models.length
          for (const model of models) {
            const own = ownId(model.id.toString())
            if (ids.has(own) && !found.has(own)) found.set(own, model)
          }
        }
        take(chat.msgs.getModelsArray() as unknown as PageMessage[])
        let before: string | undefined
        for (let page = 0; page < limits.pages && found.size < ids.size; page++) {
          const options = { count: limits.page, direction: 'before' as const, ...(before !== undefined && { id: before }) }
          const models = (await WPP.chat.getMessages(chat.id, options)) as unknown as PageMessage[]
          take(models)
          const [oldest] = models
          if (!oldest || (oldest.t ?? 0) < since || oldest.id.toString() === before) break
          before = oldest.id.toString()
        }
        return found
      }

      const revocation = (model: PageMessage): MessageChange => {
        const { id, from, to, subtype, revokeSender } = model
        const author = revokeSender ?? (subtype === 'admin' ? undefined : window.zapserver.senderOf(model))
        const isMine = author === undefined ? id.fromMe : mine.includes(String(author))
        const me = String(id.fromMe ? from : to)
        const chat = String(id.remote)
        return {
          event: 'onrevokedmessage',
          data: {
            id: id.toString(),
            refId: id.toString(),
            from: isMine ? me : chat,
            to: isMine ? chat : me,
            ...(id.remote.isGroup() && author !== undefined && { author: String(author) })
          }
        }
      }

      const reactions = async ({ id }: PageMessage, { reactions: known }: KnownMessage): Promise<MessageChange[]> => {
        const { reactions } = await WPP.chat.getReactions(id.toString())
        const all = reactions.flatMap(({ senders }) => senders) as unknown as PageReaction[]
        const now = all.filter(({ reactionText }) => reactionText !== '')
        const isKnown = (key: string, text: string) =>
          known.some((one) => ownId(one.id) === ownId(key) && one.text === text)
        const shared = { msgId: copy<never>(id), read: false, orphan: 0, orphanReason: null }
        const changes: MessageChange[] = now
          .filter(({ id: key, reactionText }) => !isKnown(String(key), reactionText))
          .sort((a, b) => a.timestamp - b.timestamp)
          .map(({ id: key, reactionText, sender, read, orphan, timestamp }) => ({
            event: 'onreactionmessage',
            data: {
              ...shared,
              id: copy<never>(MsgKey.fromString(String(key))),
              reactionText,
              sender: String(sender),
              read,
              orphan,
              timestamp
            }
          }))
        const senders = new Set(now.flatMap(({ sender }) => [String(sender), window.zapserver.otherId(String(sender))]))
        for (const { id: key, sender } of known) {
          if (senders.has(sender)) continue
          changes.push({
            event: 'onreactionmessage',
            data: {
              ...shared,
              id: copy<never>(MsgKey.fromString(key)),
              reactionText: '',
              sender,
              timestamp: Date.now()
            }
          })
        }
        return changes
      }

      const changesOf = async (model: PageMessage, known: KnownMessage): Promise<MessageChange[]> => {
        if (model.type === 'revoked') return known.revoked ? [] : [revocation(model)]
        const changes: MessageChange[] = []
        const { id, ack = 0, latestEditMsgKey: edit } = model
        if (edit && edit.id !== known.edit) {
          const msg = WAPI.processMessageObj(model, true, false)
          if (msg) {
            changes.push({
              event: 'message-edited',
              data: { id: id.toString(), chat: String(id.remote), msg: copy(msg) }
            })
          }
        }
        if (id.fromMe && ack !== known.ack && (ack > known.ack || ack < 0)) {
          changes.push({ event: 'onack', data: copy(model) })
        }
        if (model.hasReaction === true || known.reactions.length > 0) changes.push(...(await reactions(model, known)))
        return changes
      }

      const look = async (query: ChangeQuery): Promise<ChatChanges> => {
        const answer: ChatChanges = { chat: query.chat, changes: [] }
        const models = await readMessages(query)
        for (const known of query.messages) {
          const model = models.get(ownId(known.id))
          if (!model) continue
          try {
            answer.changes.push(...(await changesOf(model, known)))
          } catch (error) {
            // The others must not be lost with it.
            answer.error = `${known.id}: ${String(error)}`
          }
        }
        return answer
      }

      const answers: ChatChanges[] = []
      for (const query of wanted) {
        if (answers.length > 0 && (count >= limits.messages || Date.now() > end)) break
        answers.push(await look(query).catch((error) => ({ chat: query.chat, changes: [], error: String(error) })))
      }
      return answers
    },
    wanted,
    LIMITS
  )
