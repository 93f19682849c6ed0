import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('communities', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const [mine, second, theirs] = [
    await others.newGroup('Mine', phones.ana, [phones.ben, CARLA]), await others.newGroup('Second', phones.ana, []), await others.newGroup('Theirs', CARLA, [phones.ana])
  ]
  await until('Ana to see the groups', async () => (await ana.get(`group-info/${theirs}`)).status === 200)
  let id = ''

  await t.test('POST create-community: with its groups and a group for announcements', async (t) => {
    const { status, body } = await ana.post('create-community', { name: 'Street', description: 'Ours', groupIds: [mine, theirs] })
    t.equal(status, 200)
    id = body.wid._serialized
    t.match(body, { session: 'ana', wid: { server: 'g.us' }, subGroups: { linkedGroupJids: [mine], failedGroups: [{ jid: theirs, error: 403 }] } })
    t.match(await others.group(id), { subject: 'Street', description: 'Ours', kind: 'community', owner: phones.ana })
    t.match(await others.group(mine), { parent: id })
    t.strictSame(new Set(await others.members(id)), new Set([phones.ana, phones.ben, CARLA]), 'who is in a group is in the community')
    const seen = await until('Ben to see it', async () => (await ben.get('all-groups')).body.response.find((chat: any) => chat.id._serialized === id))
    t.match(seen, { groupMetadata: { isParentGroup: true, subject: 'Street' } })
    t.ok((await ben.get('all-groups')).body.response.some(({ groupMetadata }: any) => groupMetadata.defaultSubgroup && groupMetadata.announce), 'and where its admins write to all')
  })

  await t.test('POST create-community, bad input: no name, a group that is none', async (t) => {
    t.match(await ana.post('create-community', { description: '', groupIds: [] }), { status: 400, body: { message: /name/ } })
    t.match(await ana.post('create-community', { name: 'X', description: '', groupIds: ['x'] }), { status: 400, body: { message: /groupIds/ } })
    t.notOk((await others.get('')).groups.some(({ subject }: any) => subject === 'X'))
  })

  await t.test('POST add-community-subgroup: more groups become part of it', async (t) => {
    const { status, body } = await ana.post('add-community-subgroup', { id, groupsIds: [second, theirs, '120363000000000001'] })
    t.equal(status, 200)
    t.match(body, { session: 'ana', linkedGroupJids: [second], failedGroups: [{ jid: theirs, error: 403 }, { jid: '120363000000000001@g.us', error: 404 }] })
    t.match(await others.group(second), { parent: id })
    t.match((await others.notices(phones.ana, second)).at(-1), { action: 'link', body: id })
  })

  await t.test('POST add-community-subgroup, bad input: no group', async (t) => {
    t.match(await ana.post('add-community-subgroup', { id, groupsIds: [] }), { status: 400, body: { message: /groupsIds/ } })
    t.match(await ana.post('add-community-subgroup', { id: 'street', groupsIds: [second] }), { status: 400, body: { message: /body\/id/ } })
  })

  await t.test('POST add-community-subgroup, error: not an admin, and no such community', async (t) => {
    t.match(await ben.post('add-community-subgroup', { id, groupsIds: [mine] }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /forbidden/ } })
    t.match(await ana.post('add-community-subgroup', { id: mine, groupsIds: [second] }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('POST remove-community-subgroup: a group lives on by itself', async (t) => {
    const { status, body } = await ana.post('remove-community-subgroup', { id, groupsIds: [second, theirs] })
    t.equal(status, 200)
    t.match(body, { session: 'ana', linkedGroupJids: [second], unlinkedGroupJids: [second], failedGroups: [{ jid: theirs, error: 404 }] })
    t.match(await others.group(second), { parent: null })
  })

  await t.test('POST remove-community-subgroup, bad input: no community', async (t) => {
    t.match(await ana.post('remove-community-subgroup', { groupsIds: [second] }), { status: 400, body: { message: /id/ } })
  })

  await t.test('POST remove-community-subgroup, error: not an admin', async (t) => {
    t.match(await ben.post('remove-community-subgroup', { id, groupsIds: [mine] }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await others.group(mine), { parent: id })
  })

  await t.test('POST deactivate-community, bad input: no id', async (t) => {
    t.match(await ana.post('deactivate-community', {}), { status: 400, body: { message: /id/ } })
  })

  await t.test('POST deactivate-community, error: not an admin', async (t) => {
    t.match(await ben.post('deactivate-community', { id }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /forbidden/ } })
    t.equal((await others.members(id)).length, 3)
  })

  await t.test('POST deactivate-community: the community is gone, its groups live on', async (t) => {
    const { status, body } = await ana.post('deactivate-community', { id })
    t.equal(status, 200)
    t.strictSame(body, { parent_group_jid: id, session: 'ana' })
    t.strictSame(await others.members(id), [])
    t.match(await others.group(mine), { parent: null, members: [{ phone: phones.ana }, { phone: phones.ben }, { phone: CARLA }] })
    t.match(await ana.post('deactivate-community', { id }), { status: 404, body: { code: 'APP_NOT_FOUND' } }, 'once is enough')
  })
})
