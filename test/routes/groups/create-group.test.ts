import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const [CARLA, SHY] = ['15550002003', '15550002006'] as const

t.test('groups are made and left', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const idOf = async (name: string) => until(`the group ${name}`, async () =>
    (await ben.get('all-groups')).body.response.find((chat: { name: string }) => chat.name === name)?.id._serialized as string)

  await t.test('POST create-group: a group with its members, which the other session sees', async (t) => {
    const { status, body } = await ana.post('create-group', { name: 'Friends, and others', participants: [phones.ben, CARLA] })
    t.equal(status, 201)
    t.match(body, { status: 'success', session: 'ana', response: { message: 'Group(s) created successfully', group: 'Friends, and others', groupInfo: [{ name: 'Friends, and others', id: /^\d+$/ }] } })
    const id = `${body.response.groupInfo[0].id}@g.us`
    t.match(body.response.groupInfo[0].participants[`${phones.ben}@c.us`], { code: 200, phone: phones.ben, lid: /@lid$/ })
    t.match(await others.group(id), { subject: 'Friends, and others', owner: phones.ana, announce: false, restrict: false })
    t.strictSame(await others.members(id), [phones.ana, phones.ben, CARLA])
    t.equal(await idOf('Friends, and others'), id)
    t.match(await others.notices(CARLA, id), [{ action: 'create', body: 'Friends, and others' }, { action: 'add' }])
  })

  await t.test('POST create-group: several names create several groups, and the reply lists those that could not be created', async (t) => {
    const { status, body } = await ana.post('create-group', { name: ['First', 'Second'], participants: CARLA })
    t.equal(status, 201)
    t.match(body.response.groupInfo, [{ name: 'First' }, { name: 'Second' }])
    for (const { id, name } of body.response.groupInfo) t.match(await others.group(`${id}@g.us`), { subject: name })
  })

  await t.test('POST create-group: the reply lists who does not allow being added, with an invitation', async (t) => {
    await others.post(`accounts/${SHY}/group-privacy`, { groupAdd: 'nobody' })
    const { body } = await ana.post('create-group', { name: 'Without Carla', participants: [SHY] })
    t.match(body.response.groupInfo[0].participants[`${SHY}@c.us`], { code: 403, invite_code: /^\w{20,}$/, invite_code_exp: Number })
    t.strictSame(await others.members(`${body.response.groupInfo[0].id}@g.us`), [phones.ana])
  })

  await t.test('POST create-group, bad input: no name, and a member that is no number', async (t) => {
    t.match(await ana.post('create-group', { participants: [phones.ben] }), { status: 400, body: { message: /name/ } })
    t.match(await ana.post('create-group', { name: 'X', participants: ['nobody@nowhere'] }), { status: 400, body: { message: /body\/participants/ } })
    t.notOk((await others.get('')).groups.some(({ subject }: { subject: string }) => subject === 'X'), 'nothing was made')
  })

  await t.test('POST create-group, error: a member who is not on WhatsApp', async (t) => {
    await others.post('accounts', { phone: '15550009999', exists: false })
    t.match(await ana.post('create-group', { name: 'Y', participants: [phones.ben, '15550009999'] }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
    t.notOk((await others.get('')).groups.some(({ subject }: { subject: string }) => subject === 'Y'), 'nothing was made')
  })

  await t.test('POST leave-group: this account is a member no more', async (t) => {
    const id = await others.newGroup('Leavers', phones.ana, [phones.ben, CARLA])
    await idOf('Leavers')
    const { status, body } = await ben.post('leave-group', { groupId: id })
    t.equal(status, 200)
    t.match(body, { status: 'success', session: 'ben', response: { messages: 'You left the group successfully', group: id } })
    t.strictSame(await others.members(id), [phones.ana, CARLA])
    t.match((await others.notices(CARLA, id)).at(-1), { action: 'leave', participants: [await others.lid(phones.ben)] })
    t.match(await ben.post('send-message', { phone: id, message: 'still here?' }), { status: /[45]\d\d/ })
  })

  await t.test('POST leave-group, error: a group that this account has left already', async (t) => {
    const { body: { response: { groupInfo: [{ id }] } } } = await ben.post('create-group', { participants: [phones.ana], name: 'Left' })
    t.match(await ben.post('leave-group', { groupId: id }), { status: 200 })
    t.match(await ben.post('leave-group', { groupId: id }), { status: 400, body: { code: 'APP_NOT_POSSIBLE', message: /Can not leave/ } })
  })

  await t.test('POST leave-group: several at once', async (t) => {
    const ids = [await others.newGroup('One', phones.ana, [phones.ben]), await others.newGroup('Two', phones.ana, [phones.ben])]
    await idOf('Two')
    t.match(await ben.post('leave-group', { groupId: ids.join(';') }), { status: 200 })
    for (const id of ids) t.strictSame(await others.members(id), [phones.ana])
  })

  await t.test('POST leave-group, bad input: the id of a person', async (t) => {
    t.match(await ana.post('leave-group', { groupId: `${phones.ben}@c.us` }), { status: 400, body: { code: 'APP_GROUP_ID_INVALID', message: /body\/groupId/ } })
    t.match(await ana.post('leave-group', {}), { status: 400, body: { message: /groupId/ } })
  })

  await t.test('POST leave-group, error: a group that is not there', async (t) => {
    t.match(await ana.post('leave-group', { groupId: '120363000000000001@g.us' }), { status: 404, body: { code: 'APP_NOT_FOUND', message: 'There is no group 120363000000000001@g.us in this session' } })
  })
})
