import type { Label, LabelChange } from '../../../protocol/labels.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { chatWid, cloudName } from '../ids/address.js'
import { LabelUtils } from './WAWebBizLabelUtils.js'
import { unmark } from './WAWebLabelItem.js'
import { LabelModel } from './WAWebLabelModel.js'
import { getAllLabelColors } from './WAWebListUtils.js'
import type { ParentType } from './parents.js'

class LabelCollectionImpl extends BaseCollection<LabelModel> {
  static override model = LabelModel

  constructor () {
    super()
    this.on('remove', ({ labelItemCollection }: LabelModel) => labelItemCollection.forEach(unmark))
  }

  /** Answers at once: the page shows later how it went, and to nobody but its user. */
  addOrRemoveLabels (changes: LabelChange[], chats: Chat[]): void {
    if (changes.length === 0 || chats.length === 0) return
    cloud.request('label.apply', { chats: chats.map(({ id }) => cloudName(id)), changes }).then(takeLabels).catch(() => {})
  }

  /** The first color that no label has. */
  getNextAvailableColor (): number {
    const used = new Set(this.map(({ colorIndex }) => colorIndex))
    const free = getAllLabelColors().findIndex((_, index) => !used.has(index))
    return free === -1 ? Math.floor(Math.random() * getAllLabelColors().length) : free
  }

  getLabelsForModel (parentId: string, parentType: ParentType): string[] {
    return this.filter(({ id, labelItemCollection }) => labelItemCollection.get(LabelUtils.createLabelItemId(parentId, id, parentType)) !== undefined).map(({ id }) => id)
  }
}

export const LabelCollection = new LabelCollectionImpl()

/** Takes in all labels as the cloud has them. */
export async function takeLabels (labels: Label[]): Promise<void> {
  for (const { id, name, color } of labels) LabelCollection.add({ id, name, colorIndex: color }, { merge: true })
  for (const { id, chats } of labels) await takeChats(id, chats.map((chat) => chatWid(chat).toString()))
  LabelCollection.remove(LabelCollection.filter(({ id }) => !labels.some((label) => label.id === id)))
}

async function takeChats (labelId: string, chatIds: string[]): Promise<void> {
  const known = LabelCollection.assertGet(labelId).labelItemCollection.filter(({ parentType }) => parentType === 'Chat').map(({ parentId }) => parentId)
  for (const chatId of chatIds) if (!known.includes(chatId)) await LabelUtils.addToLabelCollection(chatId, [labelId], 'Chat')
  for (const chatId of known) if (!chatIds.includes(chatId)) await LabelUtils.removeLabelFromCollection(chatId, labelId, 'Chat')
}

define('WAWebLabelCollection', { LabelCollection })
