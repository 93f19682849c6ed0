import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { cloudName } from '../ids/address.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { collectionFor } from '../chats/existing-chat.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { takeState } from './message-state.js'
import type { ChatMsgsCollection } from './WAWebChatMsgsCollection.js'
import { MsgCollection } from './WAWebMsgCollection.js'
import type { Msg } from './WAWebMsgModel.js'
import { rawMessage } from './raw-message.js'

interface Place {
  anchor: MsgKey
  count: number
  direction: 'before' | 'after'
}

const ALL = -1

async function find (
  chat: Wid,
  anchor: string | undefined,
  direction: 'before' | 'after',
  count: number
): Promise<Attributes[]> {
  const limit = Number.isFinite(count) ? count : ALL
  const { people, messages } = await cloud.request('message.find', {
    to: cloudName(chat),
    anchor,
    direction,
    count: limit
  })
  learn(people)
  for (const message of messages) await takeState(message)
  return messages.map((message) => rawMessage(message, false))
}

async function msgFindByDirection ({ anchor, count, direction }: Place): Promise<{ messages: Attributes[] }> {
  return { messages: await find(anchor.remote, anchor.id, direction, count) }
}

type WithoutDirection = Omit<Place, 'direction'>

interface MediaPlace {
  chat: Wid
  anchor?: MsgKey
  count: number
  direction: 'before' | 'after'
  mediaType: 'allMedia' | 'allDocs' | 'allLinks'
}

const OF_TYPE: Readonly<Record<MediaPlace['mediaType'], (message: Attributes) => boolean>> = {
  allMedia: ({ type }) => ['image', 'video', 'audio', 'ptt', 'ptv'].includes(type),
  allDocs: ({ type }) => type === 'document',
  allLinks: ({ matchedText }) => matchedText !== undefined
}

async function msgFindMedia ({
  chat,
  anchor,
  count,
  direction,
  mediaType
}: MediaPlace): Promise<{ messages: Attributes[] }> {
  const all = (await find(chat, anchor?.id, direction, ALL)).filter(OF_TYPE[mediaType])
  const wanted = Number.isFinite(count) && count >= 0 ? count : all.length
  return { messages: direction === 'after' ? all.slice(0, wanted) : all.slice(Math.max(all.length - wanted, 0)) }
}

define('WAWebDBMessageFindLocal', {
  msgFindByDirection,
  msgFindMedia,
  msgFindCallLog: async (): Promise<Attributes[]> => [],
  msgFindBefore: async (place: WithoutDirection) => await msgFindByDirection({ ...place, direction: 'before' }),
  msgFindAfter: async (place: WithoutDirection) => await msgFindByDirection({ ...place, direction: 'after' })
})

/** Loads more of a chat's past. Answers the messages that were not on the page before. */
export async function loadEarlier (chat: Chat, count: number): Promise<Msg[]> {
  // The notice at the beginning of a chat is only on this page.
  const head = chat.msgs.findFirst(({ type }) => type !== 'e2e_notification')
  const earlier = await find(chat.id, head?.id.id, 'before', count)
  const before = chat.msgs.toArray()
  const found = earlier.map((raw) => chat.msgs.add(MsgCollection.add(raw)[0] as Msg)[0] as Msg)
  const added = found.filter((message) => !before.includes(message))
  // Times are in seconds: among messages of the same one, the cloud's order counts.
  chat.msgs._models.splice(0, Infinity, ...added, ...before)
  return added
}

/** Loads what lies around a message that the page does not have yet. */
function getSearchContext ({ chat, msgKey }: { chat: Chat | Wid, msgKey: MsgKey }): {
  collection: ChatMsgsCollection
  key: MsgKey
  highlightMsg: true
} {
  const id = 'msgs' in chat ? chat.id : chat
  const model = collectionFor(id).assertGet(id)
  model.msgs.loadAroundPromise = loadEarlier(model, ALL).catch(() => {})
  return { collection: model.msgs, key: msgKey, highlightMsg: true }
}

define('WAWebChatMessageSearch', { getSearchContext })
