import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { getParentCollection, type ParentType } from './parents.js'

/** That a chat, or the person of a chat, has a label. */
export class LabelItemModel extends BaseModel {
  declare id: string
  declare labelId: string
  declare parentId: string
  declare parentType: ParentType
}

defineModel(LabelItemModel, { proxyName: 'labelItem', props: ['id', 'parentType', 'parentId', 'labelId'] })

/** The chats of one label. A chat lists its labels itself, the youngest first. */
export class LabelItemCollection extends BaseCollection<LabelItemModel> {
  static override model = LabelItemModel

  constructor () {
    super()
    this.on('add', mark)
    this.on('remove', unmark)
  }
}

const labelsOf = ({ parentType, parentId }: LabelItemModel) => {
  const parent = getParentCollection(parentType).get(parentId)
  return { parent, labels: (parent?.get('labels') as string[] | undefined) ?? [] }
}

function mark (item: LabelItemModel): void {
  const { parent, labels } = labelsOf(item)
  if (!labels.includes(item.labelId)) parent?.set('labels', [item.labelId, ...labels])
}

export function unmark (item: LabelItemModel): void {
  const { parent, labels } = labelsOf(item)
  parent?.set(
    'labels',
    labels.filter((id) => id !== item.labelId)
  )
}

define('WAWebLabelItemModel', { default: LabelItemModel })
define('WAWebLabelItemCollection', { LabelItemCollection })
