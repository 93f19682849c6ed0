import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { DEFAULT_SESSION, Reply, SessionName, success } from './common.js'
import { Flag } from './flag.js'
import { identityFields } from './identity.js'
import { OneOrMany } from './one-or-many.js'
import { ref } from './ref.js'

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()], {
  ...(schema.description !== undefined && { description: schema.description }),
  ...(schema.examples !== undefined && { examples: schema.examples })
})

export const WidSchema = Type.Object({
  server: Type.String({
    description: 'What it is: c.us (a phone number), lid, g.us (a group), newsletter, broadcast.',
    examples: ['c.us']
  }),
  user: Type.String({ description: 'The number, or the id of the group.', examples: ['15550000001'] }),
  _serialized: Type.String({ description: 'Both in one: the id that calls take.', examples: ['15550000001@c.us'] }),
  ...identityFields('of a person in a list of ids')
}, { $id: 'Wid', title: 'Wid', additionalProperties: true, description: 'An id of WhatsApp.' })

/** Ids come as objects or as texts, depending on the version of WhatsApp Web. */
export const Id = (description: string) => Type.Union([ref(WidSchema), Type.String()], {
  description,
  examples: ['15550000001@c.us']
})

export const ProfilePicThumbSchema = Type.Object({
  id: Type.Optional(Id('Whose picture it is.')),
  eurl: Type.Optional(nullable(Type.String({
    description: 'Address of the full picture; null where there is none or it is not shown to this account.',
    examples: ['https://pps.whatsapp.net/v/t61.24694-24/1_2_3.jpg']
  }))),
  img: Type.Optional(nullable(Type.String({
    description: 'Address of the small picture.',
    examples: ['https://pps.whatsapp.net/v/t61.24694-24/1_2_3.jpg']
  }))),
  imgFull: Type.Optional(nullable(Type.String({
    description: 'Address of the full picture.',
    examples: ['https://pps.whatsapp.net/v/t61.24694-24/1_2_3.jpg']
  }))),
  raw: Type.Optional(nullable(Type.String({
    description: 'The bytes; WhatsApp Web leaves it out.',
    examples: ['/9j/4AAQSkZJRg==']
  }))),
  tag: Type.Optional(nullable(Type.String({
    description: 'Changes with every new picture.',
    examples: ['1795521600']
  })))
}, {
  $id: 'ProfilePicThumb',
  title: 'ProfilePicThumb',
  additionalProperties: true,
  description: 'The profile picture of a person or a group.'
})

export const ContactSchema = Type.Object({
  id: Id('Who it is.'),
  ...identityFields('of this person'),
  name: Type.Optional(nullable(Type.String({
    description: 'Name in the address book of the phone.',
    examples: ['Ana Lima']
  }))),
  shortName: Type.Optional(nullable(Type.String({
    description: 'First name in the address book.',
    examples: ['Ana']
  }))),
  pushname: Type.Optional(nullable(Type.String({ description: 'Profile name of this person.', examples: ['Ana'] }))),
  verifiedName: Type.Optional(nullable(Type.String({
    description: 'Name of a business account.',
    examples: ['Ana Bakery']
  }))),
  formattedName: Type.Optional(nullable(Type.String({
    description: 'What WhatsApp Web shows: the best name that is known, or the number.',
    examples: ['Ana Lima']
  }))),
  type: Type.Optional(nullable(Type.String({ description: 'in: from the address book; out: not.', examples: ['in'] }))),
  isBusiness: Type.Optional(Type.Boolean({ description: 'Is this a business account?', examples: [false] })),
  isEnterprise: Type.Optional(Type.Boolean({
    description: 'Is this a large business that writes by an API?',
    examples: [false]
  })),
  isMe: Type.Optional(Type.Boolean({ description: 'Is this the account of the session?', examples: [false] })),
  isMyContact: Type.Optional(Type.Boolean({ description: 'Is this person in the address book?', examples: [true] })),
  isWAContact: Type.Optional(Type.Boolean({ description: 'Is this person on WhatsApp?', examples: [true] })),
  isUser: Type.Optional(Type.Unknown({ description: 'WhatsApp Web gives no usable value here.', examples: [{}] })),
  isPSA: Type.Optional(Type.Unknown({ description: 'WhatsApp Web gives no usable value here.', examples: [{}] })),
  labels: Type.Optional(nullable(Type.Array(Type.String(), {
    description: 'Ids of the labels of this contact.',
    examples: [['1']]
  }))),
  profilePicThumbObj: Type.Optional(nullable(Type.Object({}, {
    additionalProperties: true,
    description: 'The profile picture, where WhatsApp Web has loaded it: a ProfilePicThumb, or empty.'
  }))),
  msgs: Type.Optional(Type.Null({ description: 'Always null.', examples: [null] }))
}, {
  $id: 'Contact',
  title: 'Contact',
  additionalProperties: true,
  description: 'A person or group, as WhatsApp Web knows it; further fields of its own pass through.'
})

export const NumberStatusSchema = Type.Object({
  id: Id('The id as WhatsApp knows it: what to send to.'),
  ...identityFields('of this person'),
  isBusiness: Type.Boolean({ description: 'Is this a business account?', examples: [false] }),
  canReceiveMessage: Type.Boolean({ description: 'Can this number get messages?', examples: [true] }),
  numberExists: Type.Boolean({ description: 'Is this number on WhatsApp?', examples: [true] }),
  status: Type.Integer({ description: '200: on WhatsApp. 404: not.', examples: [200] })
}, {
  $id: 'NumberStatus',
  title: 'NumberStatus',
  additionalProperties: true,
  description: 'Whether a number is on WhatsApp.'
})

const PhoneInPath = (description: string) => Type.String({
  minLength: 1,
  maxLength: 2048,
  description,
  examples: ['15550000001']
})
const SEVERAL = 'Number with country code, or id (…@c.us, …@lid). Several are separated by commas or semicolons; ' +
  'they are answered as a list.'

export const PhoneParams = Type.Object({ session: SessionName, phone: PhoneInPath(SEVERAL) })
export const OnePhoneParams = Type.Object({
  session: SessionName,
  phone: PhoneInPath('Number with country code, or id (…@c.us, …@lid, …@g.us, …@newsletter).')
})
export const PnLidParams = Type.Object({
  session: SessionName,
  pnLid: Type.String({
    minLength: 1,
    maxLength: 128,
    description: 'Phone number or LID of a person: …@c.us, …@lid, or a bare number.',
    examples: ['15550000001@c.us']
  })
})
export const GroupQuery = Type.Object({ isGroup: Type.Optional(Flag('The ids are those of groups.', false)) })

export const NumberStatusReply = Reply({
  status: success,
  response: OneOrMany(ref(NumberStatusSchema), 'The answer, or one for each number.')
}, 'WhatsApp has answered.')
export const AllContactsReply = Reply({
  status: success,
  response: Type.Array(ref(ContactSchema), {
    description: 'All contacts that WhatsApp Web knows: the address book, and everybody else it has met.'
  })
}, 'The contacts.')
export const ContactReply = Reply({
  status: success,
  response: OneOrMany(ref(ContactSchema), 'The contact, or one for each number.')
}, 'The contact.')
export const ProfilePicReply = Reply({
  status: success,
  response: Type.Union(
    [ref(ProfilePicThumbSchema), Type.Null(), Type.Array(nullable(ref(ProfilePicThumbSchema)))],
    { description: 'The picture, or one for each number; null if WhatsApp reveals none.' }
  )
}, 'The picture.')

const AboutSchema = Type.Object({
  id: Type.String({ description: 'Who was asked for.', examples: ['15550000001@c.us'] }),
  ...identityFields('of this person'),
  status: nullable(Type.String({
    description: 'The about text of this person; null if there is none or it is hidden.',
    examples: ['Available']
  }))
}, { description: 'Text of a profile.' })
export const ProfileStatusReply = Reply({
  status: success,
  response: OneOrMany(AboutSchema, 'The text, or one for each number.')
}, 'The text.')

const PnLidWid = (description: string) => Type.Optional(Type.Object({
  id: Type.String({ description: 'The number.', examples: ['15550000001'] }),
  server: Type.String({ description: 'c.us or lid.', examples: ['c.us'] }),
  _serialized: Type.String({ description: 'The whole id.', examples: ['15550000001@c.us'] })
}, { description }))

export const PnLidReply = Type.Object({
  lid: PnLidWid('The LID of this person.'),
  phoneNumber: PnLidWid('The phone number of this person.'),
  contact: Type.Optional(Type.Object({
    name: Type.Optional(nullable(Type.String({ description: 'Name in the address book.', examples: ['Ana Lima'] }))),
    shortName: Type.Optional(nullable(Type.String({
      description: 'First name in the address book.',
      examples: ['Ana']
    }))),
    pushname: Type.Optional(nullable(Type.String({ description: 'Profile name of this person.', examples: ['Ana'] }))),
    type: Type.Optional(nullable(Type.String({
      description: 'in: from the address book; out: not.',
      examples: ['in']
    }))),
    verifiedName: Type.Optional(nullable(Type.String({
      description: 'Name of a business account.',
      examples: ['Ana Bakery']
    }))),
    isBusiness: Type.Optional(Type.Boolean({ description: 'Is this a business account?', examples: [false] })),
    isEnterprise: Type.Optional(Type.Boolean({ description: 'Is this a large business?', examples: [false] }))
  }, {
    additionalProperties: true,
    description: 'What WhatsApp Web knows of this person; left out where it knows nothing.'
  })),
  session: Type.String({ description: 'The session that answered.', examples: [DEFAULT_SESSION] })
}, { description: 'Both ids of the person.' })

export type Wid = Static<typeof WidSchema>
export type Contact = Static<typeof ContactSchema>
export type NumberStatus = Static<typeof NumberStatusSchema>
export type ProfilePicture = Static<typeof ProfilePicThumbSchema>
export type About = Static<typeof AboutSchema>
export type ContactIds = Omit<Static<typeof PnLidReply>, 'session'>
