import type { Message, SendResult } from '../../../schemas/messages.js'
import type { FakeMessage } from './model.js'

/** Messages as WhatsApp Web shows them. */

export function toMessage (message: FakeMessage): Message {
  const { id, chat, type, body, t, from, to, author, fromMe, isRead, isStarred, isForwarded, details } = message
  const { quoted, mentions, file, orderId } = message
  return {
    ...details,
    id,
    chatId: chat,
    type,
    body,
    t,
    timestamp: t,
    content: body,
    from,
    to,
    fromMe,
    ...(author !== undefined && { author }),
    ack: isRead ? 3 : 1,
    star: isStarred,
    isForwarded,
    isGroupMsg: chat.endsWith('@g.us'),
    isMMS: file !== undefined,
    isMedia: /^(image|video|audio|ptt|sticker)$/.test(type),
    mentionedJidList: mentions,
    ...(quoted !== undefined && { quotedMsgId: quoted, quotedStanzaID: ownPart(quoted) }),
    ...(file && { mimetype: file.mimetype, caption: body, filename: file.filename }),
    ...(orderId !== undefined && { orderId })
  } as Message
}

/** A message's own part of its id. */
export const ownPart = (id: string): string => id.split('_')[2] ?? id

export function inShort ({ id, from, to }: FakeMessage): SendResult {
  return { id, ack: 1, from, to, sendMsgResult: { messageSendResult: 'OK' } }
}
