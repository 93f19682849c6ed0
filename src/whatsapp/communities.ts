import type {
  CreatedCommunity, DeactivatedCommunity, LinkedGroups, UnlinkedGroups
} from '../../schemas/community.js'
import type { Wid } from '../../schemas/contacts.js'

export interface Communities {
  /** Creates a community, and links the groups to it. */
  create: (name: string, description: string, groupIds: string[]) => Promise<CreatedCommunity>
  deactivate: (id: string) => Promise<DeactivatedCommunity>
  linkGroups: (id: string, groupIds: string[]) => Promise<LinkedGroups>
  unlinkGroups: (id: string, groupIds: string[]) => Promise<UnlinkedGroups>
  members: (id: string) => Promise<Wid[]>
  /** @throws {NotAllowed} unless this account is an admin; so does `demote` */
  promote: (id: string, people: string[]) => Promise<void>
  demote: (id: string, people: string[]) => Promise<void>
}
