import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import { GroupMetadataCollection } from '../groups/WAWebGroupMetadataCollection.js'
import { chatWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { ChatCollection } from './WAWebChatCollection.js'
import type { ChatModel } from './WAWebChatModel.js'

const ChatRecords = define('WAWebCreateChatRecord', {
  createChatRecord: async (id: Wid, attributes: Attributes): Promise<void> => { ChatCollection.add({ id, ...attributes }) }
})

/** The chat for an address, made where there is none yet. Undefined for a person who is not on WhatsApp or a group I am not in. */
export async function findOrCreateChat (wid: Wid): Promise<{ chat: ChatModel, created: boolean } | undefined> {
  const known = ChatCollection.get(wid)
  if (known !== undefined) return { chat: known, created: false }
  if (wid.isGroup() && await GroupMetadataCollection.find(wid) === undefined) return undefined
  const name = wid.isStatus() ? wid.toString() : await findCloudName(wid)
  if (name === undefined) return undefined
  const id = chatWid(name)
  await ChatRecords.createChatRecord(id, { t: unixTime(), createdLocally: true, unreadCount: 0 })
  return { chat: ChatCollection.assertGet(id), created: true }
}

async function findOrCreateLatestChat (wid: Wid): Promise<{ chat: { id: Wid }, created: boolean } | null> {
  const found = await findOrCreateChat(wid)
  return found === undefined ? null : { chat: { id: found.chat.id }, created: found.created }
}

define('WAWebFindChatAction', {
  findOrCreateLatestChat,
  findChat: async (wid: Wid) => (await findOrCreateChat(wid))?.chat,
  findExistingChat: (wid: Wid) => ChatCollection.get(wid),
  getExisting: (wid: Wid) => ChatCollection.get(wid)
})
