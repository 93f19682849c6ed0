import { define } from '../../loader.js'
import { ChatCollection } from '../chats/WAWebChatCollection.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import type { ContactModel } from '../contacts/WAWebContactModel.js'
import { counterpart } from '../contacts/WAWebLidPnCache.js'

/** Groups in which both this contact and I are. */
async function findCommonGroups ({ id }: ContactModel): Promise<{ getModelsArray: () => Chat[] }> {
  const groups = ChatCollection.filter(({ groupMetadata }) => {
    const participants = groupMetadata?.participants
    return (
      participants?.iAmMember() === true &&
      [id, counterpart(id)].some((wid) => wid !== undefined && participants.get(wid) !== undefined)
    )
  })
  return { getModelsArray: () => groups }
}

define('WAWebFindCommonGroupsContactAction', { findCommonGroups })
