import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import { GroupMetadataCollection } from '../groups/WAWebGroupMetadataCollection.js'
import { chatWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { announceNewChat } from './new-chat.js'
import { ChatCollection } from './WAWebChatCollection.js'
import type { Chat } from './WAWebChatModel.js'
import { existingChat } from './existing-chat.js'

const ApiChat = define('WAWebApiChat', {
  createChatRecord: async (id: Wid, attributes: Attributes): Promise<void> => {
    ChatCollection.add({ id, ...attributes })
  }
})

interface Found {
  chat: Chat
  created: boolean
}

/**
 * The chat for an address, made where there is none yet. Undefined for a person who is not on WhatsApp or a group I
 * am not in.
 */
export async function findOrCreateChat (wid: Wid): Promise<Found | undefined> {
  const known = existingChat(wid)
  if (known !== undefined) return { chat: known, created: false }
  if (wid.isNewsletter()) return undefined
  if (wid.isGroup() && (await GroupMetadataCollection.find(wid)) === undefined) return undefined
  const name = wid.isStatus() ? wid.toString() : await findCloudName(wid)
  if (name === undefined) return undefined
  const id = chatWid(name)
  await ApiChat.createChatRecord(id, { t: unixTime(), createdLocally: true, unreadCount: 0 })
  await announceNewChat(id)
  return { chat: ChatCollection.assertGet(id), created: true }
}

async function findOrCreateLatestChat (wid: Wid): Promise<Found> {
  const found = await findOrCreateChat(wid)
  if (found === undefined) throw new Error(`findChat: new chat not found ${wid.toString()}`)
  return found
}

async function findExistingChat (wid: Wid): Promise<Chat> {
  return (await findOrCreateLatestChat(wid)).chat
}

define('WAWebFindChat', { findOrCreateLatestChat, findExistingChat })
define('WAWebFindChatAction', { findOrCreateLatestChat, findExistingChat })
define('WAWebChatGetExistingBridge', {
  getExisting: async (wid: Wid): Promise<Chat | null> => existingChat(wid) ?? null
})
