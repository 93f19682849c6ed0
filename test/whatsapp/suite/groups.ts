import type { Test } from 'tap'
import {
  AddParticipantsReply, AdminsReply, AllGroupsReply, CommonGroupsReply, CreateGroupReply, GroupInfoReply,
  InviteInfoReply, InviteLinkReply, JoinReply, MembersIdsReply, MembersReply
} from '../../../schemas/groups.js'
import { NotAllowed, NotFound, OperationRejected } from '../../../src/errors.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { fits } from '../../support/schema-faults.js'
import { ABSENT, BAKERY, CAIO, DORA, SHY, STRANGER, UNKNOWN, type MakeAccount } from '../../support/test-account.js'
import { textOf } from './ids.js'

const WEEK = 604_800
const LINK = /^https:\/\/chat\.whatsapp\.com\/\w{20,}$/

export async function groups (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp, groups: { friends, street }, ownId, invite, lidOf, outside } = await makeAccount(t)
  const { groups, contacts, chats } = whatsapp
  const ids = async () => (await groups.list()).map(({ id }) => textOf(id))
  const memberIds = async (id: string) => (await groups.memberIds(id)).map(textOf)
  const admins = async (id: string) => (await groups.admins(id)).map(textOf)
  const metadata = async (id: string) =>
    (await groups.list()).find((chat) => textOf(chat.id) === id)?.groupMetadata as Record<string, unknown>
  const lids = (...people: string[]) => people.map(lidOf)

  await t.test('list: the groups of this account', async (t) => {
    const list = await groups.list()
    fits(t, AllGroupsReply.properties.response, list)
    t.strictSame((await ids()).sort(), [friends, street].sort())
    t.match(await metadata(street), { subject: 'Street', size: 3, announce: false, restrict: false })
  })

  await t.test('listCommon: the groups in which both are', async (t) => {
    const common = await groups.listCommon(CAIO)
    fits(t, CommonGroupsReply, common)
    t.strictSame(common.map(textOf).sort(), [friends, street].sort())
    t.strictSame(await groups.listCommon(STRANGER), [])
  })

  await t.test('get: name, description, times and members', async (t) => {
    const info = await groups.get(friends)
    fits(t, GroupInfoReply.properties.response, info)
    t.match(info, { id: friends, name: 'Friends', subject: 'Friends', description: null, descriptionUpdatedAt: null })
    t.match(info.createdAt, /^\d{4}-.*Z$/)
    t.strictSame(info.participants, [
      { id: lidOf(ownId), isAdmin: true }, { id: lidOf(CAIO), isAdmin: false }, { id: lidOf(DORA), isAdmin: false }
    ])
  })

  await t.test('memberIds, members, admins: who is in a group', async (t) => {
    const [wids, admins] = [await groups.memberIds(street), await groups.admins(street)]
    fits(t, MembersIdsReply.properties.response, wids)
    fits(t, AdminsReply.properties.response.items, admins)
    t.strictSame(wids.map(textOf).sort(), lids(DORA, ownId, CAIO).sort(), 'by LID')
    t.strictSame(admins.map(textOf), lids(DORA))
    const members = await groups.members(street)
    fits(t, MembersReply.properties.response, members)
    t.strictSame(members.map(({ pushname }) => pushname).sort(), ['Ana', 'Caio', 'Dora'])
  })

  await t.test('findMembers: by phone number or LID, as the group has them', async (t) => {
    const [number, lid] = [CAIO, lidOf(DORA)].map((id) => id.split('@')[0] ?? '')
    const found = await groups.findMembers(street, [number ?? '', lid ?? '', '15550000000'])
    t.strictSame(found, [CAIO, lidOf(DORA)])
    t.strictSame(await groups.findMembers(street, ['15550000000']), [])
  })

  await t.test('addMembers: the outcome for each person', async (t) => {
    const added = await groups.addMembers([friends], [STRANGER, SHY, CAIO, ABSENT])
    const { result, refused } = AddParticipantsReply.properties.response.properties
    fits(t, result, added.result)
    fits(t, refused, added.refused)
    const [stranger = '', shy = '', caio = ''] = lids(STRANGER, SHY, CAIO)
    t.match(added.result, [{ [stranger]: { code: 200 }, [caio]: { code: 409 }, [ABSENT]: { code: 404 } }])
    t.match(added.result[0]?.[shy], { code: 403, invite_code: /^\w{20,}$/, invite_code_exp: Number })
    t.strictSame([...added.refused].sort(), [shy, caio, ABSENT].sort())
    t.ok((await memberIds(friends)).includes(stranger))
  })

  await t.test('removeMembers: they are in the group no more', async (t) => {
    await groups.removeMembers([friends], [STRANGER])
    t.notOk((await memberIds(friends)).includes(lidOf(STRANGER)))
    const again = groups.removeMembers([friends], [STRANGER])
    await t.rejects(again, { code: NotFound.code, message: /member/ }, 'once only')
  })

  await t.test('promote, demote: who is an admin', async (t) => {
    await groups.promote([friends], [CAIO])
    t.strictSame((await admins(friends)).sort(), lids(ownId, CAIO).sort())
    await t.rejects(groups.promote([friends], [CAIO]), { code: OperationRejected.code }, 'an admin already')
    await groups.demote([friends], [CAIO])
    t.strictSame(await admins(friends), lids(ownId))
    await t.rejects(groups.demote([friends], [CAIO]), { code: NotFound.code }, 'no admin')
    for (const change of [groups.promote, groups.demote]) {
      await t.rejects(change([friends], [BAKERY]), { code: NotFound.code, message: /member/ }, 'no member')
    }
  })

  await t.test('only an admin changes members, settings and the invite link', async (t) => {
    const calls: Array<() => Promise<unknown>> = [
      () => groups.removeMembers([street], [CAIO]),
      () => groups.promote([street], [CAIO]),
      () => groups.demote([street], [DORA]),
      () => groups.setProperty(street, 'announcement', true),
      () => groups.setProperty(street, 'restrict', true),
      () => groups.setProperty(street, 'ephemeral', true),
      () => groups.inviteLink(street),
      () => groups.revokeInviteLink(street)
    ]
    for (const call of calls) await t.rejects(call(), { code: NotAllowed.code }, String(call))
    t.match(await metadata(street), { announce: false, restrict: false, ephemeralDuration: 0, size: 3 })
    t.strictSame(await admins(street), lids(DORA))
  })

  await t.test('setSubject, setDescription: read back, in groups of others too', async (t) => {
    for (const id of [friends, street]) {
      t.equal(await groups.setSubject(id, 'Good friends'), true)
      t.equal(await groups.setDescription(id, 'What we do'), true)
      t.match(await groups.get(id), {
        name: 'Good friends', subject: 'Good friends', description: 'What we do', descriptionUpdatedBy: lidOf(ownId)
      })
      t.equal(await groups.setDescription(id, ''), true)
      t.match(await groups.get(id), { description: null }, 'an empty one removes it')
    }
  })

  await t.test('setSubject, setDescription, setPicture: only an admin of a restricted group', async (t) => {
    await outside.restricts(street)
    const calls: Array<() => Promise<unknown>> = [
      () => groups.setSubject(street, 'Mine'), () => groups.setDescription(street, 'Mine'),
      () => groups.setPicture(street, dataUri(pngOf(64, 64, [9, 9, 9])))
    ]
    for (const call of calls) await t.rejects(call(), { code: NotAllowed.code }, String(call))
    t.match(await groups.get(street), { subject: 'Good friends', description: null })
  })

  await t.test('setPicture: the group has the picture', async (t) => {
    t.notOk((await contacts.picture(friends))?.eurl)
    await groups.setPicture(friends, dataUri(pngOf(64, 64, [200, 30, 30])))
    t.type((await contacts.picture(friends))?.eurl, 'string')
  })

  await t.test('setProperty: read back', async (t) => {
    for (const value of [true, false]) {
      t.equal(await groups.setProperty(friends, 'announcement', value), true)
      t.equal(await groups.setProperty(friends, 'restrict', value), true)
      t.match(await metadata(friends), { announce: value, restrict: value })
    }
    for (const [value, seconds] of [[86_400, 86_400], [true, WEEK], [1, WEEK], [0, 0], [false, 0]] as const) {
      t.equal(await groups.setProperty(friends, 'ephemeral', value), true)
      t.match(await metadata(friends), { ephemeralDuration: seconds }, String(value))
    }
  })

  await t.test('inviteLink, revokeInviteLink: the same link until it is revoked', async (t) => {
    const link = await groups.inviteLink(friends)
    fits(t, InviteLinkReply.properties.response, link)
    t.match(link, LINK)
    t.equal(await groups.inviteLink(friends), link)
    const revoked = await groups.revokeInviteLink(friends)
    t.match(revoked, LINK)
    t.not(revoked, link)
    t.equal(await groups.inviteLink(friends), revoked)
    await t.rejects(groups.previewInvite(link), { code: NotFound.code }, 'the old one is void')
  })

  await t.test('previewInvite, join: by a link or its code', async (t) => {
    const code = invite.split('/').at(-1) ?? ''
    for (const written of [invite, code, `${invite}?mode=x`]) {
      const preview = await groups.previewInvite(written)
      fits(t, InviteInfoReply.properties.response, preview)
      t.match(preview, { subject: 'Readers', size: 2 }, written)
    }
    t.equal((await ids()).length, 2, 'a look joins nothing')
    const joined = await groups.join(invite)
    const { id, pendingApproval } = JoinReply.properties.response.properties
    fits(t, id, joined.id)
    fits(t, pendingApproval, joined.pendingApproval)
    t.ok((await ids()).includes(joined.id))
    t.ok((await memberIds(joined.id)).includes(lidOf(ownId)))
    t.strictSame(await groups.join(code), joined, 'twice does no harm')
    for (const call of [groups.previewInvite, groups.join]) {
      await t.rejects(call('CMJYfPFqRyE2GxrnkldYED'), { code: NotFound.code, message: /invite code/ })
    }
  })

  await t.test('create: a group for each name', async (t) => {
    const created = await groups.create(['First', 'Second'], [CAIO, SHY])
    fits(t, CreateGroupReply.properties.response.properties.groupInfo, created)
    t.match(created, [{ name: 'First' }, { name: 'Second' }])
    for (const { id, name, participants } of created) {
      t.match(participants?.[lidOf(CAIO)], { code: 200 })
      t.match(participants?.[lidOf(SHY)], { code: 403, invite_code: String })
      t.match(await groups.get(`${id}@g.us`), { name })
      t.strictSame(await memberIds(`${id}@g.us`), lids(ownId, CAIO))
      t.strictSame(await admins(`${id}@g.us`), lids(ownId))
    }
    t.match(await groups.create(['Alone'], []), [{ name: 'Alone', participants: {} }])
  })

  await t.test('create: throws where no group could be created', async (t) => {
    const before = await ids()
    const error = { code: NotFound.code, message: `There is no contact ${ABSENT} in this session` }
    await t.rejects(groups.create(['Nobody'], [CAIO, ABSENT]), error)
    t.strictSame(await ids(), before)
  })

  await t.test('leave: this account is a member no more', async (t) => {
    await groups.leave(street)
    t.notOk((await memberIds(street)).includes(lidOf(ownId)))
    t.ok((await ids()).includes(street), 'its chat stays')
    await t.rejects(groups.leave(street), { code: OperationRejected.code }, 'once only')
  })

  await t.test('a group that this account does not have is not found', async (t) => {
    const picture = dataUri(pngOf(64, 64, [1, 2, 3]))
    for (const id of [UNKNOWN.group, CAIO]) {
      const calls: Array<() => Promise<unknown>> = [
        () => groups.get(id), () => groups.leave(id), () => groups.members(id), () => groups.memberIds(id),
        () => groups.admins(id), () => groups.findMembers(id, ['1']),
        () => groups.addMembers([id], [CAIO]), () => groups.removeMembers([id], [CAIO]),
        () => groups.promote([id], [CAIO]), () => groups.demote([id], [CAIO]), () => groups.setSubject(id, 'x'),
        () => groups.setDescription(id, 'x'), () => groups.setPicture(id, picture),
        () => groups.setProperty(id, 'announcement', true), () => groups.inviteLink(id),
        () => groups.revokeInviteLink(id)
      ]
      const error = { code: NotFound.code, message: `There is no group ${id} in this session` }
      for (const call of calls) await t.rejects(call(), error, String(call))
    }
    t.ok(await chats.get(CAIO), 'and nothing happens to the chat of a person')
  })
}
