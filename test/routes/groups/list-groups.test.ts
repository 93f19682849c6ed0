import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('groups are listed', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t, { fresh: true })
  const others = new OtherSide(url)
  const both = await others.newGroup('Both', phones.ana, [phones.ben])
  const mine = await others.newGroup('Mine', phones.ana, [CARLA])
  await until('Ben to see the group', async () => (await ben.get(`group-info/${both}`)).status === 200)

  await t.test('GET all-groups: those of this account, and no others', async (t) => {
    const { status, body } = await ana.get('all-groups')
    t.equal(status, 200)
    t.match(body, { status: 'success', session: 'ana' })
    const found = new Map(body.response.map((chat: any) => [chat.id._serialized, chat]))
    t.strictSame(new Set(found.keys()), new Set([both, mine]))
    t.match(found.get(mine), { name: 'Mine', isGroup: true, kind: 'group', groupMetadata: { subject: 'Mine', owner: { _serialized: await others.lid(phones.ana) }, participants: [{ isAdmin: true }, { id: { _serialized: await others.lid(CARLA) }, isAdmin: false }] } })
    t.strictSame((await ben.get('all-groups')).body.response.map((chat: any) => chat.id._serialized), [both])
  })

  await t.test('GET all-groups, bad input: a token of another session', async (t) => {
    ana.token = `${ana.token}x`
    t.match(await ana.get('all-groups'), { status: 401 })
    ana.token = ana.token.slice(0, -1)
  })

  await t.test('GET common-groups/{wid}: by number, by id and by LID', async (t) => {
    for (const wid of [phones.ben, `${phones.ben}@c.us`, await others.lid(phones.ben)]) {
      const { status, body } = await ana.get(`common-groups/${wid}`)
      t.equal(status, 200)
      t.match(body, [{ _serialized: both, server: 'g.us' }])
      t.equal(body.length, 1)
    }
    await others.post(`accounts/${phones.ben}/leave-group`, { groupId: both })
    await until('Ana to see that Ben has left', async () => (await ana.get(`common-groups/${phones.ben}`)).body.length === 0)
    t.strictSame((await ana.get('common-groups/15550002009')).body, [], 'a stranger')
  })

  await t.test('GET common-groups/{wid}, bad input: no number', async (t) => {
    t.match(await ana.get('common-groups/ben'), { status: 400, body: { message: /params\/wid/ } })
  })

  await t.test('GET group-info/{groupId}: name, description, members and who changed what', async (t) => {
    await others.post(`groups/${mine}/settings`, { by: CARLA, description: 'Ours' })
    await others.post(`groups/${mine}/settings`, { by: CARLA, subject: 'Ours now' })
    await until('Ana to see it', async () => (await ana.get(`group-info/${mine}`)).body.response.subject === 'Ours now')
    const { body } = await ana.get(`group-info/${mine.replace('@g.us', '')}`)
    const carla = await others.lid(CARLA)
    t.match(body, {
      status: 'success',
      session: 'ana',
      response: {
        id: mine,
        name: 'Ours now',
        subject: 'Ours now',
        description: 'Ours',
        subjectUpdatedBy: null,
        descriptionUpdatedBy: carla,
        subjectUpdatedAt: /^\d{4}-.*Z$/,
        descriptionUpdatedAt: /Z$/,
        createdAt: /Z$/,
        lastActivityAt: /Z$/,
        participants: [{ id: await others.lid(phones.ana), isAdmin: true }, { id: carla, isAdmin: false }]
      }
    })
  })

  await t.test('GET group-info/{groupId}: several groups, a list', async (t) => {
    const { body } = await ana.get(`group-info/${both};${mine}`)
    t.match(body.response, [{ id: both, description: null, descriptionUpdatedAt: null }, { id: mine }])
  })

  await t.test('GET group-info/{groupId}, bad input: no group', async (t) => {
    t.match(await ana.get('group-info/friends'), { status: 400, body: { code: 'APP_GROUP_ID_INVALID', message: /params\/groupId/ } })
  })

  await t.test('GET group-info/{groupId}, error: a group that this account is not in', async (t) => {
    t.match(await ben.get(`group-info/${mine}`), { status: 404, body: { code: 'APP_NOT_FOUND', session: 'ben' } })
  })
})
