import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const [CARLA, DAVI, EVA] = ['15550002003', '15550002004', '15550002005'] as const

t.test('members of groups', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const group = await others.newGroup('Team', phones.ana, [phones.ben, CARLA])
  const seenBy = async (bot: typeof ana) => (await bot.get(`group-members-ids/${group}`)).body.response as Array<{ _serialized: string }>
  await until('both to see the group', async () => (await seenBy(ana))?.length === 3 && (await seenBy(ben))?.length === 3)

  await t.test('POST add-participant-group: they are members now, and all are notified', async (t) => {
    const { status, body } = await ana.post('add-participant-group', { groupId: group, phone: [DAVI, EVA] })
    t.equal(status, 201)
    const lid = await others.lid(DAVI)
    t.match(body, { session: 'ana', response: { message: 'Addition to group attempted.', participants: [`${DAVI}@c.us`, `${EVA}@c.us`], groups: [group], result: [{ [`${DAVI}@c.us`]: { wid: `${DAVI}@c.us`, phone: DAVI, lid, code: 200, message: 'OK' } }], refused: [] } })
    t.strictSame(await others.members(group), [phones.ana, phones.ben, CARLA, DAVI, EVA])
    await until('Ben to see the new member', async () => (await seenBy(ben)).some(({ _serialized }) => _serialized === lid))
    t.match((await others.notices(CARLA, group)).at(-1), { action: 'add', participants: [lid, await others.lid(EVA)] })
  })

  await t.test('POST add-participant-group: the reply lists who was not added, with the reason', async (t) => {
    await others.post('accounts/15550002006/group-privacy', { groupAdd: 'nobody' })
    const { status, body } = await ana.post('add-participant-group', { groupId: group, phone: `${CARLA}; 15550002006` })
    const [member, shy] = [`${CARLA}@c.us`, '15550002006@c.us']
    t.equal(status, 201)
    t.match(body.response.result, [{ [member]: { code: 409 }, [shy]: { code: 403, invite_code: /^\w+$/ } }])
    t.strictSame(body.response.refused, [member, shy])
    t.equal((await others.members(group)).length, 5)
  })

  await t.test('POST add-participant-group, bad input: a group that is none', async (t) => {
    t.match(await ana.post('add-participant-group', { groupId: 'Team', phone: DAVI }), { status: 400, body: { message: /body\/groupId/ } })
    t.match(await ana.post('add-participant-group', { groupId: group }), { status: 400, body: { message: /phone/ } })
  })

  await t.test('POST add-participant-group, error: only admins may, where the group is set so', async (t) => {
    await others.post(`groups/${group}/settings`, { by: phones.ana, memberAdd: 'admins' })
    await others.post(`groups/${group}/settings`, { by: phones.ana, subject: 'Strict' })
    await until('Ben to see it', async () => (await ben.get(`group-info/${group}`)).body.response.subject === 'Strict')
    t.match(await ben.post('add-participant-group', { groupId: group, phone: '15550002007' }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not admin/ } })
    t.equal((await others.members(group)).length, 5)
  })

  await t.test('POST promote-participant-group: they are admins now', async (t) => {
    const { status, body } = await ana.post('promote-participant-group', { groupId: group, phone: CARLA })
    t.equal(status, 201)
    t.match(body.response, { message: 'Successful promoted participant(s)', participants: [`${CARLA}@c.us`], groups: [group] })
    t.strictSame(await others.members(group, 'admins'), [phones.ana, CARLA])
    t.match((await others.notices(CARLA, group)).at(-1), { action: 'promote', participants: [await others.lid(CARLA)] })
  })

  await t.test('POST promote-participant-group, bad input: nobody is named', async (t) => {
    t.match(await ana.post('promote-participant-group', { groupId: group, phone: [] }), { status: 400, body: { message: /body\/phone/ } })
  })

  await t.test('POST promote-participant-group, error: by no admin, and who is one already', async (t) => {
    t.match(await ben.post('promote-participant-group', { groupId: group, phone: DAVI }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not an admin/ } })
    t.match(await ana.post('promote-participant-group', { groupId: group, phone: CARLA }), { status: 400, body: { code: 'APP_NOT_POSSIBLE', message: /already a group admin/ } })
    t.strictSame(await others.members(group, 'admins'), [phones.ana, CARLA])
  })

  await t.test('POST demote-participant-group: they are plain members now', async (t) => {
    const { status, body } = await ana.post('demote-participant-group', { groupId: group, phone: await others.lid(CARLA) })
    t.equal(status, 201)
    t.match(body.response, { message: 'Admin of participant(s) revoked successfully', groups: [group] })
    t.strictSame(await others.members(group, 'admins'), [phones.ana])
    t.match((await others.notices(CARLA, group)).at(-1), { action: 'demote' })
  })

  await t.test('POST demote-participant-group, bad input: no group', async (t) => {
    t.match(await ana.post('demote-participant-group', { phone: CARLA }), { status: 400, body: { message: /groupId/ } })
  })

  await t.test('POST demote-participant-group, error: by no admin, and who is none', async (t) => {
    t.match(await ben.post('demote-participant-group', { groupId: group, phone: phones.ana }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await ana.post('demote-participant-group', { groupId: group, phone: DAVI }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no such member / } })
    t.strictSame(await others.members(group, 'admins'), [phones.ana])
  })

  await t.test('POST remove-participant-group: they are members no more', async (t) => {
    const { status, body } = await ana.post('remove-participant-group', { groupId: group, phone: [DAVI, EVA] })
    t.equal(status, 200)
    t.match(body.response, { message: 'Participant(s) removed successfully', participants: [`${DAVI}@c.us`, `${EVA}@c.us`], groups: [group] })
    t.strictSame(await others.members(group), [phones.ana, phones.ben, CARLA])
    await until('Ben to see it', async () => (await seenBy(ben)).length === 3)
    t.match((await others.notices(DAVI, group)).at(-1), { action: 'remove' }, 'who was removed reads it too')
  })

  await t.test('POST remove-participant-group, bad input: a number that is none', async (t) => {
    t.match(await ana.post('remove-participant-group', { groupId: group, phone: 'Davi' }), { status: 400, body: { message: /body\/phone/ } })
  })

  await t.test('POST remove-participant-group, error: by no admin, and who is no member', async (t) => {
    t.match(await ben.post('remove-participant-group', { groupId: group, phone: CARLA }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not an admin/ } })
    t.match(await ana.post('remove-participant-group', { groupId: group, phone: DAVI }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no such member in the group/ } })
    t.strictSame(await others.members(group), [phones.ana, phones.ben, CARLA])
  })
})
