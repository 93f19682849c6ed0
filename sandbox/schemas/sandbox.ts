import { Type } from '@sinclair/typebox'
import { problem, SessionName, success } from '../../schemas/common.js'
import { ref } from '../../schemas/ref.js'
import { IncomingMediaFields } from './media.js'
import { MessageKindFields, MessageStateFields } from './messages.js'
import { MEDIA_FAULT_KINDS } from '../cloud/media-faults.js'
import { PAGE_FAULT_KINDS } from '../cloud/page-faults.js'
import { PageLoadingSchema } from './page.js'

const Phone = (description: string, example = '15550000001') =>
  Type.String({ pattern: '^\\d{8,15}$', description, examples: [example] })
const choice = <T extends string>(values: readonly T[], description: string, rest: { default?: T } = {}) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], description, examples: [values[0]], ...rest })

const Chat = Type.String({
  pattern: '^(\\d{8,15}|\\d+@g\\.us)$',
  description: 'The chat: a phone number, or the id of a group.',
  examples: ['5511999990000']
})
const Text = Type.String({ minLength: 1, maxLength: 65_536, description: 'The text.', examples: ['Hello'] })
const QuotedId = Type.Optional(
  Type.String({
    description: 'Id of the message that this one answers.',
    examples: ['true_5511999990000@c.us_3EB0C767D82B0A7B6A5C']
  })
)
const Mentions = Type.Optional(
  Type.Array(Phone('A phone number that the text mentions.', '5511999990000'), {
    description: 'Who is mentioned in the text.',
    examples: [['5511999990000']]
  })
)
const Pushname = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 25,
    description: 'The name that this person shows to others.',
    examples: ['Ana']
  })
)
const MessageId = Type.String({
  description: 'Id of the message, as the events and calls of the session name it.',
  examples: ['false_5511999990000@c.us_3AF8E1C07D4B29A6E5D3']
})
const Addressing = choice(
  ['lid', 'pn'] as const,
  'How the chat with this person is addressed: by LID (`@lid`), as in WhatsApp, or by phone number (`@c.us`). ' +
  'Default: `SANDBOX_ADDRESSING`.'
)
const PhoneHidden = Type.Boolean({
  description: 'Whether WhatsApp keeps the number from others, who have the LID alone then.',
  examples: [false]
})

export { problem }

export const WRONG = problem('A field is wrong; the message names it.')

/** The reply of an operation that was done, as in `OkReply`. */
export const DONE = { status: 'success' as const }

export const SandboxSessionParams = Type.Object({ session: SessionName })
export const AccountParams = Type.Object({ phone: Phone('Phone number of the account.', '5511999990000') })

export const SandboxAccountSchema = Type.Object(
  {
    phone: Phone('Phone number.'),
    lid: Type.String({
      description: 'The id that WhatsApp shows in place of the number.',
      examples: ['992475645745631@lid']
    }),
    pushname: Type.String({
      description: 'The name that this person shows to others; empty where none was given.',
      examples: ['Echo']
    }),
    exists: Type.Boolean({ description: 'Whether the number is on WhatsApp.', examples: [true] }),
    business: Type.Boolean({ description: 'Whether this is a business account.', examples: [false] }),
    addressing: Addressing,
    phoneHidden: PhoneHidden,
    spellings: Type.Array(Type.String(), {
      description: 'Other numbers by which this account is found.',
      examples: [['551199990000']]
    })
  },
  { $id: 'SandboxAccount', title: 'SandboxAccount', description: 'A person of the sandbox.' }
)

export const SandboxGroupSchema = Type.Object(
  {
    id: Type.String({ description: 'Id of the group.', examples: ['120363581411652665@g.us'] }),
    subject: Type.String({ description: 'Name of the group.', examples: ['Team'] }),
    owner: Phone('Who made the group.', '5511999990000'),
    members: Type.Array(
      Type.Object({
        phone: Phone('Phone number of the member.', '5511999990000'),
        admin: Type.Boolean({ description: 'Whether this member may change the group.', examples: [true] })
      }),
      { description: 'All members, the owner included.' }
    )
  },
  { $id: 'SandboxGroup', title: 'SandboxGroup', description: 'A group of the sandbox.' }
)

export const SandboxMessageSchema = Type.Object(
  {
    id: Type.String({
      description: 'Id of the message, without chat and direction.',
      examples: ['3EB0C767D82B0A7B6A5C']
    }),
    from: Phone('Who sent it.', '5511999990000'),
    to: Type.String({ description: 'Phone number or id of the group that it went to.', examples: ['15550000001'] }),
    fromMe: Type.Boolean({ description: 'Whether this account sent it.', examples: [true] }),
    timestamp: Type.Integer({ description: 'When the cloud took it: Unix time in seconds.', examples: [1795521600] }),
    type: Type.String({
      description:
        'Kind of message: chat is a text; location, poll_creation, vcard, image and so on as WhatsApp Web calls ' +
        'them; revoked where it was deleted for everybody.',
      examples: ['chat']
    }),
    body: Type.String({ description: 'The text, or the caption.', examples: ['Hello'] }),
    ack: Type.Integer({
      minimum: 1,
      maximum: 3,
      description: '1: at the server. 2: delivered to all recipients. 3: read by all of them.',
      examples: [3]
    }),
    quotedId: Type.Optional(
      Type.String({ description: 'Id of the message that it quotes.', examples: ['3AF8E1C07D4B29A6E5D3'] })
    ),
    mentions: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Ids of the people that it mentions.',
        examples: [['992475645745631@lid']]
      })
    ),
    ...MessageKindFields,
    ...MessageStateFields
  },
  { $id: 'SandboxMessage', title: 'SandboxMessage', description: 'A message as the cloud saw it.' }
)

export const SandboxReply = Type.Object(
  {
    accounts: Type.Array(ref(SandboxAccountSchema), { description: 'Everybody who has been named so far.' }),
    groups: Type.Array(ref(SandboxGroupSchema), { description: 'All groups.' }),
    sessions: Type.Array(
      Type.Object({
        session: Type.String({ description: 'Name of the session.', examples: ['NERDWHATS_AMERICA'] }),
        phone: Type.Union([Type.String(), Type.Null()], {
          description: 'The account that it is linked to.',
          examples: ['15551234567']
        }),
        device: Type.Union([Type.String(), Type.Null()], {
          description: 'Name of this linked device, as the phone lists it: the `deviceName` of start-session.',
          examples: ['Linux']
        }),
        shows: choice(
          ['qr', 'code', 'passkey', 'chats', 'loading', 'closed'] as const,
          'What is on its screen; closed: no browser is open, or it is cut off.'
        ),
        offline: Type.Boolean({ description: 'Whether the fault `offline` is on.', examples: [false] }),
        conflict: Type.Boolean({
          description: 'Whether another client has the login of the session.',
          examples: [false]
        }),
        page: Type.Union([PageLoadingSchema, Type.Null()], {
          description: 'How its page registers its modules; null: all of them at once.',
          examples: [null]
        })
      }),
      { description: 'What each session shows.' }
    )
  },
  { description: 'The whole sandbox.' }
)

export const ResetQuery = Type.Object(
  {
    seed: Type.Optional(
      Type.String({
        maxLength: 200,
        description:
          'Text that ids and codes are made from now: with the same one the same calls give the same ones. Default: ' +
          'SANDBOX_SEED, or chance.',
        examples: ['1']
      })
    )
  },
  { additionalProperties: false }
)

export const ScanBody = Type.Object({
  phone: Type.Optional(
    Phone('Whose phone scans. Without it the session gets a number of its own, always the same.', '5511999990000')
  ),
  pushname: Pushname
})
export const ScanReply = Type.Object(
  {
    phone: Phone('The account that the session is linked to now.', '5511999990000'),
    session: Type.String({ description: 'The session.', examples: ['NERDWHATS_AMERICA'] }),
    passkey: Type.Optional(
      Type.Literal(true, {
        description: 'The link waits for a passkey of this account; left out if it is complete.',
        examples: [true]
      })
    )
  },
  { description: 'Linked, and the browser has stored the login; or a passkey is asked for.' }
)

export const FaultBody = Type.Object({
  kind: choice(
    ['offline', 'conflict', 'freeze', 'crash', 'deaf', 'reload', 'slow-load', 'code-refused', 'sends',
      'ciphertext', 'whats-new', ...MEDIA_FAULT_KINDS,
      ...PAGE_FAULT_KINDS] as const,
    'offline: the network is gone. conflict: another client logs in with the login of this session. freeze: the ' +
    'page stops answering. crash: the page dies. deaf: the page takes messages, but emits nothing. reload: the ' +
    'page loads itself again, as for an update. slow-load: each load of the page takes `ms`. code-refused: ' +
    'WhatsApp gives no pairing codes. sends: the next `count` messages of the session fail, for `cause`. ' +
    'ciphertext: the next `count` messages that arrive cannot be decrypted (“Waiting for this message”), each for ' +
    '`ms`; with 0 not before the faults are ended. Of the file of each message that is loaded, or of `messageId`: ' +
    'media-expired: WhatsApp has it no more, and the phone that sent it uploads it again. media-unanswered: that ' +
    'phone does not answer. media-gone: it has it no more either. media-slow: it takes `ms` to load. ' +
    'code-expired: the pairing code runs out. terms, business-terms, proxy-blocked, ' +
    'screen-locked, storage-failed: WhatsApp Web takes no login until the faults are ended. storage-full: the page has no more room for its ' +
    'data, and shows a dialog whose button logs out. banned: for `ms`, a day by default. version-refused: the page loads itself again after `ms`, and again, until the faults are ended. ' +
    'logout: WhatsApp ends the login, for `reason`. slow-history: the chats take `ms` to arrive after the next ' +
    'login. endless-history: they never all arrive. odd-chats: there are chats ' +
    'of unusual kinds (`0@c.us`, a bot, hosted accounts), one whose messages fail when they are read, and one whose ' +
    'name does. whats-new: WhatsApp Web shows its dialog about news, and WhatsApp unlinks ' +
    'the session five minutes later, by the clock of the sandbox, unless the page acknowledges it.'
  ),
  reason: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'For logout: why, in the words of WhatsApp Web. Without it the phone removes the device.',
      examples: ['account_locked']
    })
  ),
  messageId: Type.Optional(Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'For the faults of files: only the file of this message.',
    examples: ['false_5511999990000@c.us_3AF8E1C07D4B29A6E5D3']
  })),
  ms: Type.Integer({
    minimum: 0,
    maximum: 3_600_000,
    default: 0,
    description:
      'In milliseconds. For offline and freeze: how long; 0: offline until the faults are ended, frozen for ' +
      'ever. For conflict: how long the other client logs in again whenever the session takes its login back. ' +
      'For slow-load: how long a load takes. For ciphertext: until a message can be read.',
    examples: [5000]
  }),
  count: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 1,
    description: 'For sends: how many messages fail. For ciphertext: how many cannot be read. Reactions, edits and ' +
      'the like are not counted.',
    examples: [1]
  }),
  cause: choice(
    ['network', 'refused', 'timelock', 'new-chat-cap', 'rate-limit', 'upload', 'expired',
      'crash-before', 'crash-after'] as const,
    'For sends: why, as WhatsApp Web reports it. network: the server does not answer (`ERROR_NETWORK`, and the message ' +
    'waits with ack 0). Refused for good, with `ERROR_UNKNOWN` and ack -1: refused (error 500), timelock (463: the ' +
    'account may not write to strangers for now), new-chat-cap (475: too many new chats this month), rate-limit ' +
    '(429). crash-before, crash-after: the page dies before the server has the message, or when it has it and before ' +
    'the page knows. Of files only: upload (`ERROR_UPLOAD`: the media host fails), expired (`ERROR_EXPIRED`: it has the file ' +
    'no more).',
    { default: 'network' as const }
  )
})

export const IncomingBody = Type.Object({
  from: Phone('Who writes.', '5511999990000'),
  pushname: Pushname,
  body: Type.Optional(Text),
  groupId: Type.Optional(
    Type.String({
      pattern: '^\\d+@g\\.us$',
      description: 'A group that both are members of, in place of the chat between the two.',
      examples: ['120363581411652665@g.us']
    })
  ),
  quotedId: QuotedId,
  mentions: Mentions,
  ...IncomingMediaFields
})
export const OutsideBody = Type.Object({ to: Chat, body: Text, quotedId: QuotedId, mentions: Mentions })
export const MessageIdReply = Type.Object({ id: MessageId }, { description: 'The cloud has it.' })
export const MessagesQuery = Type.Object(
  {
    after: Type.Optional(
      Type.String({
        pattern: '^[\\w@.]{1,200}$',
        description:
          'Only what came after this: `cursor` of an earlier reply, or the id of a message. Default: everything.',
        examples: ['42']
      })
    ),
    wait: Type.Integer({
      minimum: 0,
      maximum: 60,
      default: 0,
      description:
        'Seconds to wait for a message where there is none yet; the reply comes with the first one, and with an ' +
        'empty list where none came in time.',
      examples: [0]
    })
  },
  { additionalProperties: false }
)
export const MessagesReply = Type.Object(
  {
    messages: Type.Array(ref(SandboxMessageSchema), { description: 'Oldest first.' }),
    cursor: Type.String({ description: 'For `after` in the next call: what comes from now on.', examples: ['42'] })
  },
  { description: 'All that this account sent and got.' }
)

export const AccountBody = Type.Object({
  phone: Phone('Phone number of the account.', '5511999990000'),
  pushname: Pushname,
  exists: Type.Optional(Type.Boolean({ description: 'false: the number is not on WhatsApp.', examples: [false] })),
  business: Type.Optional(Type.Boolean({ description: 'Whether this is a business account.', examples: [false] })),
  addressing: Type.Optional(Addressing),
  phoneHidden: Type.Optional(PhoneHidden),
  spellings: Type.Optional(
    Type.Array(Phone('A number.', '551199990000'), {
      maxItems: 10,
      description:
        'Other numbers by which this account is found, as Brazilian numbers with and without their ninth digit: ' +
        'a check of one answers the id of the account, and what is sent to one reaches it.',
      examples: [['551199990000']]
    })
  )
})
export const ReadBody = Type.Object({ chat: Chat })
export const ReadReply = Type.Object(
  { read: Type.Integer({ description: 'How many messages were not read before.', examples: [2] }) },
  { description: 'Read; their authors are notified.' }
)
export const PresenceBody = Type.Object({
  state: choice(
    ['available', 'unavailable', 'composing', 'recording', 'paused'] as const,
    'available and unavailable: online or not. composing, recording and paused: what this person does in a chat.'
  ),
  chat: Type.Optional(Chat)
})
export const GroupBody = Type.Object({
  subject: Type.String({ minLength: 1, maxLength: 100, description: 'Name of the group.', examples: ['Team'] }),
  owner: Phone('Who makes the group, and may change it.', '5511999990000'),
  members: Type.Array(Phone('Phone number of a member.', '15550000001'), {
    description: 'Who else is in it.',
    examples: [['15550000001']]
  })
})
export const OkReply = Type.Object({ status: success }, { description: 'Done.' })
