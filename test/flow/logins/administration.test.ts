import t from 'tap'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('the holder of the secret key looks after the sessions', async (t) => {
  const { app, url } = await sandboxServer(t)
  const [ana, ben] = [await Bot.create(url, 'ana'), await Bot.create(url, 'ben')]
  const phone = await ana.connect()
  const devices = async () => (await request(`${url}/sandbox`)).body.sessions as { session: string, phone: string | null }[]

  await t.test('GET get-phone-number: it is the number of the phone that scanned', async (t) => {
    const { body } = await ana.get('get-phone-number')
    t.equal(body.response, `${(await devices()).find(({ session }) => session === 'ana')!.phone}@c.us`)
  })

  await t.test('GET show-all-sessions: names each session with its state', async (t) => {
    await ben.post('start-session', { waitQrCode: true })
    const { status, body } = await request(`${url}/api/${KEY}/show-all-sessions`)
    t.equal(status, 200)
    t.match(body, { response: ['ana', 'ben'], sessions: [{ session: 'ana', status: 'CONNECTED' }, { session: 'ben', status: 'QRCODE' }] })
  })

  await t.test('GET check-connection-session: true for the one that is connected', async (t) => {
    t.match((await ana.get('check-connection-session')).body, { status: true, message: 'Connected', session: 'ana' })
    t.match((await ben.get('check-connection-session')).body, { status: false, message: 'Disconnected', session: 'ben' })
  })

  await t.test('POST start-all: brings up what is closed', async (t) => {
    await ana.post('close-session')
    await ben.post('close-session')
    const { status, body } = await request(`${url}/api/${KEY}/start-all`, 'POST')
    t.equal(status, 201)
    t.match(body, { status: 'success', message: 'Starting all sessions', sessions: ['ana', 'ben'] })
    await ana.reaches('CONNECTED', 30_000)
    await ben.reaches('QRCODE', 30_000)
  })

  await t.test('POST revoke-tokens: the old token opens nothing any more', async (t) => {
    const old = ana.token
    t.equal((await request(`${url}/api/ana/${KEY}/revoke-tokens`, 'POST')).status, 200)
    t.match(await ana.get('status-session'), { status: 401, body: { code: 'APP_TOKEN_WRONG' } })
    ana.token = (await Bot.create(url, 'ana')).token
    t.not(ana.token, old)
    t.match(await ana.status(), { status: 'CONNECTED' }, 'the session went on')
  })

  await t.test('POST clear-session-data, error: a wrong key does nothing', async (t) => {
    t.match(await request(`${url}/api/ana/wrong-key/clear-session-data`, 'POST'), { status: 400, body: { response: 'error', message: 'The token is incorrect' } })
    t.match(await ana.status(), { status: 'CONNECTED' })
  })

  await t.test('POST clear-session-data: the phone has lost the device, and nothing is left here', async (t) => {
    t.match(await request(`${url}/api/ana/${KEY}/clear-session-data`, 'POST'), { status: 200, body: { success: true } })
    t.notOk((await devices()).some((one) => one.phone === phone), 'no device is linked to that account')
    t.match(await request(`${url}/api/${KEY}/show-all-sessions`), { body: { response: ['ben'] } })
    t.strictSame(await app.launcher.processes('ana'), [])
    t.equal((await ana.get('status-session')).status, 401, 'nor are its tokens')
    await ana.renew()
    t.match((await ana.post('start-session', { waitQrCode: true })).body, { status: 'qrcode' }, 'a new start asks for a scan')
  })
})
