import type { MessageContent } from '../../../protocol/content.js'
import type { Attributes } from '../../base/base-model.js'

/** One kind of message: how its part of WhatsApp's envelope becomes attributes of a message, and back. */
export interface Kind<Part = any> {
  /** Values of the attribute `type` that messages of this kind have. */
  types: string[]
  /** Where kinds share a type: whether the message is of this one. */
  isOfKind?: (message: Attributes) => boolean
  /** Name of the part. */
  part: string
  /** The attributes, `type` included; what a quote or mentions add is not its business. */
  read: (part: Part) => Attributes
  write: (message: Attributes) => Part
  /** What the stanza calls its media; null where it has none. */
  mediaType?: (part: Part) => string | null
}

const kinds: Kind[] = []

export function addKind<Part> (kind: Kind<Part>): void {
  kinds.push(kind)
}

export function kindOfMessage (message: Attributes): Kind | undefined {
  return kinds.find(({ types, isOfKind }) => types.includes(message['type']) && (isOfKind?.(message) ?? true))
}

export function kindOfContent (content: MessageContent): Kind | undefined {
  return kinds.find(({ part }) => content[part] !== undefined)
}
