import { ChatCollection } from '../chats/WAWebChatCollection.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'

export type ParentType = 'Chat' | 'Contact'

/** Where that which has a label is found. */
export const getParentCollection = (type: ParentType) => (type === 'Chat' ? ChatCollection : ContactCollection)
