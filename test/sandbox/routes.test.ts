import t from 'tap'
import { build } from '../helper.js'
import { FakePage } from './fake-page.js'
import { until } from '../support/until.js'

t.test('the control API', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const call = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) => {
    const reply = await app.inject({ method, url: `/sandbox${url}`, ...(payload && { payload }) })
    return { status: reply.statusCode, body: reply.json() }
  }
  let page: FakePage

  await t.test('scan', async (t) => {
    t.match(await call('POST', '/main/scan', {}), { status: 409, body: { code: 'APP_SANDBOX_NO_QR', message: /main/ } })
    page = await FakePage.open(app.sandbox, 'main')
    await page.request('link.start', {})
    t.match(await call('GET', ''), { status: 200, body: { sessions: [{ session: 'main', phone: null, shows: 'qr' }] } })
    t.match(await call('POST', '/main/scan', { phone: 'x' }), { status: 400, body: { message: /phone/ } })
    t.strictSame(await call('POST', '/main/scan', { phone: '5511999990000', pushname: 'Ana' }), { status: 200, body: { phone: '5511999990000', session: 'main' } })
    t.match(await call('GET', ''), { body: { sessions: [{ phone: '5511999990000', device: 'Test', shows: 'chats' }], accounts: [{ phone: '15550000001' }, { pushname: 'Ana' }] } })
    t.match(await call('POST', '/bad%20name/scan', {}), { status: 400 })
  })

  await t.test('accounts and their messages', async (t) => {
    t.match(await call('POST', '/accounts', { phone: '5511988887777', pushname: 'Bia', business: true, addressing: 'lid' }), {
      status: 201, body: { phone: '5511988887777', pushname: 'Bia', exists: true, business: true, addressing: 'lid', lid: /^\d{15}@lid$/ }
    })
    t.match(await call('POST', '/accounts', { phone: '5511900000000', exists: false }), { status: 201, body: { exists: false } })
    t.match(await call('POST', '/accounts', { phone: '15550000001', exists: false }), { status: 409, body: { code: 'APP_SANDBOX_RESERVED_ACCOUNT' } })
    t.match(await call('GET', '/accounts/5511900000000/messages'), { status: 404, body: { code: 'APP_SANDBOX_NOT_ON_WHATSAPP' } })

    const { body: { id } } = await call('POST', '/main/messages', { from: '5511988887777', body: 'Hello' })
    t.match(id, /^false_\d{15}@lid_3A[0-9A-F]{18}$/)
    await until('the message', () => page.received('message').length === 1)
    t.match(await call('POST', '/accounts/5511988887777/messages', { to: '5511999990000', body: 'Well?', quotedId: id, mentions: ['15550000001'] }), { status: 201 })
    t.match(await call('GET', '/accounts/5511999990000/messages'), {
      status: 200,
      body: {
        messages: [
          { from: '5511988887777', to: '5511999990000', fromMe: false, type: 'chat', body: 'Hello', ack: 1 },
          { body: 'Well?', quotedId: id.split('_')[2], mentions: [/@lid$/] }
        ]
      }
    })
    t.strictSame(await call('POST', '/accounts/5511999990000/read', { chat: '5511988887777' }), { status: 200, body: { read: 2 } })
    t.match(await call('GET', '/accounts/5511988887777/messages'), { body: { messages: [{ fromMe: true, ack: 3 }, { ack: 3 }] } })
    t.match(await call('POST', '/nobody/messages', { from: '5511988887777', body: 'x' }), { status: 409, body: { code: 'APP_SANDBOX_NOT_LINKED' } })
    t.match(await call('POST', '/main/messages', { from: '5511900000000', body: 'x' }), { status: 404 })
    t.match(await call('POST', '/main/messages', { from: '5511988887777' }), { status: 400 })
  })

  await t.test('groups', async (t) => {
    const { status, body: group } = await call('POST', '/groups', { subject: 'Team', owner: '5511988887777', members: ['5511999990000'] })
    t.equal(status, 201)
    t.match(group, { id: /^\d+@g\.us$/, subject: 'Team', members: [{ admin: true }, { admin: false }] })
    t.match(await call('POST', '/main/messages', { from: '5511988887777', groupId: group.id, body: 'Hi all' }), { status: 201, body: { id: /^false_\d+@g\.us_\w+_\d+@lid$/ } })
    t.match(await call('POST', '/main/messages', { from: '5511977776666', groupId: group.id, body: 'x' }), { status: 409, body: { code: 'APP_SANDBOX_NOT_MEMBER' } })
    t.match(await call('POST', '/main/messages', { from: '5511977776666', groupId: '1@g.us', body: 'x' }), { status: 404, body: { code: 'APP_SANDBOX_GROUP_NOT_FOUND' } })
    t.match(await call('POST', '/groups', { subject: 'Team', owner: '5511988887777', members: ['5511900000000'] }), { status: 404 })
  })

  await t.test('presence', async (t) => {
    t.match(await call('POST', '/accounts/5511988887777/presence', { state: 'composing' }), { status: 400, body: { code: 'APP_SANDBOX_NO_CHAT' } })
    t.match(await call('POST', '/accounts/5511988887777/presence', { state: 'composing', chat: '5511999990000' }), { status: 200 })
    await page.request('presence.subscribe', { phone: '5511988887777' })
    t.match(await call('POST', '/accounts/5511988887777/presence', { state: 'available' }), { status: 200 })
    await until('both', () => page.received('chatstate').length === 1 && page.received('presence').length === 1)
  })

  await t.test('faults and unlink', async (t) => {
    t.match(await call('POST', '/main/faults', { kind: 'slow' }), { status: 400 })
    t.match(await call('POST', '/main/faults', { kind: 'conflict' }), { status: 200 })
    await until('the conflict', () => page.received('replaced').length === 1)
    t.match(await call('GET', ''), { body: { sessions: [{ conflict: true }] } })
    t.match(await call('DELETE', '/main/faults'), { status: 200 })
    t.match(await call('POST', '/main/faults', { kind: 'freeze', ms: 5 }), { status: 200 })
    await until('the freeze', () => page.received('freeze').length === 1)
    t.match(await call('POST', '/main/faults', { kind: 'crash' }), { status: 409, body: { code: 'APP_SANDBOX_NOT_OPEN' } })
    t.match(await call('POST', '/nobody/faults', { kind: 'crash' }), { status: 409 })
    t.match(await call('POST', '/main/unlink'), { status: 200 })
    await until('the news', () => page.received('unlinked').length === 1)
    t.match(await call('POST', '/main/unlink'), { status: 409, body: { code: 'APP_SANDBOX_NOT_LINKED' } })
    await page.close()
  })
})
