import { Type } from '@sinclair/typebox'
import { otherSideFields } from '../identity.js'
import { MESSAGE, messageFields } from './message.js'
import {
  backfilledChange as backfilled,
  chatId,
  choice,
  maybe,
  messageId,
  messageKey,
  number,
  open,
  personId,
  sentAt,
  text
} from './fields.js'

const key = (id: string, fromMe = true) => ({
  fromMe,
  remote: MESSAGE.chatId,
  id,
  _serialized: `${String(fromMe)}_${MESSAGE.chatId}_${id}`
})
const OWN = {
  ...MESSAGE,
  id: 'true_15550000001@c.us_3EB0A1B2C4',
  from: '15550000002@c.us',
  to: '15550000001@c.us',
  fromMe: true
}
const message = (description: string, example: object) => open(messageFields, description, [example])

/** What happens to messages. */
export const MessageEventSchemas = {
  onmessage: message('A message arrived; stories come in no event. Further fields are those of WhatsApp.', MESSAGE),
  unreadmessages: message('With allUnreadOnStart: a message that was unread when the session connected.', MESSAGE),
  onselfmessage: message('This account sent a message, from here or from another of its devices.', OWN),
  onack: open({
    id: messageKey('Key of the message.'),
    ...otherSideFields,
    ack: Type.Integer({
      description: '-1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.',
      examples: [3]
    }),
    type: maybe(text('Kind of message.', 'chat')),
    body: maybe(text('The text.', 'hello')),
    from: maybe(chatId('Who sent the message.', '15550000002@c.us')),
    to: maybe(chatId('Chat that it went to.')),
    t: maybe(sentAt),
    backfilled
  },
  'A sent message went further; the other fields are those of the message.',
  [
    {
      id: key('3EB0A1B2C4'),
      ack: 3,
      type: 'chat',
      body: 'hello',
      from: '15550000002@c.us',
      to: '15550000001@c.us',
      t: 1795521600
    }
  ]
  ),
  onreactionmessage: open({
    id: messageKey('Key of the reaction.'),
    ...otherSideFields,
    msgId: messageKey('Key of the message.'),
    reactionText: text('The emoji; empty where it was taken back.', '👍'),
    sender: personId('Who reacted.'),
    read: maybe(Type.Boolean({ description: 'Was it seen on another device?', examples: [false] })),
    orphan: maybe(
      Type.Union([Type.Number(), Type.Boolean()], {
        description: 'Not 0 where WhatsApp Web does not know the message.',
        examples: [0]
      })
    ),
    orphanReason: maybe(Type.Any({ description: 'Why it does not.', examples: ['message_not_found'] })),
    timestamp: maybe(number('When, in epoch milliseconds.', 1795521600000)),
    backfilled
  },
  'Somebody reacted to a message.',
  [
    {
      id: key('3EB0A1B2C5', false),
      msgId: key('3EB0A1B2C4'),
      reactionText: '👍',
      sender: '15550000001@c.us',
      read: false,
      orphan: 0,
      orphanReason: null,
      timestamp: 1795521600000
    }
  ]
  ),
  onrevokedmessage: open({
    id: messageId('Id of the revocation; of a `backfilled` one that of the message that was deleted.'),
    ...otherSideFields,
    refId: messageId('Id of the message that was deleted.'),
    from: chatId('Chat it came from.'),
    to: maybe(chatId('Chat that it went to.', '15550000002@c.us')),
    author: maybe(personId('In a group: who deleted it.')),
    backfilled
  },
  'Somebody deleted a message for everybody.',
  [{ id: 'false_15550000001@c.us_3EB0A1B2C6', refId: MESSAGE.id, from: MESSAGE.from, to: MESSAGE.to }]
  ),
  'message-edited': open({
    id: messageId('Id of the message.'),
    chat: chatId('Chat that it is in.'),
    ...otherSideFields,
    msg: open(messageFields, 'The message as it is now.', [MESSAGE]),
    backfilled
  },
  'Somebody, or this account, edited a message.',
  [{ id: MESSAGE.id, chat: MESSAGE.chatId, msg: { ...MESSAGE, body: 'hello again' } }]
  ),
  onpollresponse: open({
    msgId: messageKey('Key of the poll.'),
    ...otherSideFields,
    chatId: chatId('Chat that the poll is in.'),
    selectedOptions: Type.Array(open({
      name: text('What was chosen.', 'Coffee'),
      localId: number('Its place in the poll, from 0.', 1)
    },
    'A chosen option.'
    ),
    {
      description: 'The options that this voter has chosen now. Empty if the vote was taken back.',
      examples: [[{ name: 'Coffee', localId: 1 }]]
    }
    ),
    names: Type.Array(Type.String(), { description: 'Their texts.', examples: [['Coffee']] }),
    sender: personId('Who voted.'),
    timestamp: maybe(number('When, in epoch milliseconds.', 1795521600000))
  },
  'Somebody voted in a poll.',
  [
    {
      msgId: key('3EB0A1B2C7'),
      chatId: '15550000001@c.us',
      selectedOptions: [{ name: 'Coffee', localId: 1 }],
      names: ['Coffee'],
      sender: '15550000001@c.us',
      timestamp: 1795521600000
    }
  ]
  ),
  location: open({
    type: choice(['enable', 'update', 'disable'], 'Sharing began, the place changed, or sharing ended.'),
    id: personId('Who shares.'),
    ...otherSideFields,
    chat: maybe(chatId('Chat that it is shared in.')),
    msgId: messageKey('Key of the message that shares it.'),
    lat: maybe(number('Latitude in degrees.', -23.5505)),
    lng: maybe(number('Longitude in degrees.', -46.6333)),
    accuracy: maybe(number('How exact the place is, in meters.', 10)),
    speed: maybe(number('How fast that person moves, in meters a second.', 1.5)),
    degrees: maybe(number('Where to, in degrees clockwise from the magnetic north.', 90)),
    shareDuration: maybe(number('At the start: for how many seconds it is shared.', 900)),
    lastUpdated: maybe(number('Of an update: when, in epoch seconds.', 1795521600))
  },
  'Somebody shares their live location.',
  [
    {
      type: 'enable',
      id: '15550000001@c.us',
      chat: '15550000001@c.us',
      msgId: key('3EB0A1B2C8', false),
      lat: -23.5505,
      lng: -46.6333,
      accuracy: 10,
      shareDuration: 900
    }
  ]
  ),
  order: open({
    method: maybe(text('How it is paid.', 'pix')),
    ...otherSideFields,
    reference_id: maybe(text('Reference of the order: that of the message that asked for the payment.', '4WSRW7QYRW0')),
    msgId: messageKey('Key of the message that reports the payment.'),
    timestamp: maybe(number('When, in epoch seconds.', 1795521600))
  },
  'A customer chose how to pay an order, or paid it.',
  [{ method: 'pix', reference_id: '4WSRW7QYRW0', msgId: key('3EB0A1B2C9', false), timestamp: 1795521600 }]
  )
} as const
