import type { ContextInfo, MessageContent } from '../../../protocol.js'
import type { Attributes } from '../../base/base-model.js'
import { Wid } from '../ids/WAWebWid.js'

/** From WhatsApp's message envelope to a message's attributes, and back. */

function quoteOf ({ quotedMessage, stanzaId, participant, mentionedJid }: ContextInfo): Attributes {
  return {
    ...(stanzaId !== undefined && { quotedStanzaID: stanzaId, quotedMsg: quotedMessage && attributesOf(quotedMessage) }),
    ...(participant !== undefined && { quotedParticipant: new Wid(participant) }),
    ...(mentionedJid !== undefined && { mentionedJidList: mentionedJid.map((jid) => new Wid(jid)) })
  }
}

export function attributesOf (content: MessageContent): Attributes {
  if (content.conversation !== undefined) return { type: 'chat', body: content.conversation }
  const text = content.extendedTextMessage
  if (text === undefined) return { type: 'unknown', body: '' }
  const { matchedText, canonicalUrl, title, description, jpegThumbnail } = text
  return {
    type: 'chat',
    body: text.text,
    ...(matchedText !== undefined && { subtype: 'url', matchedText, canonicalUrl, title, description, thumbnail: jpegThumbnail }),
    ...quoteOf(text.contextInfo ?? {})
  }
}

function contextOf ({ quotedStanzaID, quotedMsg, quotedParticipant, mentionedJidList }: Attributes): ContextInfo | undefined {
  const context: ContextInfo = {}
  if (quotedStanzaID !== undefined) {
    Object.assign(context, { stanzaId: quotedStanzaID, participant: String(quotedParticipant), quotedMessage: quotedMsg && contentOf(quotedMsg) })
  }
  if (mentionedJidList?.length > 0) context.mentionedJid = mentionedJidList.map(String)
  return Object.keys(context).length === 0 ? undefined : context
}

export function contentOf (message: Attributes): MessageContent {
  const contextInfo = contextOf(message)
  const { body = '', matchedText, canonicalUrl, title, description, thumbnail } = message
  if (contextInfo === undefined && matchedText === undefined) return { conversation: body }
  return { extendedTextMessage: { text: body, matchedText, canonicalUrl, title, description, jpegThumbnail: thumbnail, contextInfo } }
}
