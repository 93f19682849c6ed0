import t from 'tap'
import { DEFAULT_SECRET_KEY } from '../../../src/config.js'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'

t.test('health', async (t) => {
  const { url, ana, ben } = await twoSessions(t)

  await t.test('GET healthz: the server is up, with its sessions, also for a probe that sends a Content-Type', async (t) => {
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      t.match(await request(`${url}/healthz`, 'GET', undefined, headers as Record<string, string>), {
        status: 200,
        body: { message: 'OK', uptime: Number, timestamp: Number, sessions: { CONNECTED: 2, CLOSED: 0 } }
      })
    }
    await ben.post('close-session')
    t.match(await request(`${url}/healthz`), { body: { sessions: { CONNECTED: 1, CLOSED: 1 } } })
  })

  await t.test('GET readyz: the server is ready once its sessions are up', async (t) => {
    t.match(await request(`${url}/readyz`), { status: 200, body: { message: 'OK', sessions: { CONNECTED: 1 } } })
  })

  await t.test('GET unhealthy, error: nothing happens without the secret key', async (t) => {
    for (const [path, headers] of [['', {}], ['?secretkey=wrong', {}], ['?secretkey=', {}], [`?secretkey=${DEFAULT_SECRET_KEY}`, { authorization: 'Bearer wrong' }], ['', { authorization: `Bearer ${ana.token}` }], [`?secretkey=${DEFAULT_SECRET_KEY}`, { 'x-forwarded-for': '203.0.113.7' }]] as [string, Record<string, string>][]) {
      t.match(await request(`${url}/unhealthy${path}`, 'GET', undefined, headers), { status: 401, body: { status: 'error', code: /APP_OPERATOR_KEY_WRONG|APP_DEFAULT_KEY_REFUSED/ } }, JSON.stringify([path, headers]))
    }
    t.equal((await request(`${url}/healthz`)).status, 200)
  })

  await t.test('GET unhealthy, bad input: the key twice is no key', async (t) => {
    t.equal((await request(`${url}/unhealthy?secretkey=${DEFAULT_SECRET_KEY}&secretkey=${DEFAULT_SECRET_KEY}`)).status, 401)
    t.equal((await request(`${url}/healthz`)).status, 200)
  })

  await t.test('GET unhealthy: the health check fails from then on, and the sessions go on', async (t) => {
    t.match(await request(`${url}/unhealthy`, 'GET', undefined, { authorization: `Bearer ${DEFAULT_SECRET_KEY}` }), { status: 503, body: { message: 'Unhealthy' } })
    t.match(await request(`${url}/healthz`), { status: 503, body: { message: 'Unhealthy', sessions: { CONNECTED: 1 } } })
    t.match(await request(`${url}/unhealthy?secretkey=${DEFAULT_SECRET_KEY}`), { status: 200, body: { message: 'Unhealthy' } }, 'once more changes nothing')
    t.equal((await ana.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)
  })

  await t.test('POST unhealthy: the same, with the key in the header', async (t) => {
    t.match(await request(`${url}/unhealthy`, 'POST', undefined, { authorization: `Bearer ${DEFAULT_SECRET_KEY}` }), { status: 200, body: { message: 'Unhealthy' } })
    t.equal((await request(`${url}/healthz`)).status, 503)
  })

  await t.test('POST unhealthy, error: nothing happens without the secret key', async (t) => {
    t.match(await request(`${url}/unhealthy`, 'POST'), { status: 401, body: { code: 'APP_OPERATOR_KEY_WRONG' } })
  })

  await t.test('GET readyz, error: a server that wants to be restarted is not ready', async (t) => {
    t.match(await request(`${url}/readyz`), { status: 503, body: { message: 'Unhealthy', reason: 'somebody has called /unhealthy' } })
  })

  await t.test('GET healthz, error: an unhealthy server stays so until it is restarted', async (t) => {
    t.equal((await request(`${url}/healthz`)).status, 503)
  })
})
