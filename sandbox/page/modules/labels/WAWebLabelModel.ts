import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { colorIndexToHex } from './WAWebLabelColors.js'

/** That a chat bears a label. */
class LabelItemModel extends BaseModel {}

defineModel(LabelItemModel, { proxyName: 'label-item', props: ['id', 'parentType', 'parentId', 'labelId'] })

class LabelItemCollection extends BaseCollection<LabelItemModel> {
  static override model = LabelItemModel
}

export class LabelModel extends BaseModel {
  declare id: string
  declare name: string
  declare colorIndex: number
  labelItemCollection = new LabelItemCollection()

  get hexColor (): string | undefined {
    return this.colorIndex === undefined ? undefined : colorIndexToHex(this.colorIndex)
  }

  /** @param chats ids of the chats that bear the label */
  putOn (chats: string[]): void {
    this.labelItemCollection.reset()
    this.labelItemCollection.add(chats.map((parentId) => ({ id: `${this.id}_${parentId}`, labelId: this.id, parentType: 'Chat', parentId })))
    this.set('count', chats.length)
  }
}

defineModel(LabelModel, { proxyName: 'label', props: ['id', 'name', 'colorIndex', 'color', 'count', 'type', 'predefinedId'] })

define('WAWebLabelModel', { default: LabelModel })
define('WAWebLabelItemModel', { default: LabelItemModel })
