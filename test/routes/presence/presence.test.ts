import t from 'tap'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'

t.test('presence', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const outside = (phone: string, state: string, chat?: string) => request(`${url}/sandbox/accounts/${phone}/presence`, 'POST', { state, chat })
  const group = async (owner: string, member: string) => (await request(`${url}/sandbox/groups`, 'POST', { subject: 'Friends', owner, members: [member] })).body.id
  const sees = (id: string, isOnline: boolean) => ana.receives('onpresencechanged', (data) => [data.id, data.phone].includes(id) && data.isOnline === isOnline)

  await t.test('POST subscribe-presence: somebody who has a chat already, and somebody who has none', async (t) => {
    await request(`${url}/sandbox/ana/messages`, 'POST', { from: '15550003101', body: 'hello' })
    await ana.receives('onmessage', ({ body }) => body === 'hello')
    t.match(await ana.post('subscribe-presence', { phone: '15550003101, 15550003102' }), { status: 200, body: { status: 'success', response: { message: 'Subscribe presence executed' }, session: 'ana' } })
    for (const phone of ['15550003101', '15550003102']) {
      await outside(phone, 'available')
      t.match(await sees(phone, true), { session: 'ana', state: 'available', isUser: true })
      await outside(phone, 'unavailable')
      t.match(await sees(phone, false), { state: 'unavailable' })
    }
  })

  await t.test('POST subscribe-presence: a person types', async (t) => {
    await ana.post('subscribe-presence', { phone: ['15550003103'] })
    await outside('15550003103', 'composing', phones.ana)
    t.ok(await ana.receives('onpresencechanged', ({ phone, state }) => phone === '15550003103' && state === 'composing'))
  })

  await t.test('POST subscribe-presence: by LID', async (t) => {
    const { lid } = (await request(`${url}/sandbox/accounts`, 'POST', { phone: '15550003104', addressing: 'lid' })).body
    t.equal((await ana.post('subscribe-presence', { phone: lid.replace('@lid', ''), isLid: true })).status, 200)
    await outside('15550003104', 'available')
    t.ok(await sees(lid, true))
  })

  await t.test('POST subscribe-presence: groups, where somebody types', async (t) => {
    const id = await group(phones.ana, '15550003105')
    t.equal((await ana.post('subscribe-presence', { phone: id, isGroup: true })).status, 200)
    await outside('15550003105', 'recording', id)
    t.match(await ana.receives('onpresencechanged', (data) => data.id === id), { isGroup: true, participants: [{ state: 'recording' }] })
  })

  await t.test('POST subscribe-presence: everybody, or every group', async (t) => {
    await request(`${url}/sandbox/ben/messages`, 'POST', { from: '15550003106', body: 'hello Ben' })
    await ben.receives('onmessage', ({ body }) => body === 'hello Ben')
    t.equal((await ben.post('subscribe-presence', { all: true })).status, 200)
    await outside('15550003106', 'available')
    t.ok(await ben.receives('onpresencechanged', ({ phone, isOnline }) => phone === '15550003106' && isOnline))
    const id = await group(phones.ben, '15550003106')
    t.equal((await ben.post('subscribe-presence', { all: 'true', isGroup: 'true' })).status, 200)
    await outside('15550003106', 'composing', id)
    t.ok(await ben.receives('onpresencechanged', (data) => data.id === id && data.state === 'composing'))
  })

  await t.test('POST subscribe-presence, bad input: nobody, or what is no id', async (t) => {
    t.match(await ana.post('subscribe-presence', {}), { status: 400, body: { code: 'APP_NO_RECIPIENT', message: /body\/phone/ } })
    t.match(await ana.post('subscribe-presence', { phone: 'somebody@example.com' }), { status: 400, body: { code: 'APP_RECIPIENT_INVALID', message: /body\/phone/ } })
    t.match(await ana.post('subscribe-presence', { all: 'perhaps' }), { status: 400, body: { message: /body\/all/ } })
  })

  await t.test('POST set-online-presence: the other session sees this account go and come', async (t) => {
    await ana.post('subscribe-presence', { phone: phones.ben })
    t.match(await ben.post('set-online-presence', { isOnline: 'false' }), { status: 200, body: { status: 'success', response: { message: 'Set Online Presence Successfully' }, session: 'ben' } })
    t.ok(await sees(phones.ben, false))
    ana.events.length = 0
    t.equal((await ben.post('set-online-presence')).status, 200, 'online where nothing is said')
    t.ok(await sees(phones.ben, true))
  })

  await t.test('POST set-online-presence, bad input: what is neither true nor false changes nothing', async (t) => {
    ana.events.length = 0
    t.match(await ben.post('set-online-presence', { isOnline: 0 }), { status: 400, body: { code: 'APP_INVALID_REQUEST', message: /body\/isOnline/ } })
    await ben.post('set-online-presence', { isOnline: false })
    await sees(phones.ben, false)
    t.equal(ana.events.filter(({ name, data }) => name === 'onpresencechanged' && data.phone === phones.ben).length, 1)
  })

  await ana.post('close-session')

  await t.test('POST subscribe-presence, error: not without a connected session', async (t) => {
    t.match(await ana.post('subscribe-presence', { phone: phones.ben }), { status: 404, body: { status: 'Disconnected', code: 'APP_SESSION_DISCONNECTED' } })
  })

  await t.test('POST set-online-presence, error: not without a connected session', async (t) => {
    t.match(await ana.post('set-online-presence', {}), { status: 404, body: { status: 'Disconnected', code: 'APP_SESSION_DISCONNECTED' } })
  })
})
