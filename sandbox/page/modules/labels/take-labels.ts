import type { Label } from '../../../protocol/labels.js'
import { chatWid } from '../ids/address.js'
import { LabelUtils } from './WAWebBizLabelUtils.js'
import { LabelCollection } from './WAWebLabelCollection.js'

/** The type of what an account makes itself, label or list. */
const CUSTOM = 5

/** Takes in all labels as the cloud has them. */
export function takeLabels (labels: Label[]): void {
  for (const { id, name, color } of labels) {
    LabelCollection.add({ id, name, colorIndex: color, type: CUSTOM }, { merge: true })
  }
  for (const { id, chats } of labels) {
    takeChats(
      id,
      chats.map((chat) => chatWid(chat).toString())
    )
  }
  LabelCollection.remove(LabelCollection.filter(({ id }) => !labels.some((label) => label.id === id)))
}

function takeChats (labelId: string, chatIds: string[]): void {
  const items = LabelCollection.assertGet(labelId).labelItemCollection.filter(({ parentType }) => parentType === 'Chat')
  const known = items.map(({ parentId }) => parentId)
  for (const chatId of chatIds) {
    if (!known.includes(chatId)) LabelUtils.addToLabelCollection(chatId, [labelId], 'Chat')
  }
  for (const chatId of known) {
    if (!chatIds.includes(chatId)) LabelUtils.removeLabelFromCollection(chatId, labelId, 'Chat')
  }
}
