import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { DEFAULT_SESSION, Reply, RETRIEVED, success } from './common.js'
import { ContactSchema, Id, nullable } from './contacts.js'
import { OneOrMany } from './one-or-many.js'
import { Flag } from './flag.js'
import { identityFields } from './identity.js'
import { MessageSchema } from './messages.js'
import { RecipientFields } from './recipients.js'
import { ref } from './ref.js'

const choice = <T extends string>(values: readonly T[], description: string, rest: { default?: NoInfer<T> } = {}) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], description, examples: [values[0]], ...rest })

const ChatFields = {
  id: Id('Which chat it is.'),
  ...identityFields('of the person that the chat is with'),
  name: Type.Optional(nullable(Type.String({
    description: 'Subject of a group, or the name in the address book.',
    examples: ['Ana Lima']
  }))),
  t: Type.Optional(nullable(Type.Number({
    description: 'When the last message came or went, epoch seconds.',
    examples: [1795521600]
  }))),
  unreadCount: Type.Optional(nullable(Type.Integer({
    description: 'How many messages are not read; -1 where the chat is marked as unread.',
    examples: [2]
  }))),
  archive: Type.Optional(nullable(Type.Boolean({ description: 'Is it archived?', examples: [false] }))),
  pin: Type.Optional(Type.Union([Type.Number(), Type.Boolean(), Type.Null()], {
    description: 'Since when it is pinned, epoch seconds; left out or false where it is not.',
    examples: [1795521600]
  })),
  muteExpiration: Type.Optional(nullable(Type.Number({
    description: 'Until when it is muted, epoch seconds; 0: not muted, -1: for ever.',
    examples: [0]
  }))),
  ephemeralDuration: Type.Optional(nullable(Type.Number({
    description: 'After how many seconds messages disappear; 0: never.',
    examples: [604800]
  }))),
  isReadOnly: Type.Optional(nullable(Type.Boolean({
    description: 'May this account only read here?',
    examples: [false]
  }))),
  kind: Type.Optional(nullable(Type.String({
    description: 'chat, group, broadcast or newsletter.',
    examples: ['chat']
  }))),
  isGroup: Type.Optional(nullable(Type.Boolean({ description: 'Is it a group?', examples: [false] }))),
  isUser: Type.Optional(nullable(Type.Boolean({ description: 'Is it the chat with one person?', examples: [true] }))),
  isBroadcast: Type.Optional(nullable(Type.Boolean({ description: 'Is it a broadcast list?', examples: [false] }))),
  labels: Type.Optional(nullable(Type.Array(Type.String(), { description: 'Ids of its labels.', examples: [['1']] }))),
  contact: Type.Optional(nullable({
    ...ref(ContactSchema),
    description: 'The person or group that the chat is with.'
  })),
  groupMetadata: Type.Optional(nullable(Type.Object({}, {
    additionalProperties: true,
    description: 'Facts of the group, where it is one.'
  }))),
  presence: Type.Optional(nullable(Type.Object({}, {
    additionalProperties: true,
    description: 'Presence; see chat-is-online.'
  }))),
  msgs: Type.Optional(Type.Null({ description: 'Always null: get-messages has the messages.', examples: [null] }))
}

export const ChatSchema = Type.Object(ChatFields, {
  $id: 'Chat',
  title: 'Chat',
  additionalProperties: true,
  description: 'A chat, as WhatsApp Web holds it; further fields of its own pass through.'
})

const messages = Type.Array(ref(MessageSchema), { description: 'The messages.' })
const ChatWithMessagesSchema = Type.Object({ ...ChatFields, messages }, {
  additionalProperties: true,
  description: 'A chat with messages of it.'
})

export const AllChatsReply = Reply({
  status: success,
  response: Type.Array(ref(ChatSchema), { description: 'All chats, the one with the newest message first.' })
}, 'The chats.')
export const ChatListReply = Type.Array(ref(ChatSchema), {
  description: 'The chats, the one with the newest message first.'
})
export const ChatsWithMessagesReply = Reply({
  status: success,
  response: Type.Array(ChatWithMessagesSchema, { description: 'Chats with messages.' })
}, 'The chats.')
export const ChatReply = Type.Object({
  ...ChatFields,
  session: Type.String({ description: 'The session that answered.', examples: [DEFAULT_SESSION] })
}, { additionalProperties: true, description: 'The chat.' })

export const ListChatsBody = Type.Object({
  id: Type.Optional(Type.String({
    minLength: 1,
    maxLength: 128,
    description: 'Id of the chat from which the list goes on.',
    examples: ['15550000001@c.us']
  })),
  count: Type.Optional(Type.Integer({
    minimum: 1,
    description: 'How many chats; all where it is left out.',
    examples: [20]
  })),
  direction: Type.Optional(choice(
    ['after', 'before'] as const,
    'after: from that chat on, itself included. before: the chats before it.'
  )),
  onlyGroups: Type.Optional(Flag('Groups only.')),
  onlyUsers: Type.Optional(Flag('Chats with one person only.')),
  onlyWithUnreadMessage: Type.Optional(Flag('Chats with unread messages only.')),
  withLabels: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 128 }), {
    maxItems: 100,
    description: 'Only chats with one of these labels, by name or id.',
    examples: [['New customer']]
  }))
}, { additionalProperties: true })

export const MessagesQuery = Type.Object({
  isGroup: Type.Optional(Flag('The ids are those of groups.', false)),
  includeMe: Type.Optional(Flag('Messages that this account sent too.')),
  includeNotifications: Type.Optional(Flag('Notices of WhatsApp too: somebody joined a group, and the like.'))
})
export const GetMessagesQuery = Type.Object({
  isGroup: Type.Optional(Flag('The id is that of a group.', false)),
  count: Type.Optional(Type.Integer({
    minimum: -1,
    maximum: 99_999,
    not: { const: 0 },
    default: 20,
    description: 'How many messages; -1: all.',
    examples: [20]
  })),
  direction: Type.Optional(choice(['before', 'after'] as const, 'Messages before or after the one with `id`.', {
    default: 'before'
  })),
  id: Type.Optional(Type.String({
    minLength: 1,
    maxLength: 256,
    description: 'Id of the message to start from; without it: the newest messages.',
    examples: ['false_15550000001@c.us_3EB0A1B2C3']
  }))
})
export const MessageListReply = Reply({ status: success, response: messages }, 'The messages, oldest first.')
export const MessagesInChatsReply = Reply({
  status: success,
  response: Type.Union([messages, Type.Array(messages)], {
    description: 'The messages of the chat, oldest first; with several chats a list of such lists.'
  })
}, 'The messages.')

export const OnlineReply = Reply({
  status: success,
  response: Type.Boolean({
    description: 'Whether this person is online; false also if there is no chat with them or they hide it.',
    examples: [true]
  })
}, 'The answer.')
export const LastSeenReply = Reply({
  status: success,
  response: Type.Union([Type.Number(), Type.Literal(false)], {
    description: 'When this person was last online, in epoch seconds; false if WhatsApp does not reveal it or there ' +
      'is no chat with them.',
    examples: [1795521600]
  })
}, 'The answer.')

const MuteEntry = Type.Object({
  id: Type.Optional(Id('Which chat it is.')),
  ...identityFields('of the person that the chat is with'),
  expiration: Type.Optional(nullable(Type.Number({
    description: 'Until when it is muted, epoch seconds; 0: not muted, -1: for ever.',
    examples: [1795521600]
  }))),
  isMuted: Type.Optional(nullable(Type.Boolean({ description: 'Is it muted?', examples: [true] })))
}, { additionalProperties: true, description: 'A chat and whether it is muted.' })
const MuteTotals = Type.Object({
  total: Type.Integer({ description: 'How many chats the answer lists.', examples: [3] }),
  amountToMute: Type.Optional(Type.Integer({ description: 'How many of them are muted (type all).', examples: [1] })),
  amountnoMute: Type.Optional(Type.Integer({ description: 'How many of them are not (type all).', examples: [2] }))
}, { description: 'Numbers of chats.' })
export const MuteType = choice(
  ['all', 'toMute', 'noMute'] as const,
  'all: the muted and the others. toMute: the muted. noMute: the others.'
)
export const MuteListReply = Reply({
  status: success,
  response: Type.Array(Type.Union([MuteTotals, Type.Array(MuteEntry)]), {
    description: 'First the numbers, then the muted chats (all, toMute), then the others (all, noMute).'
  })
}, 'The list.')

export const ChatsBody = Type.Object({ ...RecipientFields }, { additionalProperties: true })
export const NoBody = Type.Object({}, { additionalProperties: true })

export const ArchiveBody = Type.Object({
  ...RecipientFields,
  value: Type.Optional(Flag('true: archive. false: take it out of the archive.'))
}, { additionalProperties: true })
const Archived = Type.Object({
  wid: Id('Which chat it is.'),
  ...identityFields('of the person that the chat is with'),
  archive: Type.Boolean({ description: 'Is it archived now?', examples: [true] })
}, { description: 'A chat and whether it is archived.' })
export const ArchiveReply = Reply({
  status: success,
  response: OneOrMany(Archived, 'The chat, or one entry for each.')
}, 'Done.')

export const AllDoneReply = Reply({ status: success }, 'Done, for all chats.')

const Retrieved = <T extends TSchema>(data: T) => Reply({
  status: Type.Literal('Success', { description: 'Always Success.', examples: ['Success'] }),
  response: Type.Object({
    message: Type.String({ description: 'Always the same text.', examples: [RETRIEVED] }),
    contact: Type.Array(Type.String(), { description: 'Ids of the chats.', examples: [['15550000001@c.us']] }),
    session: Type.String({ description: 'The session that answered.', examples: [DEFAULT_SESSION] }),
    data
  }, { description: 'What was done with each chat.' })
}, 'Done.')
export const EachChatReply = Retrieved(Type.Record(Type.String(), Type.Boolean(), {
  description: 'Whether it was done, by the id of the chat.',
  examples: [{ '15550000001@c.us': true }]
}))
export const SeenReply = Retrieved(Type.Array(Type.Object({
  wid: Id('Which chat it is.'),
  ...identityFields('of the person that the chat is with'),
  unreadCount: Type.Integer({ description: 'How many messages were not read before.', examples: [2] })
}), { description: 'What was unread in each chat.' }))

export const PinBody = Type.Object({
  ...RecipientFields,
  state: Flag('true: pin. false: unpin.')
}, { additionalProperties: true })

export const MuteBody = Type.Object({
  ...RecipientFields,
  time: Type.Optional(Type.Number({
    exclusiveMinimum: 0,
    maximum: 1_000_000,
    description: 'How long. Left out: no longer muted.',
    examples: [8]
  })),
  type: Type.Optional(choice(['hours', 'minutes', 'year'] as const, 'What `time` counts.', { default: 'hours' }))
}, { additionalProperties: true })
const MuteResult = Type.Object({
  me: Type.Object({}, { additionalProperties: true, description: 'This account.' }),
  to: Type.Object({}, { additionalProperties: true, description: 'The chat.' }),
  erro: Type.Literal(false, { description: 'Always false.', examples: [false] }),
  status: Type.Integer({ description: 'Always 200.', examples: [200] }),
  text: Type.Null({ description: 'Always null.', examples: [null] }),
  type: Type.Literal('sendMute', { description: 'Always sendMute.', examples: ['sendMute'] }),
  time: Type.Optional(Type.Number({
    description: 'The duration that was asked for; left out where the chat is no longer muted.',
    examples: [8]
  })),
  timeType: Type.Optional(Type.String({ description: 'What it counts.', examples: ['hours'] })),
  expiration: Type.Number({
    description: 'Until when the chat is muted, epoch seconds; 0: it is not.',
    examples: [1795521600]
  })
}, { description: 'A chat that is muted now, or no longer.' })
export const MuteReply = Reply({
  status: success,
  response: OneOrMany(MuteResult, 'The chat, or one entry for each.')
}, 'Done.')

export const ChatStateBody = Type.Object({
  ...RecipientFields,
  chatstate: Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2)], {
    description: '0: typing. 1: recording. 2: neither.',
    examples: [0]
  })
}, { additionalProperties: true })
export const TypingBody = Type.Object({
  ...RecipientFields,
  value: Type.Optional(Flag('true: start. false: stop.'))
}, { additionalProperties: true })
export const RecordingBody = Type.Object({
  ...RecipientFields,
  value: Type.Optional(Flag('true: start. false: stop.')),
  duration: Type.Optional(Type.Integer({
    minimum: 0,
    maximum: 60_000,
    description: 'Stop by itself after so many milliseconds, and answer then. Without it, until it is stopped.',
    examples: [5000]
  }))
}, { additionalProperties: true })

export const TemporaryBody = Type.Object({
  ...RecipientFields,
  value: Type.Optional(Flag('true: messages disappear after 7 days. false: they stay.'))
}, { additionalProperties: true })
export const TemporaryReply = Reply({
  status: success,
  response: OneOrMany(Type.Boolean({ description: 'Done.', examples: [true] }), 'true, or one for each chat.')
}, 'Done.')

export type Chat = Static<typeof ChatSchema>
export type ChatWithMessages = Static<typeof ChatWithMessagesSchema>
export type ArchivedChat = Static<typeof Archived>
export type MutedChat = Static<typeof MuteResult>
export type MuteList = Static<typeof MuteListReply>['response']
export type SeenChat = Static<typeof SeenReply>['response']['data'][number]
