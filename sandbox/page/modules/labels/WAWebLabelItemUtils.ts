import { define } from '../../loader.js'
import { ChatCollection } from '../chats/WAWebChatCollection.js'

type Ids = string | string[]

const list = (ids: Ids): string[] => Array.isArray(ids) ? ids : [ids]

/** Which labels a chat bears. */
function change (chatId: string, edit: (labels: Set<string>) => void): void {
  const chat = ChatCollection.get(chatId)
  const labels = new Set<string>(chat?.get('labels'))
  edit(labels)
  chat?.set('labels', [...labels])
}

/** Others replace these to hear of changes: call them through this object. */
export const LabelItems = define('WAWebLabelItemUtils', {
  addToLabelCollection: async (chatId: string, ids: Ids) => change(chatId, (labels) => list(ids).forEach((id) => labels.add(id))),
  removeLabelFromCollection: async (chatId: string, ids: Ids) => change(chatId, (labels) => list(ids).forEach((id) => labels.delete(id))),
  createLabelItemId: (labelId: string, chatId: string) => `${labelId}_${chatId}`
})
