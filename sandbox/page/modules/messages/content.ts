import type { ContextInfo, MessageContent } from '../../../protocol/content.js'
import { WRAPPERS } from '../../../protocol/wrappers.js'
import type { Attributes } from '../../base/base-model.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { bytesOf, textOf } from './bytes.js'
import { kindOfContent, kindOfMessage } from './kinds.js'

/** From WhatsApp's message envelope to a message's attributes, and back. */

function unwrap (content: MessageContent): { inner: MessageContent, around: Attributes } {
  for (const wrapper of WRAPPERS) {
    const message = (content[wrapper] as { message?: MessageContent } | undefined)?.message
    if (message === undefined) continue
    const { inner, around } = unwrap({ messageContextInfo: content.messageContextInfo, ...message })
    return {
      inner,
      around: {
        ...around,
        ...(wrapper.startsWith('viewOnce') && inner['interactiveMessage'] === undefined && { isViewOnce: true })
      }
    }
  }
  return { inner: content, around: {} }
}

function fromContext ({
  quotedMessage,
  stanzaId,
  participant,
  mentionedJid,
  nonJidMentions,
  isForwarded,
  forwardingScore,
  expiration
}: ContextInfo): Attributes {
  return {
    ...(stanzaId !== undefined && {
      quotedStanzaID: stanzaId,
      quotedMsg: quotedMessage && attributesOf(quotedMessage)
    }),
    ...(participant !== undefined && { quotedParticipant: createWid(participant) }),
    ...(mentionedJid !== undefined && { mentionedJidList: mentionedJid.map((jid) => createWid(jid)) }),
    ...(nonJidMentions !== undefined && { nonJidMentions }),
    ...(isForwarded === true && { isForwarded, forwardingScore }),
    ...(expiration !== undefined && { ephemeralDuration: expiration })
  }
}

export function attributesOf (content: MessageContent): Attributes {
  if (content.conversation !== undefined) return { type: 'chat', body: content.conversation }
  const { inner, around } = unwrap(content.companion ?? content)
  if (inner.conversation !== undefined) return { type: 'chat', body: inner.conversation, ...around }
  const kind = kindOfContent(inner)
  if (kind === undefined) return { type: 'unknown', body: '' }
  const part = inner[kind.part] as { contextInfo?: ContextInfo }
  const secret = inner.messageContextInfo?.messageSecret
  return {
    ...kind.read(part),
    ...around,
    ...(secret !== undefined && { messageSecret: bytesOf(secret) }),
    ...fromContext(part.contextInfo ?? {})
  }
}

function contextOf (message: Attributes): ContextInfo | undefined {
  const {
    quotedStanzaID,
    quotedMsg,
    quotedParticipant,
    mentionedJidList,
    nonJidMentions,
    isForwarded,
    forwardingScore,
    ephemeralDuration
  } = message
  const context: ContextInfo = {
    ...(quotedStanzaID !== undefined && {
      stanzaId: quotedStanzaID,
      participant: String(quotedParticipant),
      quotedMessage: quotedMsg && contentOf(quotedMsg)
    }),
    ...(mentionedJidList?.length > 0 && { mentionedJid: mentionedJidList.map(String) }),
    ...(nonJidMentions > 0 && { nonJidMentions }),
    ...(isForwarded === true && { isForwarded, forwardingScore: forwardingScore ?? 1 }),
    ...(ephemeralDuration > 0 && { expiration: ephemeralDuration })
  }
  return Object.keys(context).length === 0 ? undefined : context
}

export function contentOf (message: Attributes): MessageContent {
  const contextInfo = contextOf(message)
  const { type = 'chat', body = '', matchedText, backgroundColor, messageSecret } = message
  if (type === 'chat' && contextInfo === undefined && matchedText === undefined && backgroundColor === undefined) {
    return { conversation: body }
  }
  const kind = kindOfMessage({ ...message, type })
  if (kind === undefined) throw new Error(`messages of the type ${String(type)} cannot be sent`)
  return {
    [kind.part]: { ...kind.write(message), contextInfo },
    ...(messageSecret !== undefined && { messageContextInfo: { messageSecret: textOf(messageSecret) } })
  }
}
