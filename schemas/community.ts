import { Type, type Static } from '@sinclair/typebox'
import { Reply, SessionName } from './common.js'
import { Id, WidSchema } from './contacts.js'
import { ref } from './ref.js'

const GROUP_ID = '^[\\d-]{5,64}(@g\\.us)?$'
const CommunityId = Type.String({
  pattern: GROUP_ID,
  description: 'Id of the community, with or without @g.us.',
  examples: ['120363581411652665@g.us']
})
const GroupIds = (description: string) =>
  Type.Array(Type.String({ pattern: GROUP_ID }), {
    maxItems: 100,
    description,
    examples: [['120363581411652666@g.us']]
  })

export const CreateCommunityBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Name of the community.', examples: ['Neighbors'] }),
  description: Type.String({ maxLength: 2048, description: 'Description; may be empty.', examples: ['Our street'] }),
  groupIds: GroupIds('Groups that become part of it; this account must be their admin. May be empty.')
}, { additionalProperties: true })

export const CommunityBody = Type.Object({ id: CommunityId }, { additionalProperties: true })
export const SubgroupsBody = Type.Object({
  id: CommunityId,
  groupsIds: Type.Array(Type.String({ pattern: GROUP_ID }), {
    minItems: 1,
    maxItems: 100,
    description: 'Ids of the groups.',
    examples: [['120363581411652666@g.us']]
  })
}, { additionalProperties: true })
export const CommunityParticipantsBody = Type.Object({
  id: CommunityId,
  participantsId: Type.Union([
    Type.String({ minLength: 1, maxLength: 65_536 }),
    Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { minItems: 1, maxItems: 1000 })
  ], { description: 'Numbers or ids of members of the community.', examples: [['15550000001']] })
}, { additionalProperties: true })
export const CommunityParams = Type.Object({ session: SessionName, id: CommunityId })

const FailedGroups = Type.Array(Type.Object({
  jid: Type.String({ description: 'Id of the group.', examples: ['120363581411652666@g.us'] }),
  error: Type.Union([Type.String(), Type.Number()], {
    description: 'Why not, as WhatsApp numbers it. 403: this account is no admin of it. 404: there is no such group. ' +
      '409: it belongs to a community already.',
    examples: [403]
  })
}), { description: 'Groups with which it did not work.' })
const linkedGroupJids = (description: string) =>
  Type.Array(Type.String(), { description, examples: [['120363581411652666@g.us']] })

export const CreateCommunityReply = Reply({
  wid: Id('Id of the new community.'),
  subGroups: Type.Object(
    { failedGroups: FailedGroups, linkedGroupJids: linkedGroupJids('Groups that are part of it now.') },
    { additionalProperties: true, description: 'What came of the groups.' }
  )
}, 'The community is made.')
export const DeactivateReply = Reply({
  parent_group_jid: Type.String({ description: 'Id that the community had.', examples: ['120363581411652665@g.us'] })
}, 'The community is gone; its groups live on.')
export const AddSubgroupsReply = Reply(
  { failedGroups: FailedGroups, linkedGroupJids: linkedGroupJids('Groups that are part of it now.') },
  'What came of each group.'
)
export const RemoveSubgroupsReply = Reply({
  failedGroups: FailedGroups,
  linkedGroupJids: linkedGroupJids('Groups that are no longer part of it.'),
  unlinkedGroupJids: linkedGroupJids('The same.')
}, 'What came of each group.')
export const CommunityAdminsReply = Reply({
  participants: Type.Array(Type.String(), { description: 'Who was named.', examples: [['15550000001@c.us']] }),
  success: Type.Literal(true, { description: 'Always true.', examples: [true] })
}, 'Done.')
export const CommunityParticipantsReply = Type.Array(ref(WidSchema), { description: 'Ids of the members.' })

export type CreatedCommunity = Omit<Static<typeof CreateCommunityReply>, 'session'>
export type DeactivatedCommunity = Omit<Static<typeof DeactivateReply>, 'session'>
export type LinkedGroups = Omit<Static<typeof AddSubgroupsReply>, 'session'>
export type UnlinkedGroups = Omit<Static<typeof RemoveSubgroupsReply>, 'session'>
