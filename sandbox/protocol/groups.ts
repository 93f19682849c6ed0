import type { Person } from './person.js'

export type GroupKind = 'group' | 'community' | 'announcement'

/** What a group is besides its members. */
export interface GroupState {
  /** When the subject was last changed, Unix time in seconds, and its author. */
  subjectTime: number
  subjectOwner: string
  description: string | null
  descriptionId: string | null
  descriptionTime: number | null
  descriptionOwner: string | null
  /** Only admins write. */
  announce: boolean
  /** Only admins change subject, description and picture. */
  restrict: boolean
  /** Seconds until messages disappear; 0: they stay. */
  ephemeral: number
  /** People who follow the invite link wait until an admin accepts them. */
  approval: boolean
  memberAdd: 'all' | 'admins'
  /** community: the parent of groups, which has no chat. announcement: where the admins of a community write to all. */
  kind: GroupKind
  /** Id of the community that it belongs to. */
  parent: string | null
}

export interface Member {
  phone: string
  admin: boolean
}

export interface Group extends GroupState {
  /** `<digits>@g.us` */
  id: string
  subject: string
  owner: string
  /** Unix time, seconds. */
  created: number
  members: Member[]
}

export type GroupAction =
  | 'create'
  | 'add'
  | 'invite'
  | 'remove'
  | 'leave'
  | 'promote'
  | 'demote'
  | 'subject'
  | 'description'
  | 'picture'
  | 'announce'
  | 'restrict'
  | 'ephemeral'
  | 'membership_approval'
  | 'revoke_invite'
  | 'link'
  | 'unlink'
  | 'delete'

/** What the chat of a group shows when the group has changed. */
export interface GroupNotification {
  action: GroupAction
  /** LIDs of the members that it is about. */
  participants: string[]
  /** The new subject, description or value of the setting. */
  value: string
}

/** What came of one person that was to be added to a group, or changed in it. */
export interface MemberResult {
  jid: string
  /** 200: done; else as WhatsApp: 403 their privacy settings forbid it, 404 not a member, 409 already a member. */
  code: number
  /** With 403: the code to invite them with. */
  inviteCode?: string
  /** Until when, Unix time in seconds. */
  inviteExpires?: number
}

export interface LinkResult {
  linked: string[]
  failed: Array<{ jid: string, code: number }>
}

export type GroupChange = Partial<
  Pick<GroupState, 'description' | 'announce' | 'restrict' | 'ephemeral' | 'approval' | 'memberAdd'>
> & { subject?: string, descriptionId?: string }

export type MemberAction = 'add' | 'remove' | 'promote' | 'demote'

export interface GroupRequests {
  'group.create': {
    params: { subject: string, members: string[] } & Pick<
      GroupState,
      'ephemeral' | 'memberAdd' | 'announce' | 'restrict'
    >
    result: { group: Group, people: Person[], results: MemberResult[] }
  }
  'group.members': { params: { id: string, action: MemberAction, members: string[] }, result: MemberResult[] }
  'group.leave': { params: { id: string }, result: boolean }
  'group.change': { params: { id: string, change: GroupChange }, result: boolean }
  'group.code': { params: { id: string, reset: boolean }, result: string }
  'group.invited': { params: { code: string }, result: { group: Group, people: Person[] } }
  'group.join': { params: { code: string }, result: { id: string, pending: boolean } }
  'community.create': { params: { subject: string, description: string }, result: { id: string, created: number } }
  'community.deactivate': { params: { id: string }, result: boolean }
  'community.link': { params: { id: string, groups: string[] }, result: LinkResult }
  'community.unlink': { params: { id: string, groups: string[] }, result: LinkResult }
  'community.members': { params: { id: string }, result: Person[] }
}
