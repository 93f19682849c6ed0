import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import { hash } from '@node-rs/bcrypt'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import app from '../../../src/app.js'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { authorize, build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer } from '../../support/fake-server.js'
import { SocketClient } from '../../support/sockets.js'

const KEY = 'a key of my own 123'
const MAX = 5
const LIMITED = { SECRET_KEY: KEY, MAX_AUTH_FAILURES: String(MAX) }
const GUESSER = '203.0.113.9'

const start = (t: Test, env: Record<string, string> = LIMITED) => build(t, { env, driver: new FakeDriver() })
const bcryptToken = async (session: string, key = KEY) => (await hash(session + key, 10)).replaceAll('/', '_')

/** A token of the form of bcrypt that nobody minted. */
const madeUp = (cost = 11) => `$2b$${cost}$abcdefghijklmnopqrstuu${randomBytes(40).toString('base64').replaceAll(/[+/=]/g, 'A').slice(0, 31)}`

t.test('wrong keys and tokens of one address meet 429, right ones do not', async t => {
  const app = await start(t)
  const { authorization } = await authorize(app, 's1', KEY)
  const guess = (what: number, remoteAddress = GUESSER) => [
    () => app.inject({ method: 'POST', url: `/api/s1/wrong-key-${what}/generate-token`, remoteAddress }),
    () => app.inject({ url: '/api/s1/status-session', headers: { authorization: `Bearer wrong-${what}` }, remoteAddress }),
    () => app.inject({ url: `/unhealthy?secretkey=wrong-key-${what}`, remoteAddress })
  ][what % 3]!()
  for (let i = 0; i < MAX; i++) t.ok([400, 401].includes((await guess(i)).statusCode), `guess ${i}`)
  for (let i = 0; i < 6; i++) {
    const reply = await guess(i)
    t.equal(reply.statusCode, 429)
    t.match(reply.json(), { code: 'APP_TOO_MANY_ATTEMPTS', message: /try again in \d+ s/ })
    t.ok(Number(reply.headers['retry-after']) >= 1 && Number(reply.headers['retry-after']) <= 60)
  }
  const url = `/api/s1/${encodeURIComponent(KEY)}/generate-token`
  t.equal((await app.inject({ method: 'POST', url, remoteAddress: GUESSER })).statusCode, 201, 'the right key of the same address')
  t.equal((await app.inject({ url: '/api/s1/status-session', headers: { authorization }, remoteAddress: GUESSER })).statusCode, 200, 'a right token')
  t.equal((await app.inject({ url: '/api/s1/status-session', remoteAddress: GUESSER })).statusCode, 401, 'no token is no guess')
  t.equal((await guess(0, '203.0.113.10')).statusCode, 400, 'another address')
  const metrics = (await app.inject({ url: '/metrics', headers: { authorization: `Bearer ${KEY}` } })).body
  t.match(metrics, /zapserver_auth_failures_total\{kind="secret_key",[^}]*\} \d+/)
  t.match(metrics, /zapserver_auth_limited_total\{[^}]*\} 6/)
})

t.test('guesses over sockets count too', async t => {
  const { app, url } = await fakeServer(t, { env: { MAX_AUTH_FAILURES: '3' } })
  const token = await app.tokens.mint('s1')
  for (let i = 0; i < 3; i++) t.match(await SocketClient.refused(t, url, { auth: { secretkey: `wrong-key-${i}` } }), { code: /WRONG/ })
  t.match(await SocketClient.refused(t, url, { auth: { secretkey: 'wrong-key-4' } }), { code: 'APP_TOO_MANY_ATTEMPTS' })
  t.match(await SocketClient.refused(t, url, { auth: { token: 'nonsense' } }), { code: 'APP_TOO_MANY_ATTEMPTS' })
  await SocketClient.open(t, url, { auth: { token } })
})

t.test('the log has a warning for each wrong key, and none shows it', async t => {
  const lines: string[] = []
  const config = loadConfig({ ...LIMITED, DATA_DIR: tempDir(t), START_ALL_SESSIONS: 'false', LOG_LEVEL: 'trace' })
  const options = fastifyOptions(config)
  const fastify = Fastify({ ...options, pluginTimeout: 120_000, logger: { ...options.logger as object, stream: { write: (line: string) => { lines.push(line) } } } })
  t.teardown(() => fastify.close())
  await fastify.register(app, { config, driver: new FakeDriver() })
  for (let i = 0; i < 20; i++) await fastify.inject({ method: 'POST', url: '/api/s1/hunter2-hunter2/generate-token', remoteAddress: GUESSER })
  await fastify.inject({ url: '/api/s1/status-session', headers: { authorization: 'Bearer $2b$10$abcdefghijklmnopqrstuuhunter2hunter2hunter2hunter2hunt' } })
  await fastify.inject({ method: 'POST', url: `/api/s1/${encodeURIComponent(KEY)}/generate-token` })
  const warnings = lines.map((line) => JSON.parse(line) as { level: number, msg: string, remoteAddress?: string }).filter(({ level, remoteAddress }) => level === 40 && remoteAddress === GUESSER)
  t.equal(warnings.filter(({ msg }) => msg === 'a wrong key or token').length, MAX, 'as many as are answered')
  t.equal(warnings.filter(({ msg }) => /^too many/.test(msg)).length, 1)
  t.notMatch(lines.join(''), /hunter2/)
  t.notMatch(lines.join(''), KEY)
})

t.test('a flood of made-up bcrypt tokens meets 429, and nobody else feels it', async t => {
  const { app, url } = await fakeServer(t, { env: { MAX_AUTH_FAILURES: '30' } })
  const known = await bcryptToken('s1', 'THISISMYSECURETOKEN')
  const other = await bcryptToken('s2', 'THISISMYSECURETOKEN')
  const file = join(tempDir(t), 'file')
  writeFileSync(file, 'x')
  const ask = (session: string, token: string) => fetch(`${url}/api/${session}/status-session`, { headers: { authorization: `Bearer ${token}` } })
  t.equal((await ask('s1', known)).status, 200)
  const begun = performance.now()
  const over = new AbortController()
  const statuses: number[] = []
  const flood = Array.from({ length: 64 }, async () => {
    while (!over.signal.aborted) statuses.push((await ask('never-seen', madeUp())).status)
  })
  const latencies: number[] = []
  while (performance.now() - begun < 4_000 || latencies.length < 4) {
    const at = performance.now()
    const [file1, , page, reply] = await Promise.all([readFile(file, 'utf8'), lookup('localhost'), fetch(`${url}/api-docs/static/swagger-ui.css`).then((one) => one.status), ask('s1', known)])
    latencies.push(performance.now() - at)
    t.strictSame([file1, page, reply.status], ['x', 200, 200])
  }
  const elsewhere = performance.now()
  const unseen = await app.inject({ url: '/api/s2/status-session', headers: { authorization: `Bearer ${other}` }, remoteAddress: '192.168.1.20' })
  t.equal(unseen.statusCode, 200, 'a token that was never seen, from another address')
  t.ok(performance.now() - elsewhere < 10_000)
  over.abort()
  await Promise.all(flood)
  const median = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length / 2)] as number
  t.ok(median < 2_500, `files, DNS and known tokens took ${Math.round(median)} ms`)
  t.ok(statuses.every((status) => status === 401 || status === 429))
  t.ok(statuses.filter((status) => status === 401).length <= 40, 'few were checked')
  t.ok(statuses.includes(429))
})

t.test('a token that was verified is known after a restart, also in a flood from its own address', async t => {
  const dataDir = tempDir(t)
  const token = await bcryptToken('s1')
  const ask = async (app: Awaited<ReturnType<typeof build>>, token: string) => (await app.inject({ url: '/api/s1/status-session', headers: { authorization: `Bearer ${token}` } })).statusCode
  const options = { env: { SECRET_KEY: KEY, MAX_AUTH_FAILURES: '1' }, dataDir }
  const first = await build(t, { ...options, driver: new FakeDriver() })
  t.equal(await ask(first, token), 200)
  await first.close()
  const second = await build(t, { ...options, driver: new FakeDriver() })
  t.equal(await ask(second, madeUp(4)), 401)
  t.equal(await ask(second, madeUp(4)), 429)
  t.equal(await ask(second, token), 200)
  t.equal(await ask(second, await bcryptToken('s1')), 429, 'another good one has to wait')
  await second.close()
  const third = await build(t, { ...options, env: { ...options.env, SECRET_KEY: 'another key of mine' }, driver: new FakeDriver() })
  t.equal(await ask(third, token), 401, 'with another key it is worth nothing')
})
