import type { Contact, Wid } from '../../schemas/contacts.js'
import type {
  AddedMembers, CreatedGroup, GroupChat, GroupInfo, GroupMetadata, GroupProperty, GroupPropertyValue, JoinedGroup
} from '../../schemas/groups.js'

/** Groups by their ids (…@g.us), people by theirs (…@c.us, …@lid). */
export interface Groups {
  /** All groups and communities that this account has a chat of. */
  list: () => Promise<GroupChat[]>
  /** Ids of the groups in which both this account and a contact are. */
  listCommon: (contactId: string) => Promise<Wid[]>
  /** @throws {NotFound} for a group that this account does not have */
  get: (id: string) => Promise<GroupInfo>
  /**
   * Creates one group for each name. With several names, the error of one is in its result.
   * @throws where no group could be created; {NotFound} names who is not on WhatsApp
   */
  create: (names: string[], members: string[]) => Promise<CreatedGroup[]>
  leave: (id: string) => Promise<void>
  /** Members who are unknown to this account have an id only. */
  members: (id: string) => Promise<Contact[]>
  memberIds: (id: string) => Promise<Wid[]>
  admins: (id: string) => Promise<Wid[]>
  /** Ids of the members whose phone number or LID is one of these numbers. */
  findMembers: (id: string, numbers: string[]) => Promise<string[]>
  /** Returns the outcome for each person, group by group. */
  addMembers: (ids: string[], people: string[]) => Promise<AddedMembers>
  /** @throws {NotAllowed} unless this account is an admin; so do `promote` and `demote` */
  removeMembers: (ids: string[], people: string[]) => Promise<void>
  promote: (ids: string[], people: string[]) => Promise<void>
  demote: (ids: string[], people: string[]) => Promise<void>
  setSubject: (id: string, subject: string) => Promise<boolean>
  /** @param description an empty one removes it */
  setDescription: (id: string, description: string) => Promise<boolean>
  /** @param picture a data URI */
  setPicture: (id: string, picture: string) => Promise<void>
  /** @param value on or off; for `ephemeral` also the time until messages disappear, in seconds */
  setProperty: (id: string, property: GroupProperty, value: GroupPropertyValue) => Promise<boolean>
  inviteLink: (id: string) => Promise<string>
  /** Returns the new link. */
  revokeInviteLink: (id: string) => Promise<string>
  /** @param invite the link, or its code */
  previewInvite: (invite: string) => Promise<GroupMetadata>
  /** @param invite the link, or its code */
  join: (invite: string) => Promise<JoinedGroup>
}
