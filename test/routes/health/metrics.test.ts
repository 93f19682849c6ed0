import t from 'tap'
import { DEFAULT_SECRET_KEY } from '../../../src/config.js'
import { build } from '../../helper.js'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'

t.test('numbers', async (t) => {
  const { app, url } = await sandboxServer(t)
  const ana = await Bot.create(url, 'ana')
  const read = async (headers = {}) => request(`${url}/metrics`, 'GET', undefined, headers)
  const number = async (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec((await read()).bytes.toString())?.[1] ?? 0)
  const sessions = (status: string) => number(`zapserver_sessions\\{status="${status}",app="wppconnect-server"\\}`)
  const calls = (call: string, outcome: string) => number(`zapserver_calls_total\\{call="${call}",outcome="${outcome}",app="wppconnect-server"\\}`)

  await t.test('GET metrics: sessions by state, calls by name and outcome, and events, as they happen', async (t) => {
    t.equal(await sessions('CONNECTED'), 0)
    await ana.connect('15550003201')
    t.equal(await sessions('CONNECTED'), 1)
    t.equal(await calls('sendText', 'ok'), 0)
    for (const message of ['one', 'two']) await ana.post('send-message', { phone: '15550000001', message })
    t.equal(await calls('sendText', 'ok'), 2)
    t.equal((await ana.post('reject-call')).status, 404)
    t.equal(await calls('rejectCall', 'APP_NOT_FOUND'), 1)
    t.ok(await number('zapserver_events_total\\{event="status-changed",app="wppconnect-server"\\}') >= 2)
    await ana.post('close-session')
    t.equal(await sessions('CONNECTED'), 0)
    t.equal(await sessions('CLOSED'), 1)
  })

  await t.test('GET metrics: in the format of Prometheus, with the numbers of Node, which grow', async (t) => {
    const { status, type, bytes } = await read({ 'content-type': 'application/json' })
    t.equal(status, 200)
    t.equal(type, 'text/plain; version=0.0.4; charset=utf-8')
    t.match(bytes.toString(), /^nodejs_eventloop_lag_p99_seconds\{app="wppconnect-server"\} /m)
    const cpu = () => number('process_cpu_seconds_total\\{app="wppconnect-server"\\}')
    const used = await cpu()
    const before = process.cpuUsage()
    const spent = () => {
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1e6
    }
    while (spent() < 0.3);
    const grown = await cpu() - used
    t.ok(grown >= 0.29 && grown <= spent() + 1, `${grown} s more, after 0.3 s of work`)
  })

  await t.test('GET metrics: two applications in one process have numbers of their own', async (t) => {
    const other = await build(t)
    const { body } = await other.inject('/metrics')
    t.match(body, /zapserver_sessions\{status="CLOSED",app="wppconnect-server"\} 0/)
    t.notMatch(body, /zapserver_calls_total\{call="sendText"/)
    t.match(body, /nodejs_eventloop_lag_p99_seconds/)
  })

  await t.test('GET metrics, error: a caller from a public address needs the secret key', async (t) => {
    const publicAddress = { 'x-forwarded-for': '203.0.113.7' }
    t.match(await read(publicAddress), { status: 401, body: { code: 'APP_OPERATOR_KEY_WRONG' } })
    t.match(await read({ ...publicAddress, authorization: `Bearer ${ana.token}` }), { status: 401, body: { code: 'APP_OPERATOR_KEY_WRONG' } })
    t.match(await read({ ...publicAddress, authorization: `Bearer ${DEFAULT_SECRET_KEY}` }), { status: 401, body: { code: 'APP_DEFAULT_KEY_REFUSED' } })
    const guarded = await build(t, { env: { SECRET_KEY: 'a key of my own', TRUST_PROXY: 'loopback' } })
    t.equal((await guarded.inject({ url: '/metrics', headers: publicAddress })).statusCode, 401)
    t.equal((await guarded.inject({ url: '/metrics?secretkey=a%20key%20of%20my%20own', headers: publicAddress })).statusCode, 200)
    t.equal((await app.inject({ url: '/metrics', remoteAddress: '203.0.113.7' })).statusCode, 401)
    t.equal((await app.inject({ url: '/metrics', remoteAddress: '10.1.2.3' })).statusCode, 200)
  })

  await t.test('GET metrics, bad input: a key that is far too long', async (t) => {
    t.match(await request(`${url}/metrics?secretkey=${'x'.repeat(300)}`), { status: 400, body: { message: /secretkey/ } })
  })
})
