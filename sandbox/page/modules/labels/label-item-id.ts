import type { ParentType } from './parents.js'

export const createLabelItemId = (parentId: string, labelId: string, parentType: ParentType): string =>
  `${parentId}_${labelId}_${parentType}`
