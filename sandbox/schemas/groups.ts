import { Type } from '@sinclair/typebox'

const Phone = (description: string, example = '15550000001') =>
  Type.String({ pattern: '^\\d{8,15}$', description, examples: [example] })
const choice = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], description, examples: [values[0]] })
const GroupId = Type.String({
  pattern: '^[\\d-]+@g\\.us$',
  description: 'Id of the group.',
  examples: ['120363581411652665@g.us']
})
const By = Phone('Who does it.', '5511999990000')

const Settings = {
  announce: Type.Boolean({ description: 'Only admins write.', examples: [false] }),
  restrict: Type.Boolean({ description: 'Only admins change subject, description and picture.', examples: [false] }),
  ephemeral: Type.Integer({
    minimum: 0,
    description: 'Seconds until messages disappear; 0: they stay.',
    examples: [0]
  }),
  approval: Type.Boolean({ description: 'An admin has to let in who comes by the invite link.', examples: [false] }),
  memberAdd: choice(['all', 'admins'] as const, 'Who may add members.')
}

export const SandboxGroupParams = Type.Object({ groupId: GroupId })
export const SandboxGroupDetails = Type.Object(
  {
    id: GroupId,
    subject: Type.String({ description: 'Name of the group.', examples: ['Team'] }),
    description: Type.Union([Type.String(), Type.Null()], { description: 'Description.', examples: ['Us'] }),
    owner: Phone('Who made it.', '5511999990000'),
    members: Type.Array(
      Type.Object({
        phone: Phone('Phone number of the member.'),
        admin: Type.Boolean({ description: 'Whether this member is an admin.', examples: [true] })
      }),
      { description: 'All members.' }
    ),
    ...Settings,
    kind: choice(
      ['group', 'community', 'announcement'] as const,
      'community: the parent of groups. announcement: where the admins of a community write to all.'
    ),
    parent: Type.Union([Type.String(), Type.Null()], {
      description: 'The community that it belongs to.',
      examples: [null]
    }),
    picture: Type.Union([Type.String(), Type.Null()], {
      description: 'Where pages find its picture.',
      examples: [null]
    }),
    inviteCode: Type.String({ description: 'Code of the invite link.', examples: ['CMJYfPFqRyE2GxrnkldYED'] }),
    requests: Type.Array(Phone('Who waits to be let in.'), { description: 'Who waits to be let in.', examples: [[]] })
  },
  { description: 'The group, as the cloud has it.' }
)

export const SandboxMembersBody = Type.Object({
  by: By,
  action: choice(
    ['add', 'remove', 'promote', 'demote'] as const,
    'The action; adding a person who waits accepts the request.'
  ),
  phones: Type.Array(Phone('Phone number.'), {
    minItems: 1,
    description: 'The members concerned.',
    examples: [['15550000001']]
  })
})
export const SandboxMembersReply = Type.Object(
  {
    results: Type.Array(
      Type.Object({
        jid: Type.String({ description: 'Who it is.', examples: ['992475645745631@lid'] }),
        code: Type.Integer({
          description:
            '200: done. 403: their privacy settings forbid it. 404: not a member. 405: the creator of the group ' +
            'cannot be changed. 409: already a member.',
          examples: [200]
        })
      }),
      { description: 'What came of each.' }
    )
  },
  { description: 'Done.' }
)
export const SandboxSettingsBody = Type.Object({
  by: By,
  subject: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'New name.', examples: ['Team'] })),
  description: Type.Optional(Type.String({ maxLength: 2048, description: 'New description.', examples: ['Us'] })),
  announce: Type.Optional(Settings.announce),
  restrict: Type.Optional(Settings.restrict),
  ephemeral: Type.Optional(Settings.ephemeral),
  approval: Type.Optional(Settings.approval),
  memberAdd: Type.Optional(Settings.memberAdd)
})
export const SandboxJoinBody = Type.Object({
  inviteCode: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'Code of the invite link.',
    examples: ['CMJYfPFqRyE2GxrnkldYED']
  })
})
export const SandboxJoinReply = Type.Object(
  {
    id: GroupId,
    pending: Type.Boolean({ description: 'Whether an admin has to let this account in.', examples: [false] })
  },
  { description: 'Joined, or waiting.' }
)
export const SandboxLeaveBody = Type.Object({ groupId: GroupId })
export const SandboxPrivacyBody = Type.Object({
  groupAdd: choice(['all', 'nobody'] as const, 'Who may add this account to groups.')
})

const NewsletterId = Type.String({
  pattern: '^\\d+@newsletter$',
  description: 'Id of the channel.',
  examples: ['120363581411652665@newsletter']
})
export const SandboxNewsletterBody = Type.Object({
  owner: Phone('Who makes it.'),
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Name.', examples: ['News'] }),
  description: Type.Optional(Type.String({ maxLength: 2048, description: 'Description.', examples: ['What happens'] }))
})
export const SandboxNewsletterParams = Type.Object({ id: NewsletterId })
export const SandboxNewsletterReply = Type.Object(
  {
    id: NewsletterId,
    name: Type.String({ description: 'Name.', examples: ['News'] }),
    description: Type.Union([Type.String(), Type.Null()], { description: 'Description.', examples: ['What happens'] }),
    picture: Type.Union([Type.String(), Type.Null()], { description: 'Picture, as a data URI.', examples: [null] }),
    inviteCode: Type.String({ description: 'Code by which it is found.', examples: ['0029Va1b2c3d4e5f6a7b8c'] }),
    members: Type.Array(
      Type.Object({
        phone: Phone('Who it is.'),
        role: choice(['owner', 'admin', 'subscriber'] as const, 'What this account is in the channel.'),
        muted: Type.Boolean({ description: 'Whether it has muted the channel.', examples: [false] })
      }),
      { description: 'The owner and all who follow it.' }
    )
  },
  { description: 'The channel, as the cloud has it.' }
)
export const SandboxFollowBody = Type.Object({
  id: NewsletterId,
  follow: Type.Boolean({ default: true, description: 'false: no longer.', examples: [true] })
})

export const SandboxBroadcastBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Name of the list.', examples: ['Clients'] }),
  recipients: Type.Array(Phone('Phone number.'), {
    minItems: 1,
    description: 'Who is on it.',
    examples: [['15550000001']]
  })
})
export const SandboxBroadcastReply = Type.Object(
  {
    id: Type.String({ description: 'Id of the list.', examples: ['17955216000000@broadcast'] }),
    name: Type.String({ description: 'Its name.', examples: ['Clients'] })
  },
  { description: 'Made.' }
)
