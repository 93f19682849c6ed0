import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { LabelItemCollection } from './WAWebLabelItem.js'

export class LabelModel extends BaseModel {
  declare id: string
  declare name: string
  declare colorIndex: number
  declare labelItemCollection: LabelItemCollection

  override [DEFAULTS] (): Attributes {
    return { count: 0, chatCount: 0 }
  }

  override initialize (): void {
    this.labelItemCollection = new LabelItemCollection()
    const count = (): void => {
      const chats = this.labelItemCollection.filter(({ parentType }) => parentType === 'Chat').length
      this.set({ count: chats, chatCount: chats })
    }
    this.labelItemCollection.on('add', count)
    this.labelItemCollection.on('remove', count)
  }
}

defineModel(LabelModel, {
  proxyName: 'label',
  props: [
    'id',
    'name',
    'colorIndex',
    'color',
    'count',
    'chatCount',
    'orderIndex',
    'predefinedId',
    'isActive',
    'type',
    'isImmutable'
  ],
  session: ['stale']
})

define('WAWebLabelModel', { Label: LabelModel })
