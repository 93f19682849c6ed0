import type { Client } from '../driver.js'

interface Linked { linkedGroupJids: string[], failedGroups: Array<{ jid: string, error: string | number }> }

/** WhatsApp's answer names the groups `unlinkedGroupJids`; callers know them as `linkedGroupJids`. */
export async function removeGroups (client: Client, id: string, groups: string[]) {
  const { unlinkedGroupJids, failedGroups } = await client.removeSubgroupsCommunity(id, groups) as { unlinkedGroupJids: string[], failedGroups: Linked['failedGroups'] }
  return { linkedGroupJids: unlinkedGroupJids, unlinkedGroupJids, failedGroups }
}

/** Makes admins of members of a community, or takes that back. wa-js keeps the error of taking it back to itself. */
export async function changeAdmins (client: Client, deed: 'promoteParticipants' | 'demoteParticipants', id: string, participants: string[]) {
  await client.inPage(deed, async (deed: 'promoteParticipants' | 'demoteParticipants', id: string, participants: string[]) => {
    if (!await WPP.group.iAmAdmin(id)) throw new Error(`You are not admin in ${id}`)
    const answer = await WPP.community[deed](id, participants) as { success?: boolean, error?: unknown } | undefined
    if (answer?.success === false) throw answer.error
  }, deed, id, participants)
  return { participants, success: true as const }
}
