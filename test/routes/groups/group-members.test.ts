import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('members of groups are listed', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const [one, two] = [await others.newGroup('One', phones.ana, [phones.ben, CARLA]), await others.newGroup('Two', CARLA, [phones.ana])]
  await until('Ana to see her groups', async () => (await ana.get(`group-info/${two}`)).status === 200)
  const lids = async (...people: string[]) => Promise.all(people.map((phone) => others.lid(phone)))

  await t.test('GET group-members/{groupId}: the members as contacts', async (t) => {
    const { status, body } = await ana.get(`group-members/${one}`)
    t.equal(status, 200)
    t.match(body, { status: 'success', session: 'ana' })
    t.equal(body.response.length, 3)
    t.match(body.response[1], { pushname: 'ben' })
    await others.post(`groups/${one}/participants`, { by: phones.ana, action: 'add', phones: ['15550002004'] })
    await until('a new member to show', async () => (await ana.get(`group-members/${one}`)).body.response.length === 4)
  })

  await t.test('GET group-members/{groupId}: of several groups, a list of each', async (t) => {
    const { body } = await ana.get(`group-members/${one},${two}`)
    t.strictSame(body.response.map((list: any[]) => list.length), [4, 2])
  })

  await t.test('GET group-members/{groupId}, bad input: no group', async (t) => {
    t.match(await ana.get('group-members/x'), { status: 400, body: { message: /params\/groupId/ } })
  })

  await t.test('GET group-members/{groupId}, error: not in that group', async (t) => {
    t.match(await ben.get(`group-members/${two}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET group-members-ids/{groupId}: the ids, by LID', async (t) => {
    const { status, body } = await ana.get(`group-members-ids/${two}`)
    t.equal(status, 200)
    t.match(body, { status: 'success', session: 'ana' })
    t.strictSame(body.response.map((wid: any) => wid._serialized), await lids(CARLA, phones.ana))
    t.match(body.response[0], { server: 'lid', user: /^\d+$/ })
    const several = (await ana.get(`group-members-ids/${two};${one}`)).body.response
    t.strictSame(several.map((list: any[]) => list.length), [2, 4])
  })

  await t.test('GET group-members-ids/{groupId}, bad input: the id of a person', async (t) => {
    t.match(await ana.get(`group-members-ids/${CARLA}@c.us`), { status: 400, body: { message: /params\/groupId/ } })
  })

  await t.test('GET group-members-ids/{groupId}, error: not in that group', async (t) => {
    t.match(await ben.get(`group-members-ids/${two}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET group-admins/{groupId}: one list a group, as rights change', async (t) => {
    const { status, body } = await ana.get(`group-admins/${one}`)
    t.equal(status, 200)
    t.match(body, { status: 'success', session: 'ana' })
    t.strictSame(body.response.map(idsOfWids), [await lids(phones.ana)])
    await others.post(`groups/${one}/participants`, { by: phones.ana, action: 'promote', phones: [CARLA] })
    await until('the new admin to show', async () => (await ana.get(`group-admins/${one}`)).body.response[0].length === 2)
    t.strictSame((await ana.get(`group-admins/${one},${two}`)).body.response.map(idsOfWids), [await lids(phones.ana, CARLA), await lids(CARLA)])
  })

  await t.test('GET group-admins/{groupId}, bad input: no group', async (t) => {
    t.match(await ana.get('group-admins/x'), { status: 400, body: { message: /params\/groupId/ } })
  })

  await t.test('GET group-admins/{groupId}, error: not in that group', async (t) => {
    t.match(await ben.get(`group-admins/${two}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })
})

const idsOfWids = (wids: any[]) => wids.map(({ _serialized }) => _serialized)
