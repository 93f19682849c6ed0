import type {
  CreatedCommunity,
  DeactivatedCommunity,
  LinkedGroups,
  UnlinkedGroups
} from '../../../schemas/community.js'
import type { Wid } from '../../../schemas/contacts.js'
import type { Communities } from '../communities.js'
import type { Client } from './client.js'

type AdminAction = 'promoteParticipants' | 'demoteParticipants'

export const communities = (page: Client): Communities => ({
  create: async (name, description, groupIds): Promise<CreatedCommunity> =>
    await page.createCommunity(name, description, groupIds),
  deactivate: async (id): Promise<DeactivatedCommunity> => await page.deactivateCommunity(id),
  linkGroups: async (id, groupIds): Promise<LinkedGroups> => await page.addSubgroupsCommunity(id, groupIds),
  unlinkGroups: async (id, groupIds) => {
    const { unlinkedGroupJids, failedGroups }: UnlinkedGroups = await page.removeSubgroupsCommunity(id, groupIds)
    // WhatsApp names the groups `unlinkedGroupJids`; clients know them as `linkedGroupJids`.
    return { linkedGroupJids: unlinkedGroupJids, unlinkedGroupJids, failedGroups }
  },
  members: async (id): Promise<Wid[]> => await page.getCommunityParticipants(id),
  promote: async (id, people) => {
    await changeAdmins(page, 'promoteParticipants', id, people)
  },
  demote: async (id, people) => {
    await changeAdmins(page, 'demoteParticipants', id, people)
  }
})

/** wa-js does not report the error of a demotion. */
async function changeAdmins (page: Client, action: AdminAction, id: string, people: string[]): Promise<void> {
  await page.inPage(
    action,
    async (action: AdminAction, id: string, people: string[]) => {
      if (!(await WPP.group.iAmAdmin(id))) throw new Error(`You are not an admin of ${id}`)
      const answer = (await WPP.community[action](id, people)) as { success?: boolean, error?: unknown } | undefined
      if (answer?.success === false) throw answer.error
    },
    action,
    id,
    people
  )
}
