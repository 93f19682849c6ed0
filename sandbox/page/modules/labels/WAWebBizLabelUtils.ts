import { define } from '../../loader.js'
import { getParentCollection, type ParentType } from './parents.js'
import { createLabelItemId } from './label-item-id.js'
import { LabelCollection } from './WAWebLabelCollection.js'

/** A label of a chat is one of its person, too. */
const parentTypes = (type: ParentType): ParentType[] => (type === 'Chat' ? ['Chat', 'Contact'] : [type])

function addToLabelCollection (parentId: string, labelIds: string[], parentType: ParentType): void {
  for (const labelId of labelIds) {
    const { labelItemCollection } = LabelCollection.gadd(labelId)
    for (const type of parentTypes(parentType)) {
      labelItemCollection.add({ id: createLabelItemId(parentId, labelId, type), labelId, parentId, parentType: type })
    }
  }
}

function removeLabelFromCollection (parentId: string, labelId: string, parentType: ParentType): void {
  const label = LabelCollection.get(labelId)
  for (const type of parentTypes(parentType)) {
    label?.labelItemCollection.remove(createLabelItemId(parentId, labelId, type))
  }
}

/** Others replace these to see changes: call them through this object, and wait for them. */
export const LabelUtils = define('WAWebBizLabelUtils', {
  addToLabelCollection,
  removeLabelFromCollection,
  createLabelItemId,
  getParentCollection
})
