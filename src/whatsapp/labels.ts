import type { DeletedLabel, Label, LabelChange } from '../../schemas/labels.js'

export interface Labels {
  /** All labels of the account; none unless it is a business. */
  list: () => Promise<Label[]>
  /**
   * Creates a label. Only a business account can.
   * @param color index in the palette, #rrggbb, or ARGB as one number; the least used color by default
   */
  add: (name: string, color?: string | number) => Promise<Label>
  /**
   * Adds labels to chats or removes them; resolves once the chats show it.
   * @returns the named labels, updated
   * @throws {NotFound} for an unknown label or chat
   */
  change: (chatIds: string[], changes: LabelChange[]) => Promise<Label[]>
  /** @throws {NotFound} for an unknown label */
  delete: (id: string) => Promise<DeletedLabel>
  deleteAll: () => Promise<DeletedLabel[]>
}
