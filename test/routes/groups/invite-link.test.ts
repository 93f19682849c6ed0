import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('invite links', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const mine = await others.newGroup('Mine', phones.ana, [CARLA])
  const theirs = await others.newGroup('Theirs', CARLA, [phones.ben])
  const second = await others.newGroup('Second', phones.ana, [CARLA])
  await until('the sessions to see their groups', async () =>
    (await ana.get(`group-info/${second}`)).status === 200 && (await ben.get(`group-info/${theirs}`)).status === 200)
  const code = async (id: string) => (await others.group(id)).inviteCode as string

  await t.test('GET group-invite-link/{groupId}: the link by which others join', async (t) => {
    const { status, body } = await ana.get(`group-invite-link/${mine}`)
    t.equal(status, 200)
    t.match(body, { status: 'success', response: `https://chat.whatsapp.com/${await code(mine)}`, session: 'ana' })
    t.match(await others.post('accounts/15550002004/join-group', { inviteCode: body.response.split('/').at(-1) }), { status: 200, body: { id: mine, pending: false } })
    t.ok((await others.members(mine)).includes('15550002004'))
    t.match((await others.notices(CARLA, mine)).at(-1), { action: 'invite' })
  })

  await t.test('GET group-invite-link/{groupId}: several links of several groups', async (t) => {
    const { body } = await ana.get(`group-invite-link/${mine},${second}`)
    t.strictSame(body.response, [`https://chat.whatsapp.com/${await code(mine)}`, `https://chat.whatsapp.com/${await code(second)}`])
  })

  await t.test('GET group-invite-link/{groupId}, bad input: the id of a person', async (t) => {
    t.match(await ana.get(`group-invite-link/${CARLA}@c.us`), { status: 400, body: { code: 'APP_GROUP_ID_INVALID', message: /params\/groupId/ } })
  })

  await t.test('GET group-invite-link/{groupId}, error: not an admin, and no such group', async (t) => {
    t.match(await ben.get(`group-invite-link/${theirs}`), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /not-authorized/ } })
    t.match(await ana.get('group-invite-link/120363000000000001'), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET group-revoke-link/{groupId}: the old link is void, the new one works', async (t) => {
    const before = await code(mine)
    const { status, body } = await ana.get(`group-revoke-link/${mine.replace('@g.us', '')}`)
    t.equal(status, 200)
    t.match(body, { status: 'Success', response: `https://chat.whatsapp.com/${await code(mine)}`, session: 'ana' })
    t.match(await others.post('accounts/15550002005/join-group', { inviteCode: before }), { status: 406 })
    t.match(await others.post('accounts/15550002005/join-group', { inviteCode: await code(mine) }), { status: 200 })
  })

  await t.test('GET group-revoke-link/{groupId}, bad input: no group', async (t) => {
    t.match(await ana.get('group-revoke-link/friends'), { status: 400, body: { message: /params\/groupId/ } })
  })

  await t.test('GET group-revoke-link/{groupId}, error: not an admin', async (t) => {
    const before = await code(theirs)
    t.match(await ben.get(`group-revoke-link/${theirs}`), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.equal(await code(theirs), before)
  })

  await t.test('POST group-revoke-link/{groupId}: the same', async (t) => {
    const before = await code(mine)
    t.match(await ana.post(`group-revoke-link/${mine}`), { status: 200, body: { status: 'Success', response: `https://chat.whatsapp.com/${await code(mine)}`, session: 'ana' } })
    t.not(await code(mine), before)
  })

  await t.test('POST group-revoke-link/{groupId}, bad input: no group', async (t) => {
    t.match(await ana.post('group-revoke-link/friends'), { status: 400, body: { message: /params\/groupId/ } })
  })

  await t.test('POST group-info-from-invite-link: what the group is, before joining it', async (t) => {
    await others.post(`groups/${theirs}/settings`, { by: CARLA, description: 'Ours' })
    const { status, body } = await ana.post('group-info-from-invite-link', { invitecode: `https://chat.whatsapp.com/${await code(theirs)}` })
    t.equal(status, 200)
    t.match(body, { status: 'success', session: 'ana', response: { id: theirs, subject: 'Theirs', desc: 'Ours', size: 2, owner: await others.lid(CARLA), announce: false } })
    t.match(body.response.participants, [{ id: await others.lid(CARLA), isAdmin: true, isSuperAdmin: true }, { isAdmin: false }])
    t.notOk((await others.members(theirs)).includes(phones.ana), 'it was only looked at')
  })

  await t.test('POST group-info-from-invite-link, bad input: no code', async (t) => {
    t.match(await ana.post('group-info-from-invite-link', {}), { status: 400, body: { message: /invitecode/ } })
    t.match(await ana.post('group-info-from-invite-link', { invitecode: 'https://example.com/x/y' }), { status: 400, body: { message: /invitecode/ } })
  })

  await t.test('POST group-info-from-invite-link, error: a code of no group', async (t) => {
    t.match(await ana.post('group-info-from-invite-link', { invitecode: 'AAAAAAAAAAAAAAAAAAAAAA' }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no group behind this invite code/ } })
  })

  await t.test('POST join-code: this account is a member now', async (t) => {
    const inviteCode = await code(theirs)
    const { status, body } = await ana.post('join-code', { inviteCode: `https://chat.whatsapp.com/invite/${inviteCode}` })
    t.equal(status, 201)
    t.match(body, { status: 'success', session: 'ana', response: { message: 'The informed contact(s) entered the group successfully', contact: `https://chat.whatsapp.com/invite/${inviteCode}`, id: theirs, pendingApproval: false } })
    t.ok((await others.members(theirs)).includes(phones.ana))
    t.match(await ana.post('send-message', { phone: theirs, message: 'I am in' }), { status: 201 })
    await ben.receives('onmessage', ({ body }) => body === 'I am in')
  })

  await t.test('POST join-code: some groups let nobody in until an admin agrees', async (t) => {
    const closed = await others.newGroup('Closed', CARLA, [])
    await others.post(`groups/${closed}/settings`, { by: CARLA, approval: true })
    t.match((await ben.post('join-code', { inviteCode: await code(closed) })).body.response, { id: closed, pendingApproval: true })
    t.strictSame((await others.group(closed)).requests, [phones.ben])
    await others.post(`groups/${closed}/participants`, { by: CARLA, action: 'add', phones: [phones.ben] })
    await until('Ben to be in', async () => (await ben.get(`group-info/${closed}`)).status === 200)
  })

  await t.test('POST join-code, bad input: no code', async (t) => {
    t.match(await ana.post('join-code', {}), { status: 400, body: { message: /inviteCode/ } })
  })

  await t.test('POST join-code, error: a code of no group', async (t) => {
    t.match(await ana.post('join-code', { inviteCode: 'AAAAAAAAAAAAAAAAAAAAAA' }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no group behind this invite code/ } })
  })
})
