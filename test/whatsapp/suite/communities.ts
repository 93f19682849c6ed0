import type { Test } from 'tap'
import {
  AddSubgroupsReply, CommunityParticipantsReply, CreateCommunityReply, DeactivateReply, RemoveSubgroupsReply
} from '../../../schemas/community.js'
import { NotAllowed, NotFound } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import { BAKERY, CAIO, DORA, UNKNOWN, type MakeAccount } from '../../support/test-account.js'
import { until } from '../../support/until.js'
import { textOf } from './ids.js'

export async function communities (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { communities, groups }, groups: { friends, street }, ownId, lidOf } = await makeAccount(t)
  const members = async (id: string) => (await communities.members(id)).map(textOf)
  const admins = async (id: string) => (await groups.admins(id)).map(textOf)
  const metadata = async (id: string) =>
    (await groups.list()).find((chat) => textOf(chat.id) === id)?.groupMetadata as Record<string, any>
  const parentOf = async (id: string) => {
    const { parentGroup } = await metadata(id)
    return parentGroup === undefined || parentGroup === null ? null : textOf(parentGroup)
  }

  const created = await communities.create('Block', 'Our block', [friends, street, UNKNOWN.group])
  const id = textOf(created.wid)
  const [third] = await groups.create(['Third'], [DORA])
  const group = `${third?.id}@g.us`

  await t.test('create: the community, with those of the groups that it could link', async (t) => {
    const { wid, subGroups } = CreateCommunityReply.properties
    fits(t, wid, created.wid)
    fits(t, subGroups, created.subGroups)
    t.strictSame(created.subGroups.linkedGroupJids, [friends])
    t.strictSame(created.subGroups.failedGroups, [
      { jid: street, error: 403 }, { jid: UNKNOWN.group, error: 404 }
    ], '403 for a group of which this account is no admin, 404 for an unknown one')
    t.match(await groups.get(id), { name: 'Block', description: 'Our block' })
    t.match(await metadata(id), { isParentGroup: true })
    t.equal(await parentOf(friends), id)
    const all = (await groups.list()).map(({ groupMetadata }) => groupMetadata as Record<string, unknown>)
    t.ok(all.some(({ defaultSubgroup, announce }) => defaultSubgroup && announce), 'and a group for announcements')
  })

  await t.test('members: who is in a group of it', async (t) => {
    await until('the members', async () => (await members(id)).length === 3)
    fits(t, CommunityParticipantsReply, await communities.members(id))
    t.strictSame((await members(id)).sort(), [ownId, CAIO, DORA].map(lidOf).sort())
  })

  await t.test('linkGroups: the outcome for each group', async (t) => {
    const linked = await communities.linkGroups(id, [group, UNKNOWN.group])
    const { linkedGroupJids, failedGroups } = AddSubgroupsReply.properties
    fits(t, linkedGroupJids, linked.linkedGroupJids)
    fits(t, failedGroups, linked.failedGroups)
    t.match(linked, { linkedGroupJids: [group], failedGroups: [{ jid: UNKNOWN.group, error: 404 }] })
    t.equal(await parentOf(group), id)
    const again = await communities.linkGroups(id, [group])
    t.strictSame(again.linkedGroupJids, [])
    t.strictSame(again.failedGroups, [{ jid: group, error: 409 }], '409 for a group that is linked')
  })

  await t.test('promote, demote: who is an admin; twice does no harm', async (t) => {
    for (const person of [CAIO, CAIO]) await communities.promote(id, [person])
    t.strictSame((await admins(id)).sort(), [ownId, CAIO].map(lidOf).sort())
    for (const person of [CAIO, CAIO]) await communities.demote(id, [person])
    t.strictSame(await admins(id), [lidOf(ownId)])
  })

  await t.test('promote, demote: only an admin can, and only members', async (t) => {
    for (const change of [communities.promote, communities.demote]) {
      await t.rejects(change(street, [CAIO]), { code: NotAllowed.code })
      await t.rejects(change(UNKNOWN.group, [CAIO]), { code: NotFound.code })
    }
    await t.rejects(communities.promote(id, [BAKERY]), { code: NotFound.code, message: /member/ })
  })

  await t.test('unlinkGroups: the group lives on by itself', async (t) => {
    const unlinked = await communities.unlinkGroups(id, [group, UNKNOWN.group])
    for (const [name, schema] of Object.entries(RemoveSubgroupsReply.properties)) {
      if (name in unlinked) fits(t, schema, unlinked[name as keyof typeof unlinked])
    }
    t.match(unlinked, { linkedGroupJids: [group], unlinkedGroupJids: [group] })
    t.strictSame(unlinked.failedGroups, [{ jid: UNKNOWN.group, error: 404 }])
    t.equal(await parentOf(group), null)
    const again = await communities.unlinkGroups(id, [group])
    t.strictSame([again.linkedGroupJids, again.failedGroups], [[], [{ jid: group, error: 404 }]])
  })

  await t.test('a group, or an unknown id, is no community', async (t) => {
    for (const other of [group, UNKNOWN.group]) {
      await t.rejects(communities.members(other), { code: NotFound.code })
      await t.rejects(communities.linkGroups(other, [friends]), { code: NotFound.code })
      await t.rejects(communities.deactivate(other), { code: NotFound.code })
    }
  })

  await t.test('deactivate: the community is gone, its groups live on', async (t) => {
    const gone = await communities.deactivate(id)
    fits(t, DeactivateReply.properties.parent_group_jid, gone.parent_group_jid)
    t.strictSame(gone, { parent_group_jid: id })
    t.equal(await parentOf(friends), null)
    t.equal((await groups.memberIds(friends)).length, 3)
    t.strictSame(await groups.memberIds(id), [], 'and nobody is in it')
    await t.rejects(communities.deactivate(id), { code: NotFound.code }, 'once only')
  })
}
