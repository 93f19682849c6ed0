import { Type, type Static } from '@sinclair/typebox'
import { ChatSchema } from './chats.js'
import { DEFAULT_SESSION, Reply, SessionName, success } from './common.js'
import { ContactSchema, Id, nullable, WidSchema } from './contacts.js'
import { OneOrMany } from './one-or-many.js'
import { Flag } from './flag.js'
import { identityFields } from './identity.js'
import { MediaFields } from './media.js'
import { RecipientFields } from './recipients.js'
import { ref } from './ref.js'

const GROUP = '120363581411652665@g.us'

/** Ids of groups as callers write them: one, several in one text, or a list. */
export const GroupIdField = Type.Union([
  Type.String({ minLength: 1, maxLength: 65_536 }),
  Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { minItems: 1, maxItems: 1000 })
], {
  description: 'Ids of groups, with or without @g.us. Several as a list, or in one text separated by commas or ' +
    'semicolons.',
  examples: [GROUP]
})

export const GroupParams = Type.Object({
  session: SessionName,
  groupId: Type.String({
    minLength: 1,
    maxLength: 2048,
    description: 'Id of the group, with or without @g.us; several separated by commas or semicolons.',
    examples: [GROUP]
  })
})

export const ParticipantSchema = Type.Object({
  id: Id('Who it is: groups know their members by LID.'),
  ...identityFields('of this member'),
  isAdmin: Type.Boolean({ description: 'May this member change the group?', examples: [false] }),
  isSuperAdmin: Type.Optional(Type.Boolean({ description: 'Did this member make the group?', examples: [false] }))
}, { $id: 'Participant', title: 'Participant', additionalProperties: true, description: 'A member of a group.' })

const Seconds = (description: string) => Type.Optional(nullable(Type.Number({
  description: `${description} Epoch seconds.`,
  examples: [1795521600]
})))
const setting = (description: string) => Type.Optional(nullable(Type.Boolean({ description, examples: [false] })))

export const GroupMetadataSchema = Type.Object({
  id: Id('Which group it is.'),
  subject: Type.Optional(nullable(Type.String({ description: 'Name of the group.', examples: ['Friends'] }))),
  subjectTime: Seconds('When the name was last changed.'),
  subjectOwner: Type.Optional(nullable(Id('Who changed it last.'))),
  owner: Type.Optional(nullable(Id('Who made the group.'))),
  creation: Seconds('When it was made.'),
  desc: Type.Optional(nullable(Type.String({ description: 'Description.', examples: ['Old friends'] }))),
  descId: Type.Optional(nullable(Type.String({
    description: 'Id of this version of the description.',
    examples: ['3EB0C767D82B0A7B6A5C']
  }))),
  descTime: Seconds('When the description was last changed.'),
  descOwner: Type.Optional(nullable(Id('Who changed it last.'))),
  announce: setting('May only admins write?'),
  restrict: setting('May only admins change name, description and picture?'),
  ephemeralDuration: Type.Optional(nullable(Type.Number({
    description: 'After how many seconds messages disappear; 0: never.',
    examples: [604800]
  }))),
  membershipApprovalMode: setting('Does an admin have to let in who comes by the invite link?'),
  memberAddMode: Type.Optional(nullable(Type.String({
    description: 'Who may add members: all_member_add or admin_add.',
    examples: ['all_member_add']
  }))),
  size: Type.Optional(nullable(Type.Number({ description: 'How many members it has.', examples: [3] }))),
  isParentGroup: setting('Is it a community?'),
  parentGroup: Type.Optional(nullable(Id('The community that it belongs to.'))),
  defaultSubgroup: setting('Is it where the admins of a community write to all?'),
  participants: Type.Optional(Type.Array(ref(ParticipantSchema), { description: 'The members.' }))
}, {
  $id: 'GroupMetadata',
  title: 'GroupMetadata',
  additionalProperties: true,
  description: 'A group, as WhatsApp Web knows it; further fields of its own pass through.'
})

export const AllGroupsReply = Reply({
  status: success,
  response: Type.Array(ref(ChatSchema), { description: 'The groups, as chats.' })
}, 'All groups and communities of this account.')

export const BroadcastListsReply = Reply({
  status: success,
  response: Type.Array(ref(ChatSchema), { description: 'The lists, as chats.' })
}, 'The broadcast lists.')

const Members = Type.Array(ref(ContactSchema), { description: 'The members, as contacts.' })
export const MembersReply = Reply({
  status: success,
  response: Type.Union([Members, Type.Array(Members)], {
    description: 'The members; with several groups a list of such lists.'
  })
}, 'The members.')

const Ids = Type.Array(ref(WidSchema), { description: 'Their ids.' })
export const MembersIdsReply = Reply({
  status: success,
  response: Type.Union([Ids, Type.Array(Ids)], {
    description: 'Ids of the members; with several groups a list of such lists.'
  })
}, 'Ids of the members.')
export const AdminsReply = Reply({
  status: success,
  response: Type.Array(Ids, { description: 'A list of ids for each group, also where there is one.' })
}, 'Ids of the admins.')

export const CommonGroupsParams = Type.Object({
  session: SessionName,
  wid: Type.String({
    minLength: 1,
    maxLength: 128,
    description: 'Number or id of a person.',
    examples: ['15550000001@c.us']
  })
})
export const CommonGroupsReply = Type.Array(ref(WidSchema), {
  description: 'Ids of the groups in which both are; empty where there is none.'
})

const instant = (description: string) => Type.Union([Type.String(), Type.Null()], {
  description: `${description} ISO 8601; null: not known.`,
  examples: ['2026-11-24T12:00:00.000Z']
})
const person = (description: string) => Type.Union([Type.String(), Type.Null()], {
  description: `${description} null: not known.`,
  examples: ['992475645745631@lid']
})
const GroupInfoSchema = Type.Object({
  id: Type.String({ description: 'Id of the group.', examples: [GROUP] }),
  name: Type.String({ description: 'Name that is shown.', examples: ['Friends'] }),
  description: Type.Union([Type.String(), Type.Null()], {
    description: 'Description; null: it has none.',
    examples: ['Old friends']
  }),
  subject: Type.String({ description: 'Name of the group.', examples: ['Friends'] }),
  subjectUpdatedAt: instant('When the name was last changed.'),
  subjectUpdatedBy: person('Who changed it, which today\'s WhatsApp Web does not keep.'),
  descriptionUpdatedAt: instant('When the description was last changed.'),
  descriptionUpdatedBy: person('Who changed it.'),
  createdAt: instant('When the group was made.'),
  lastActivityAt: instant('When something last happened in its chat.'),
  participants: Type.Array(Type.Object({
    id: Type.String({ description: 'Id of the member.', examples: ['992475645745631@lid'] }),
    ...identityFields('of this member'),
    isAdmin: Type.Boolean({ description: 'Is this member an admin?', examples: [true] })
  }), { description: 'The members.' })
}, { description: 'The group.' })
export const GroupInfoReply = Reply({
  status: success,
  response: OneOrMany(GroupInfoSchema, 'The group; with several a list.')
}, 'The group.')

const Link = Type.String({ description: 'The link.', examples: ['https://chat.whatsapp.com/CMJYfPFqRyE2GxrnkldYED'] })
export const InviteLinkReply = Reply({
  status: success,
  response: OneOrMany(Link, 'The link; with several groups a list.')
}, 'The invite link.')
export const RevokedLinkReply = Reply({
  status: Type.Literal('Success', { description: 'Always Success.', examples: ['Success'] }),
  response: OneOrMany(Link, 'The new link; with several groups a list.')
}, 'The old link is void, this is the new one.')

const AddResultsSchema = Type.Record(Type.String(), Type.Object({
  wid: Type.String({ description: 'Who it is.', examples: ['992475645745631@lid'] }),
  ...identityFields('of this person'),
  code: Type.Integer({
    description: '200: added. 403: their privacy settings forbid it; send them the invitation. 409: already a member.',
    examples: [200]
  }),
  message: Type.Optional(Type.String({ description: 'The same in words.', examples: ['OK'] })),
  invite_code: Type.Optional(nullable(Type.String({
    description: 'With 403: code of an invitation.',
    examples: ['Jd8Kx1mQpZ4vT7sB']
  }))),
  invite_code_exp: Type.Optional(nullable(Type.Number({
    description: 'Until when it holds, epoch seconds.',
    examples: [1795521600]
  })))
}), {
  description: 'What came of each person, by id.',
  examples: [{
    '992475645745631@lid': { wid: '992475645745631@lid', code: 200, invite_code: null, invite_code_exp: null }
  }]
})

export const CreateGroupBody = Type.Object({
  name: Type.Union([
    Type.String({ minLength: 1, maxLength: 100 }),
    Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 50 })
  ], {
    description: 'Name of the group; a list makes a group of each name. A text is one name, commas included.',
    examples: ['Friends']
  }),
  participants: Type.Union([
    Type.String({ maxLength: 65_536 }),
    Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { maxItems: 1024 })
  ], {
    description: 'Numbers or ids of the members; this account is one by itself. All are checked before a group is ' +
      'made.',
    examples: [['15550000001']]
  })
}, { additionalProperties: true })
const CreatedGroupSchema = Type.Object({
  name: Type.String({ description: 'Name of the group.', examples: ['Friends'] }),
  id: Type.Optional(Type.String({ description: 'Its id without @g.us.', examples: ['120363581411652665'] })),
  participants: Type.Optional(AddResultsSchema),
  error: Type.Optional(Type.Object({
    code: Type.String({ description: 'Code of the error.', examples: ['APP_CALL_FAILED'] }),
    message: Type.String({ description: 'Its text.', examples: ['WhatsApp refused to create group: bad-request'] })
  }, { description: 'Why this group could not be made, where others could.' }))
})
export const CreateGroupReply = Reply({
  status: success,
  response: Type.Object({
    message: Type.String({ description: 'What was done.', examples: ['Group(s) created successfully'] }),
    group: Type.Union([Type.String(), Type.Array(Type.String())], {
      description: 'The name as it was sent.',
      examples: ['Friends']
    }),
    groupInfo: Type.Array(CreatedGroupSchema, { description: 'The groups, in the order of the names.' })
  }, { description: 'The groups.' })
}, 'Made.')

export const GroupIdBody = Type.Object({ groupId: GroupIdField }, { additionalProperties: true })
export const LeaveReply = Reply({
  status: success,
  response: Type.Object({
    messages: Type.String({ description: 'What was done.', examples: ['You left the group successfully'] }),
    message: Type.String({ description: 'The same.', examples: ['You left the group successfully'] }),
    group: Type.Union([Type.String(), Type.Array(Type.String())], {
      description: 'The groups as they were sent.',
      examples: [GROUP]
    })
  }, { description: 'Confirmation.' })
}, 'Left.')

const Code = Type.String({
  minLength: 1,
  maxLength: 256,
  pattern: '^(https?://)?(chat\\.whatsapp\\.com/)?(invite/)?[\\w-]{1,64}(\\?\\S*)?$',
  description: 'The code, or the whole link.',
  examples: ['https://chat.whatsapp.com/CMJYfPFqRyE2GxrnkldYED']
})
export const JoinBody = Type.Object({ inviteCode: Code }, { additionalProperties: true })
export const JoinReply = Reply({
  status: success,
  response: Type.Object({
    message: Type.String({
      description: 'What was done.',
      examples: ['The informed contact(s) entered the group successfully']
    }),
    contact: Type.String({ description: 'The code as it was sent.', examples: ['CMJYfPFqRyE2GxrnkldYED'] }),
    id: Type.String({ description: 'Id of the group.', examples: [GROUP] }),
    pendingApproval: Type.Boolean({
      description: 'true: an admin of the group has to let this account in.',
      examples: [false]
    })
  }, { description: 'The group.' })
}, 'Joined, or asked to be let in.')

export const InviteInfoBody = Type.Object({ invitecode: Code }, { additionalProperties: true })
export const InviteInfoReply = Reply({
  status: success,
  response: ref(GroupMetadataSchema)
}, 'The group behind the link.')

export const ParticipantsBody = Type.Object({
  groupId: GroupIdField,
  phone: RecipientFields.phone,
  isLid: RecipientFields.isLid
}, { additionalProperties: true })

const Participants = (message: string) => ({
  message: Type.String({ description: 'What was done.', examples: [message] }),
  participants: Type.Array(Type.String(), { description: 'Who was named.', examples: [['15550000001@c.us']] }),
  groups: Type.Array(Type.String(), { description: 'Ids of the groups.', examples: [[GROUP]] })
})
export const ParticipantsReply = (message: string, description: string) =>
  Reply({
    status: success,
    response: Type.Object(Participants(message), { description: 'Confirmation.' })
  }, description)
export const AddParticipantsReply = Reply({
  status: success,
  response: Type.Object({
    ...Participants('Addition to group attempted.'),
    result: Type.Array(AddResultsSchema, { description: 'What came of it, group by group.' }),
    refused: Type.Array(Type.String(), {
      description: 'Ids that were not added: `result` has the reason.',
      examples: [[]]
    })
  }, { description: 'What came of it.' })
}, 'WhatsApp has answered for each person: look at `result` or `refused`.')

export const DescriptionBody = Type.Object({
  groupId: GroupIdField,
  description: Type.String({
    maxLength: 2048,
    description: 'The new description; an empty one removes it.',
    examples: ['Old friends']
  })
}, { additionalProperties: true })
export const SubjectBody = Type.Object({
  groupId: GroupIdField,
  title: Type.String({ minLength: 1, maxLength: 100, description: 'The new name.', examples: ['Old friends'] })
}, { additionalProperties: true })

const DURATIONS = [0, 1, 86_400, 604_800, 7_776_000] as const
export const PropertyBody = Type.Object({
  groupId: GroupIdField,
  property: Type.Unsafe<'announcement' | 'ephemeral' | 'restrict'>({
    type: 'string',
    enum: ['announcement', 'ephemeral', 'restrict'],
    description: 'announcement: only admins write. restrict: only admins change name, description and picture. ' +
      'ephemeral: messages disappear.',
    examples: ['announcement']
  }),
  value: Type.Optional(Type.Union([
    Type.Boolean(), ...DURATIONS.map((seconds) => Type.Literal(seconds))
  ], {
    default: true,
    description: 'On or off; for ephemeral also after how many seconds: 86400, 604800 (what true means) or 7776000.',
    examples: [true]
  }))
}, { additionalProperties: true })
export const AdminsOnlyBody = Type.Object({
  groupId: GroupIdField,
  value: Type.Optional(Flag('true: only admins write. false: all members.'))
}, { additionalProperties: true })
export const PrivacyBody = Type.Object({
  groupId: GroupIdField,
  status: Flag('true: only admins change name, description and picture. false: all members.')
}, { additionalProperties: true })
export const ChangedReply = Reply({
  status: success,
  response: OneOrMany(Type.Boolean({ description: 'Done.', examples: [true] }), 'true, or one for each group.')
}, 'Changed.')

export const PictureBody = Type.Object({
  groupId: GroupIdField,
  path: MediaFields.path,
  base64: MediaFields.base64,
  file: MediaFields.file
}, { additionalProperties: true })

/** The session that a bare object names beside WhatsApp's own fields. */
export const SessionField = {
  session: Type.String({ description: 'The session that answered.', examples: [DEFAULT_SESSION] })
}

export type GroupChat = Static<typeof ChatSchema>
export type GroupInfo = Static<typeof GroupInfoSchema>
export type GroupMetadata = Static<typeof GroupMetadataSchema>
export type AddResults = Static<typeof AddResultsSchema>
export type AddedMembers = Pick<Static<typeof AddParticipantsReply>['response'], 'result' | 'refused'>
export type CreatedGroup = Static<typeof CreatedGroupSchema>
export type GroupProperty = Static<typeof PropertyBody>['property']
export type GroupPropertyValue = NonNullable<Static<typeof PropertyBody>['value']>
export type JoinedGroup = Pick<Static<typeof JoinReply>['response'], 'id' | 'pendingApproval'>
