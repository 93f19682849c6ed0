/** A label of a business account, and the chats that have it. */
export interface Label {
  id: string
  name: string
  /** Place in the palette. */
  color: number
  /** Phone numbers, and ids of groups. */
  chats: string[]
}

export interface LabelChange {
  id: string
  type: 'add' | 'remove'
}

export interface LabelRequests {
  'label.add': { params: { id: string, name: string, color: number }, result: Label[] }
  'label.edit': { params: { id: string, name: string, color: number }, result: Label[] }
  'label.delete': { params: { id: string }, result: Label[] }
  'label.apply': { params: { chats: string[], changes: LabelChange[] }, result: Label[] }
}

export interface LabelEvents {
  /** All labels of the account, changed by another device of it. */
  labels: { labels: Label[] }
}
