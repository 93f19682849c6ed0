import type { ContextInfo, MessageContent } from '../protocol.js'

/** A message's content in plain words, as the control API shows it. */
export interface Described { type: 'chat' | 'unknown', body: string, quotedId?: string, mentions?: string[] }

export interface TextOptions { quoted?: { id: string, authorJid: string, content: MessageContent }, mentions?: string[] }

/** The envelope of a text message. */
export function textContent (text: string, { quoted, mentions = [] }: TextOptions = {}): MessageContent {
  if (quoted === undefined && mentions.length === 0) return { conversation: text }
  const contextInfo: ContextInfo = {}
  if (quoted !== undefined) Object.assign(contextInfo, { stanzaId: quoted.id, participant: quoted.authorJid, quotedMessage: quoted.content })
  if (mentions.length > 0) contextInfo.mentionedJid = mentions
  return { extendedTextMessage: { text, contextInfo } }
}

export function describe (content: MessageContent): Described {
  if (content.conversation !== undefined) return { type: 'chat', body: content.conversation }
  const text = content.extendedTextMessage
  if (text === undefined) return { type: 'unknown', body: '' }
  const { stanzaId, mentionedJid } = text.contextInfo ?? {}
  return {
    type: 'chat',
    body: text.text,
    ...(stanzaId !== undefined && { quotedId: stanzaId }),
    ...(mentionedJid !== undefined && { mentions: mentionedJid })
  }
}
