import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('settings of groups', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const group = await others.newGroup('Team', phones.ana, [phones.ben, CARLA])
  const second = await others.newGroup('Second', phones.ana, [phones.ben])
  await until('both to see the groups', async () => (await ana.get(`group-info/${second}`)).status === 200 && (await ben.get(`group-info/${second}`)).status === 200)

  await t.test('POST group-property: only admins write, until it is turned off', async (t) => {
    const { status, body } = await ana.post('group-property', { groupId: group, property: 'announcement', value: true })
    t.equal(status, 200)
    t.strictSame(body, { status: 'success', response: true, session: 'ana' })
    t.match(await others.group(group), { announce: true })
    t.match((await others.notices(phones.ben, group)).at(-1), { action: 'announce', body: 'true' })
    t.match(await others.post(`accounts/${CARLA}/messages`, { to: group, body: 'I may not' }), { status: 403 })
    await ana.post('group-property', { groupId: group, property: 'announcement', value: 'false' })
    t.match(await others.group(group), { announce: false })
  })

  await t.test('POST group-property: messages disappear after a time, and the texts of forms mean what they say', async (t) => {
    for (const [value, seconds] of [['86400', 86_400], [true, 604_800], [7_776_000, 7_776_000], ['false', 0]] as const) {
      t.match(await ana.post('group-property', { groupId: group, property: 'ephemeral', value }), { status: 200 })
      t.match(await others.group(group), { ephemeral: seconds })
    }
  })

  await t.test('POST group-property: several groups at once, true where no value is given', async (t) => {
    t.strictSame((await ana.post('group-property', { groupId: [group, second], property: 'restrict' })).body.response, [true, true])
    for (const id of [group, second]) t.match(await others.group(id), { restrict: true })
    await ana.post('group-property', { groupId: `${group},${second}`, property: 'restrict', value: 0 })
    for (const id of [group, second]) t.match(await others.group(id), { restrict: false })
  })

  await t.test('POST group-property, bad input: no such property, no such value', async (t) => {
    t.match(await ana.post('group-property', { groupId: group, property: 'color', value: true }), { status: 400, body: { message: /body\/property/ } })
    t.match(await ana.post('group-property', { groupId: group, property: 'ephemeral', value: 5 }), { status: 400, body: { message: /body\/value/ } })
    t.match(await others.group(group), { ephemeral: 0 })
  })

  await t.test('POST group-property, error: not an admin', async (t) => {
    t.match(await ben.post('group-property', { groupId: group, property: 'restrict', value: true }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not allowed/ } })
    t.match(await ben.post('group-property', { groupId: group, property: 'announcement', value: true }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await others.group(group), { restrict: false, announce: false })
  })

  await t.test('POST messages-admins-only: members only read, until it is turned off', async (t) => {
    const { status, body } = await ana.post('messages-admins-only', { groupId: group, value: true })
    t.equal(status, 200)
    t.strictSame(body, { status: 'success', response: true, session: 'ana' })
    t.match(await others.group(group), { announce: true })
    await until('Ben to see it', async () => (await ben.get('all-groups')).body.response.find((chat: any) => chat.id._serialized === group)?.groupMetadata.announce)
    t.match(await ana.post('send-message', { phone: group, message: 'news' }), { status: 201 })
    await ben.receives('onmessage', ({ body }) => body === 'news')
    await ana.post('messages-admins-only', { groupId: group, value: 'false' })
    t.match(await others.group(group), { announce: false })
  })

  await t.test('POST messages-admins-only, bad input: no group, no boolean', async (t) => {
    t.match(await ana.post('messages-admins-only', { value: true }), { status: 400, body: { message: /groupId/ } })
    t.match(await ana.post('messages-admins-only', { groupId: group, value: 'maybe' }), { status: 400, body: { message: /body\/value/ } })
  })

  await t.test('POST messages-admins-only, error: not an admin, and no such group', async (t) => {
    t.match(await ben.post('messages-admins-only', { groupId: group }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await ana.post('messages-admins-only', { groupId: '120363000000000001' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.match(await others.group(group), { announce: false })
  })

  await t.test('POST change-privacy-group: only admins change the group, until it is turned off', async (t) => {
    const { status, body } = await ana.post('change-privacy-group', { groupId: group.replace('@g.us', ''), status: 'true' })
    t.equal(status, 200)
    t.strictSame(body, { status: 'success', response: { message: 'Group privacy changed successfully' }, session: 'ana' })
    t.match(await others.group(group), { restrict: true })
    t.match(await others.post(`groups/${group}/settings`, { by: CARLA, subject: 'Mine' }), { status: 403 })
    await ana.post('change-privacy-group', { groupId: group, status: false })
    t.match(await others.post(`groups/${group}/settings`, { by: CARLA, subject: 'Ours' }), { status: 200 })
  })

  await t.test('POST change-privacy-group, bad input: no status', async (t) => {
    t.match(await ana.post('change-privacy-group', { groupId: group }), { status: 400, body: { message: /status/ } })
  })

  await t.test('POST change-privacy-group, error: not an admin', async (t) => {
    t.match(await ben.post('change-privacy-group', { groupId: group, status: true }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await others.group(group), { restrict: false })
  })
})
