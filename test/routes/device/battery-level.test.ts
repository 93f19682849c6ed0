import t from 'tap'
import { twoSessions } from '../../support/two-sessions.js'

t.test('device', async (t) => {
  const { ana, ben, phones } = await twoSessions(t)

  await t.test('GET get-battery-level: null, since the phone does not say', async (t) => {
    t.match(await ana.get('get-battery-level'), { status: 200, body: { status: 'Success', response: null, session: 'ana' } })
    t.notOk('battery' in (await ana.get('host-device')).body.response)
  })

  await t.test('GET get-battery-level, bad input: a token of another session', async (t) => {
    const { token } = ana
    ana.token = ben.token
    t.match(await ana.get('get-battery-level'), { status: 401, body: { code: 'APP_TOKEN_WRONG' } })
    ana.token = token
  })

  await t.test('GET host-device: the linked phone', async (t) => {
    t.match(await ana.get('host-device'), { status: 200, body: { status: 'success', session: 'ana', response: { phoneNumber: `${phones.ana}@c.us`, platform: 'android', connected: true } } })
    t.match((await ben.get('host-device')).body.response, { phoneNumber: `${phones.ben}@c.us`, pushname: 'ben' })
  })

  await t.test('GET get-phone-number: the linked number', async (t) => {
    t.match(await ben.get('get-phone-number'), { status: 200, body: { status: 'success', response: `${phones.ben}@c.us`, session: 'ben' } })
  })

  for (const path of ['host-device', 'get-phone-number']) {
    await t.test(`GET ${path}, bad input: a token of another session`, async (t) => {
      const { token } = ana
      ana.token = ben.token
      t.match(await ana.get(path), { status: 401, body: { code: 'APP_TOKEN_WRONG' } })
      ana.token = token
    })
  }

  for (const path of ['get-battery-level', 'host-device', 'get-phone-number']) {
    await t.test(`GET ${path}, error: a session that is not connected`, async (t) => {
      await ben.post('close-session')
      t.match(await ben.get(path), { status: 404, body: { status: 'Disconnected', response: null } })
    })
  }
})
