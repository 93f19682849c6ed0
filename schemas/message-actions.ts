import { Type, type Static } from '@sinclair/typebox'
import { Reply, success } from './common.js'
import { Flag } from './flag.js'
import { identityFields, otherSideFields } from './identity.js'
import { MentionedFields } from './message-options.js'
import { MessageId, MessageIds, MessageSchema, failed } from './messages.js'
import { RecipientFields } from './recipients.js'
import { ref } from './ref.js'

const passing = { additionalProperties: true }
const Key = (description: string) =>
  Type.Any({
    description,
    examples: [
      { fromMe: true, remote: '15550000001@c.us', id: '3EB0A1B2C3', _serialized: 'true_15550000001@c.us_3EB0A1B2C3' }
    ]
  })
const Person = (description: string) =>
  Type.Any({ description, examples: [{ server: 'c.us', user: '15550000001', _serialized: '15550000001@c.us' }] })
const Instant = Type.Number({ description: 'When, epoch milliseconds.', examples: [1795521600000] })

export const EditMessageBody = Type.Object({
  id: MessageId(
    'Id of the message to edit: a text, or a picture, video or document with a caption, of this account and at most ' +
      '15 minutes old.'
  ),
  newText: Type.String({
    minLength: 1,
    maxLength: 65_536,
    pattern: '\\S',
    description: 'The new text; blanks at its ends are cut off.',
    examples: ['Hello again']
  }),
  ...MentionedFields,
  options: Type.Optional(
    Type.Object(MentionedFields, {
      ...passing,
      description: "wa-js's options of an edit; others than these pass through."
    })
  )
}, passing)

export const DeleteMessageBody = Type.Object({
  ...RecipientFields,
  messageId: MessageIds('Id of the message, or several.'),
  onlyLocal: Type.Optional(
    Flag(
      'true: delete it for this account only. false, the default: delete it for everybody; what somebody else wrote ' +
        'is deleted for this account only, unless this account is an admin of the group.',
      false
    )
  ),
  deleteMediaInDevice: Type.Optional(Flag('Delete its file too (the default).'))
}, passing)

export const DeleteMessageReply = Reply({
  status: success,
  response: Type.Object({
    message: Type.String({ description: 'What was done.', examples: ['Message deleted'] }),
    results: Type.Array(Type.Object({
      id: Type.String({ description: 'Id of the message.', examples: ['true_15550000001@c.us_3EB0A1B2C3'] }),
      isRevoked: Type.Boolean({ description: 'Deleted for everybody?', examples: [true] }),
      isDeleted: Type.Boolean({ description: 'Deleted for this account?', examples: [false] })
    }), { description: 'What became of each message.' })
  }, { description: 'Confirmation.' })
}, 'The messages are deleted.')

export const ReactMessageBody = Type.Object({
  msgId: MessageId('Id of the message to react to.'),
  reaction: Type.Union([Type.String({ maxLength: 32 }), Type.Literal(false), Type.Null()], {
    description: 'An emoji; an empty text or false takes the reaction back.',
    examples: ['👍']
  })
}, passing)

export const ForwardMessagesBody = Type.Object(
  { ...RecipientFields, messageId: MessageIds('Id of the message to forward, or several.') },
  passing
)

export const ForwardReply = Reply({
  status: success,
  response: Type.Array(Type.Object({
    id: Type.Union([Type.String(), Type.Null()], {
      description: 'Id of the new message.',
      examples: ['true_15550000001@c.us_3EB0A1B2C3']
    }),
    to: Type.String({ description: 'Chat that it went to.', examples: ['15550000001@c.us'] }),
    ...otherSideFields,
    forwarded: Type.String({
      description: 'Id of the message that was forwarded.',
      examples: ['false_15550000002@c.us_3EB0D4E5F6']
    }),
    ack: Type.Union([Type.Number(), Type.Null()], {
      description: '0 waiting, 1 at the server, 2 delivered, 3 read.',
      examples: [1]
    }),
    messageSendResult: Type.String({ description: 'Always OK.', examples: ['OK'] }),
    t: Type.Union([Type.Number(), Type.Null()], { description: 'When, epoch seconds.', examples: [1795521600] })
  }, passing), { description: 'Each message in each chat, in their order.' }),
  failed
}, 'WhatsApp took the messages.')

export const StarMessageBody = Type.Object({
  messageId: MessageIds('Id of the message, or several.'),
  star: Type.Optional(Flag('false takes the star away; true is the default.'))
}, passing)

export const StarMessageReply = Reply({
  status: success,
  response: Type.Integer({
    description: 'How many messages have changed: those that were so already do not count.',
    examples: [1]
  })
}, 'The messages are starred, or no longer.')

export const MessageByIdReply = Reply({
  status: Type.Literal('Success', { description: 'Always Success.', examples: ['Success'] }),
  response: Type.Object({
    message: Type.String({ description: 'Always the same text.', examples: ['Information retrieved successfully.'] }),
    contact: Type.Union([Type.String(), Type.Null()], {
      description: 'The user part of the chat id.',
      examples: ['15550000001']
    }),
    session: Type.String({ description: 'The session.', examples: ['NERDWHATS_AMERICA'] }),
    data: ref(MessageSchema)
  }, { description: 'The message, and where it is.' })
}, 'The message.')

const ReactionSchema = Type.Object({
  id: Key('Key of the message that brought the reaction.'),
  msgId: Key('Key of the message that it is about.'),
  ...identityFields('of who reacted'),
  reactionText: Type.String({ description: 'The emoji.', examples: ['👍'] }),
  read: Type.Optional(Type.Boolean({ description: 'Was it seen?', examples: [true] })),
  orphan: Type.Optional(Type.Any({ description: '0: the message is known.', examples: [0] })),
  sender: Type.Optional(Person('Who reacted.')),
  senderUserJid: Type.Optional(Person('Who reacted.')),
  timestamp: Type.Optional(Instant)
}, passing)

export const ReactionsReply = Reply({
  status: success,
  response: Type.Object({
    reactionByMe: Type.Optional(
      Type.Union([ReactionSchema, Type.Null()], {
        description: 'The reaction of this account; null where it has not reacted.'
      })
    ),
    reactions: Type.Array(Type.Object({
      aggregateEmoji: Type.String({ description: 'The emoji.', examples: ['👍'] }),
      hasReactionByMe: Type.Boolean({ description: 'Is one of them by this account?', examples: [false] }),
      senders: Type.Array(ReactionSchema, { description: 'Who reacted with it.' })
    }), { description: 'Reactions by emoji.' })
  }, { description: 'All reactions to the message.' })
}, 'The reactions.')

export const VotesReply = Reply({
  status: success,
  response: Type.Object({
    msgId: Key('Key of the poll.'),
    chatId: Person('Chat that it is in.'),
    votes: Type.Array(Type.Object({
      selectedOptions: Type.Array(Type.Object({
        name: Type.String({ description: 'Text of the option.', examples: ['Tea'] }),
        localId: Type.Number({ description: 'Its place in the poll, from 0.', examples: [0] })
      }, passing), { description: 'The options that were chosen, in the order of the poll.' }),
      names: Type.Array(Type.String(), { description: 'Their texts.', examples: [['Tea']] }),
      timestamp: Instant,
      ...identityFields('of who voted'),
      sender: Person('Who voted.')
    }, passing), { description: 'The last vote of each person.' })
  }, { description: 'All votes on the poll.' })
}, 'The votes.')

export const PlatformReply = Type.Unsafe<string>({
  type: 'string',
  enum: ['android', 'iphone', 'web', 'unknown'],
  description: 'What the message was written on: android, iphone, web or unknown.',
  examples: ['android']
})

export type DeletionResult = Static<typeof DeleteMessageReply>['response']['results'][number]
export type ForwardedMessage = Static<typeof ForwardReply>['response'][number]
export type Reactions = Static<typeof ReactionsReply>['response']
export type Votes = Static<typeof VotesReply>['response']
