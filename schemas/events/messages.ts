import { Type, type TObject, type TProperties } from '@sinclair/typebox'

const passing = { additionalProperties: true }

const message = {
  id: Type.String({ description: 'Id of the message.', examples: ['false_15550000001@c.us_3EB0A1B2C3'] }),
  type: Type.String({ description: 'Kind of message: chat is a text; image, video, ptt, audio, document, sticker, location, vcard, poll_creation and so on.', examples: ['chat'] }),
  from: Type.String({ description: 'Chat it came from; of a message of this session, the session itself.', examples: ['15550000001@c.us'] }),
  to: Type.Optional(Type.String({ description: 'Chat that it went to.', examples: ['15550000002@c.us'] })),
  chatId: Type.Optional(Type.Any({ description: 'Chat that it is in.', examples: ['15550000001@c.us'] })),
  fromMe: Type.Optional(Type.Boolean({ description: 'Did this account send it?', examples: [false] })),
  author: Type.Optional(Type.String({ description: 'In a group: who wrote it.', examples: ['992475645745631@lid'] })),
  body: Type.Optional(Type.String({ description: 'The text; of a file its bytes in base64 (see autoDownload), else a small picture of it.', examples: ['hello'] })),
  caption: Type.Optional(Type.String({ description: 'Text below a picture, video or document.', examples: ['Look'] })),
  mimetype: Type.Optional(Type.String({ description: 'Type of the file.', examples: ['image/jpeg'] })),
  t: Type.Optional(Type.Integer({ description: 'When it was sent, epoch seconds.', examples: [1795521600] })),
  isGroupMsg: Type.Optional(Type.Boolean({ description: 'Is it in a group?', examples: [false] })),
  sender: Type.Optional(Type.Any({ description: 'Who wrote it, as a contact.', examples: [{ id: '15550000001@c.us', pushname: 'Ana' }] })),
  backfilled: Type.Optional(Type.Literal(true, { description: 'Only of a message that arrived while nobody listened, and was found afterwards.', examples: [true] })),
  fileUrl: Type.Optional(Type.String({ description: 'Signed link to the file, which expires; only where the file is not in `body`.', examples: ['https://bot.example/files/3f2a?type=image%2Fjpeg&expires=1795525200&signature=x'] })),
  mediaError: Type.Optional(Type.String({ description: 'Why the file could not be loaded; `body` is then a small picture of it, or empty.', examples: ['WhatsApp did not answer downloadMedia within 300 s'] }))
}

const Message = (description: string): TObject<typeof message> => Type.Object(message, { ...passing, description })

const key = (description: string) => Type.Any({ description: `${description}: {fromMe, remote, id, _serialized}.`, examples: [{ fromMe: true, remote: '15550000001@c.us', id: '3EB0A1B2C3', _serialized: 'true_15550000001@c.us_3EB0A1B2C3' }] })
const chat = (description: string) => Type.Any({ description, examples: ['15550000001@c.us'] })
const open = <P extends TProperties>(properties: P, description: string) => Type.Object(properties, { ...passing, description })

/** What happens to messages. */
export const MessageEventSchemas = {
  onmessage: Message('A message arrived; its further fields are those of WhatsApp.'),
  unreadmessages: Message('With allUnreadOnStart: a message that was unread when the session came up, and was not told of before.'),
  onselfmessage: Message('This account sent a message, from here or from another of its devices.'),
  onack: open({
    id: key('Key of the message'),
    ack: Type.Integer({ description: '-1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.', examples: [3] }),
    from: Type.Optional(chat('Who sent the message.')),
    to: Type.Optional(chat('Chat that it went to.')),
    t: Type.Optional(Type.Integer({ description: 'When it was sent, epoch seconds.', examples: [1795521600] }))
  }, 'A sent message went further.'),
  onreactionmessage: open({
    id: key('Key of the reaction'),
    msgId: key('Key of the message'),
    reactionText: Type.String({ description: 'The emoji; empty where it was taken back.', examples: ['👍'] }),
    sender: chat('Who reacted.'),
    timestamp: Type.Optional(Type.Number({ description: 'When, in epoch milliseconds.', examples: [1795521600000] }))
  }, 'Somebody reacted to a message.'),
  onrevokedmessage: open({
    id: Type.String({ description: 'Id of the revocation.', examples: ['false_15550000001@c.us_3EB0A1B2C4'] }),
    refId: Type.String({ description: 'Id of the message that was deleted.', examples: ['false_15550000001@c.us_3EB0A1B2C3'] }),
    from: chat('Chat it came from.'),
    to: chat('Chat that it went to.'),
    author: Type.Optional(chat('In a group: who deleted it.'))
  }, 'Somebody deleted a message for everybody.'),
  'message-edited': open({
    id: Type.String({ description: 'Id of the message.', examples: ['false_15550000001@c.us_3EB0A1B2C3'] }),
    chat: chat('Chat that it is in.'),
    msg: Type.Any({ description: 'The message as it is now.', examples: [{ id: 'false_15550000001@c.us_3EB0A1B2C3', type: 'chat', body: 'new text' }] })
  }, 'Somebody edited a message.'),
  onpollresponse: open({
    msgId: key('Key of the poll'),
    chatId: chat('Chat that the poll is in.'),
    selectedOptions: Type.Any({ description: 'The options that this voter has chosen now.', examples: [[{ name: 'Tea', localId: 0 }]] }),
    sender: chat('Who voted.'),
    timestamp: Type.Optional(Type.Number({ description: 'When, in epoch milliseconds.', examples: [1795521600000] }))
  }, 'Somebody voted in a poll.'),
  location: open({
    type: Type.Unsafe<'enable' | 'update' | 'disable'>({ type: 'string', enum: ['enable', 'update', 'disable'], description: 'Sharing began, the place changed, or sharing ended.', examples: ['enable'] }),
    id: Type.String({ description: 'Who shares.', examples: ['15550000001@c.us'] }),
    lat: Type.Optional(Type.Number({ description: 'Latitude in degrees.', examples: [-23.5505] })),
    lng: Type.Optional(Type.Number({ description: 'Longitude in degrees.', examples: [-46.6333] })),
    shareDuration: Type.Optional(Type.Number({ description: 'For how long it is shared, in seconds.', examples: [900] }))
  }, 'Somebody shares the place where he is, live.'),
  order: open({
    method: Type.Optional(Type.Any({ description: 'How it is paid.', examples: ['pix'] })),
    reference_id: Type.Any({ description: 'Reference of the order.', examples: ['ABC123'] }),
    msgId: key('Key of the message of the order'),
    timestamp: Type.Optional(Type.Number({ description: 'When, in epoch seconds.', examples: [1795521600] }))
  }, 'The payment of an order changed.')
} as const
