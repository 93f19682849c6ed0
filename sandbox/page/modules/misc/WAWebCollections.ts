import { define } from '../../loader.js'
import { ChatCollection } from '../chats/WAWebChatCollection.js'
import { MuteCollection } from '../chats/WAWebMuteCollection.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import { GroupMetadataCollection } from '../groups/WAWebGroupMetadataCollection.js'
import { MsgCollection } from '../messages/WAWebMsgCollection.js'
import { PresenceCollection } from '../presence/WAWebPresenceCollection.js'

/** All collections in one place. */
define('WAWebCollections', {
  default: {
    Chat: ChatCollection,
    Contact: ContactCollection,
    Msg: MsgCollection,
    Mute: MuteCollection,
    Presence: PresenceCollection,
    WAWebGroupMetadataCollection: GroupMetadataCollection
  }
})
