import type { LabelChange } from '../../../protocol/labels.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { cloudName } from '../ids/address.js'
import { createLabelItemId } from './label-item-id.js'
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
    cloud
      .request('label.apply', { chats: chats.map(({ id }) => cloudName(id)), changes })
      .then((labels) => {
        cloud.trigger('cloud:labels', { labels })
      })
      .catch(() => {})
  }

  /** The first color that no label has. */
  getNextAvailableColor (): number {
    const used = new Set(this.map(({ colorIndex }) => colorIndex))
    const free = getAllLabelColors().findIndex((_, index) => !used.has(index))
    return free === -1 ? Math.floor(Math.random() * getAllLabelColors().length) : free
  }

  getLabelsForModel (parentId: string, parentType: ParentType): string[] {
    return this.filter(
      ({ id, labelItemCollection }) =>
        labelItemCollection.get(createLabelItemId(parentId, id, parentType)) !== undefined
    ).map(({ id }) => id)
  }
}

export const LabelCollection = new LabelCollectionImpl()

define('WAWebLabelCollection', { LabelCollection })
