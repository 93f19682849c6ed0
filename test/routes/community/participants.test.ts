import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('members of communities', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const group = await others.newGroup('Group', phones.ana, [phones.ben, CARLA])
  await until('Ana to see the group', async () => (await ana.get(`group-info/${group}`)).status === 200)
  const id: string = (await ana.post('create-community', { name: 'Street', description: '', groupIds: [group] })).body.wid._serialized
  await until('both to see all members', async () => {
    const counts = await Promise.all([ana, ben].map(async (bot) => (await bot.get(`group-members-ids/${id}`)).body.response?.length))
    return counts.every((count) => count === 3)
  })

  await t.test('GET community-participants/{id}: everybody in it', async (t) => {
    const { status, body } = await ana.get(`community-participants/${id}`)
    t.equal(status, 200)
    t.strictSame(body.map(({ _serialized }: any) => _serialized), await Promise.all([phones.ana, phones.ben, CARLA].map((phone) => others.lid(phone))))
  })

  await t.test('GET community-participants/{id}, bad input: no id', async (t) => {
    t.match(await ana.get('community-participants/street'), { status: 400, body: { message: /params\/id/ } })
  })

  await t.test('GET community-participants/{id}, error: a group is no community', async (t) => {
    t.match(await ana.get(`community-participants/${group}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('POST promote-community-participant: an admin more', async (t) => {
    const { status, body } = await ana.post('promote-community-participant', { id, participantsId: [CARLA] })
    t.equal(status, 200)
    t.strictSame(body, { participants: [`${CARLA}@c.us`], success: true, session: 'ana' })
    t.strictSame(await others.members(id, 'admins'), [phones.ana, CARLA])
    await until('Ben to see it', async () => (await ben.get(`group-admins/${id}`)).body.response[0].length === 2)
  })

  await t.test('POST promote-community-participant, bad input: nobody is named', async (t) => {
    t.match(await ana.post('promote-community-participant', { id }), { status: 400, body: { message: /participantsId/ } })
    t.match(await ana.post('promote-community-participant', { id, participantsId: 'Carla' }), { status: 400, body: { message: /body\/participantsId/ } })
  })

  await t.test('POST promote-community-participant, error: not an admin, and no member', async (t) => {
    t.match(await ben.post('promote-community-participant', { id, participantsId: phones.ben }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not an admin/ } })
    t.match(await ana.post('promote-community-participant', { id, participantsId: '15550002008' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.strictSame(await others.members(id, 'admins'), [phones.ana, CARLA])
  })

  await t.test('POST demote-community-participant: an admin less', async (t) => {
    const { status, body } = await ana.post('demote-community-participant', { id: id.replace('@g.us', ''), participantsId: await others.lid(CARLA) })
    t.equal(status, 200)
    t.match(body, { participants: [await others.lid(CARLA)], success: true, session: 'ana' })
    t.strictSame(await others.members(id, 'admins'), [phones.ana])
  })

  await t.test('POST demote-community-participant, bad input: no community', async (t) => {
    t.match(await ana.post('demote-community-participant', { id: 'street', participantsId: CARLA }), { status: 400, body: { message: /body\/id/ } })
  })

  await t.test('POST demote-community-participant, error: not an admin', async (t) => {
    t.match(await ben.post('demote-community-participant', { id, participantsId: phones.ana }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.strictSame(await others.members(id, 'admins'), [phones.ana])
  })
})
