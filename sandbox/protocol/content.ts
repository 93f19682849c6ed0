import type { GroupNotification } from './groups.js'
import type { LiveLocationContent } from './live-location.js'
import type { MessageKey } from './message-key.js'

export interface ContextInfo {
  stanzaId?: string
  participant?: string
  quotedMessage?: MessageContent
  mentionedJid?: string[]
  /** 1: everybody in the group. */
  nonJidMentions?: number
  isForwarded?: boolean
  forwardingScore?: number
  /** Seconds after which the message disappears. */
  expiration?: number
}

/** Mutations are messages too: they travel like them, but change another message. */
export interface MutationContent extends LiveLocationContent {
  /** An empty text takes the reaction back. */
  reactionMessage?: { key: MessageKey, text: string, senderTimestampMs: number }
  protocolMessage?:
    { key: MessageKey, type: 'REVOKE' } | { key: MessageKey, type: 'MESSAGE_EDIT', editedMessage: MessageContent }
  /** WhatsApp encrypts the vote; here it is plain: the chosen options by their names. */
  pollUpdateMessage?: {
    pollCreationMessageKey: MessageKey
    vote: { selectedOptions: string[] }
    senderTimestampMs: number
  }
}

/** WhatsApp's own message envelope, as far as the sandbox speaks it. */
export interface MessageContent extends MutationContent {
  groupNotification?: GroupNotification
  conversation?: string
  /** Secret in base64. */
  messageContextInfo?: { messageSecret?: string }
  /** What linked devices get in its place, where the author's page makes two versions. */
  companion?: MessageContent
  extendedTextMessage?: {
    text: string
    matchedText?: string
    canonicalUrl?: string
    title?: string
    description?: string
    jpegThumbnail?: string
    backgroundArgb?: number
    textArgb?: number
    font?: number
    contextInfo?: ContextInfo
  }
  [part: string]: unknown
}
