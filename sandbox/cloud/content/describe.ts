import type { ContextInfo, MessageContent } from '../../protocol/content.js'
import type { Described } from './kind.js'
import { KINDS } from './kinds.js'
import { unwrap } from './unwrap.js'

export interface Quoted {
  id: string
  authorJid: string
  content: MessageContent
}

export interface TextOptions {
  quoted?: Quoted
  mentions?: string[]
}

/** The envelope of a text message. */
export function textContent (text: string, { quoted, mentions = [] }: TextOptions = {}): MessageContent {
  if (quoted === undefined && mentions.length === 0) return { conversation: text }
  const contextInfo: ContextInfo = {}
  if (quoted !== undefined) {
    Object.assign(contextInfo, { stanzaId: quoted.id, participant: quoted.authorJid, quotedMessage: quoted.content })
  }
  if (mentions.length > 0) contextInfo.mentionedJid = mentions
  return { extendedTextMessage: { text, contextInfo } }
}

/** Quote, mentions and the like. */
export function contextOf (content: MessageContent): ContextInfo {
  const inner = unwrap(content)
  for (const part of Object.values(inner)) {
    const context = (part as { contextInfo?: ContextInfo } | null)?.contextInfo
    if (context !== undefined) return context
  }
  return {}
}

/** @param now Unix time in milliseconds: a live location that is over by then has ended */
export function describe (content: MessageContent, now = Date.now()): Described {
  const inner = unwrap(content)
  if (inner.conversation !== undefined) return { type: 'chat', body: inner.conversation }
  const kind = KINDS.find(({ part }) => inner[part] !== undefined)
  if (kind === undefined) return { type: 'unknown', body: '' }
  const { stanzaId, mentionedJid, isForwarded } = contextOf(inner)
  return {
    ...kind.describe(inner[kind.part], now),
    ...(stanzaId !== undefined && { quotedId: stanzaId }),
    ...(mentionedJid !== undefined && { mentions: mentionedJid }),
    ...(isForwarded === true && { forwarded: true })
  }
}
