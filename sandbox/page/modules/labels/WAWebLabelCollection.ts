import type { Label, LabelChange } from '../../../protocol/labels.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { ChatCollection } from '../chats/WAWebChatCollection.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { chatWid, cloudName } from '../ids/address.js'
import { getAllLabelColors } from './WAWebLabelColors.js'
import { LabelItems } from './WAWebLabelItemUtils.js'
import { LabelModel } from './WAWebLabelModel.js'

class LabelCollectionImpl extends BaseCollection<LabelModel> {
  static override model = LabelModel

  /** Takes in all labels as the cloud has them. */
  async take (labels: Label[]): Promise<void> {
    for (const { id, name, color, chats } of labels) {
      this.add({ id, name, colorIndex: color }, { merge: true })[0]?.putOn(chats.map((chat) => chatWid(chat).toString()))
    }
    for (const chat of ChatCollection.toArray()) await this.#mark(chat, labels)
    // Last: who hears that a chat has lost a label looks the label up.
    this.remove(this.filter(({ id }) => !labels.some((label) => label.id === id)))
  }

  async addOrRemoveLabels (changes: LabelChange[], chats: Chat[]): Promise<void> {
    await this.take(await cloud.request('label.apply', { chats: chats.map(({ id }) => cloudName(id)), changes }))
  }

  /** The colour that the fewest labels have. */
  async getNextAvailableColor (): Promise<number> {
    const uses = getAllLabelColors().map((_, index) => this.filter(({ colorIndex }) => colorIndex === index).length)
    return uses.indexOf(Math.min(...uses))
  }

  getLabelsForModel (chat: Chat): LabelModel[] {
    return this.filter(({ id }) => (chat.get('labels') as string[] | undefined ?? []).includes(id))
  }

  /** Tells a chat which labels it bears. */
  async #mark (chat: Chat, labels: Label[]): Promise<void> {
    const now = labels.filter(({ chats }) => chats.includes(cloudName(chat.id))).map(({ id }) => id)
    const before = chat.get('labels') as string[] | undefined ?? []
    const [added, removed] = [now.filter((id) => !before.includes(id)), before.filter((id) => !now.includes(id))]
    const chatId = chat.id.toString()
    if (added.length > 0) await LabelItems.addToLabelCollection(chatId, added)
    if (removed.length > 0) await LabelItems.removeLabelFromCollection(chatId, removed)
  }
}

export const LabelCollection = new LabelCollectionImpl()

define('WAWebLabelCollection', { LabelCollection })
