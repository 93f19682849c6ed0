import type { Label } from '../../../protocol/labels.js'
import { chatWid } from '../ids/address.js'
import { LabelUtils } from './WAWebBizLabelUtils.js'
import { LabelCollection } from './WAWebLabelCollection.js'

/** Takes in all labels as the cloud has them. */
export async function takeLabels (labels: Label[]): Promise<void> {
  for (const { id, name, color } of labels) LabelCollection.add({ id, name, colorIndex: color }, { merge: true })
  for (const { id, chats } of labels) {
    await takeChats(
      id,
      chats.map((chat) => chatWid(chat).toString())
    )
  }
  LabelCollection.remove(LabelCollection.filter(({ id }) => !labels.some((label) => label.id === id)))
}

async function takeChats (labelId: string, chatIds: string[]): Promise<void> {
  const items = LabelCollection.assertGet(labelId).labelItemCollection.filter(({ parentType }) => parentType === 'Chat')
  const known = items.map(({ parentId }) => parentId)
  for (const chatId of chatIds) {
    if (!known.includes(chatId)) await LabelUtils.addToLabelCollection(chatId, [labelId], 'Chat')
  }
  for (const chatId of known) {
    if (!chatIds.includes(chatId)) await LabelUtils.removeLabelFromCollection(chatId, labelId, 'Chat')
  }
}
