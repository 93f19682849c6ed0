import { hash } from '@node-rs/bcrypt'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { authorize, build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'

const KEY = 'THISISMYSECURETOKEN'
const PUBLIC = '203.0.113.9'

const start = (t: Test, env: Record<string, string> = {}, dataDir = tempDir(t)) => build(t, { env, dataDir, driver: new FakeDriver() })
const bcryptToken = async (session: string, key: string) => (await hash(session + key, 10)).replaceAll('/', '_')

/** The status of a POST whose path is sent as it is. */
const statusOf = (port: number, path: string) => new Promise<number | undefined>((resolve, reject) => {
  request({ host: '127.0.0.1', port, path, method: 'POST' }, (response) => {
    response.resume()
    resolve(response.statusCode)
  }).on('error', reject).end()
})

const app = await start(t)

t.test('no token', async t => {
  for (const headers of [{}, { authorization: 'xyz' }, { authorization: 'Bearer  ' }, { authorization: '' }]) {
    const reply = await app.inject({ url: '/api/s1/status-session', headers })
    t.equal(reply.statusCode, 401)
    const message = 'Token is not present. Check your header and try again'
    t.strictSame(reply.json(), { message, code: 'APP_TOKEN_MISSING', error: { code: 'APP_TOKEN_MISSING', message }, session: 's1' })
  }
})

t.test('a wrong token', async t => {
  const { authorization } = await authorize(app, 's2')
  const jwt = (await authorize(app, 's1')).authorization.slice('Bearer '.length)
  const [head, claims, signature] = jwt.split('.')
  const forged = Buffer.from(JSON.stringify({ sub: 's1', gen: 0 })).toString('base64url')
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
  const wrong = {
    'of another session': authorization,
    garbage: 'Bearer xyz',
    'without a signature': `Bearer ${none}.${forged}.`,
    'with the signature of other claims': `Bearer ${head}.${Buffer.from('{"sub":"s1","gen":0,"x":1}').toString('base64url')}.${signature}`,
    'with another signature': `Bearer ${head}.${claims}.${signature!.startsWith('A') ? 'B' : 'A'}${signature!.slice(1)}`,
    'expired long ago': `Bearer ${app.jwt.sign({ sub: 's1', gen: 0, iat: 1 } as never, { expiresIn: 1000 })}`,
    'of another secret key': `Bearer ${await bcryptToken('s1', 'another secret')}`,
    empty: 'Bearer s1:'
  }
  for (const [what, authorization] of Object.entries(wrong)) {
    const reply = await app.inject({ url: '/api/s1/status-session', headers: { authorization } })
    t.equal(reply.statusCode, 401, what)
    const message = 'Check that the Session and Token are correct'
    t.strictSame(reply.json(), { message, code: 'APP_TOKEN_WRONG', error: message, session: 's1' }, what)
  }
  t.equal((await app.inject({ url: '/api/s1/status-session', headers: { authorization: `Bearer ${jwt}` } })).statusCode, 200)
})

t.test('every form of presenting a token opens every route of its session', async t => {
  const { authorization } = await authorize(app, 's1')
  const token = authorization.slice('Bearer '.length)
  const bcrypt = await bcryptToken('s1', KEY)
  const routes = app.routeList.filter(({ url, schema }) => url.startsWith('/api/:session/') && schema?.security?.some((one) => 'bearerAuth' in one))
  t.ok(routes.length >= 12)
  const call = async ({ method, url }: { method: unknown, url: string }, segment: string, headers: object = {}) => {
    const reply = await app.inject({ method: method as 'GET', url: url.replace(':session', segment), headers: { ...headers } })
    return { status: reply.statusCode, exposed: reply.body.includes(token) || reply.body.includes(bcrypt) }
  }
  for (const one of [token, bcrypt]) {
    for (const [segment, headers] of [[`s1:${one}`, {}], [`s1%3A${encodeURIComponent(one)}`, {}], ['s1', { authorization: `Bearer ${one}` }], ['s1', { authorization: `Bearer s1:${one}` }], ['s1', { authorization: `Token ${one}` }]] as const) {
      t.equal((await call({ method: 'GET', url: '/api/:session/status-session' }, segment, headers)).status, 200, `${segment} ${JSON.stringify(headers)}`)
    }
  }
  for (const route of routes) {
    const { method, url } = route
    // A stream would go on for ever.
    if (url !== '/api/:session/events') {
      for (const { status, exposed } of [await call(route, `s1:${token}`), await call(route, 's1', { authorization: `Bearer ${bcrypt}` })]) {
        t.notOk([401, 403, 503].includes(status), `${method} ${url}: ${status}`)
        t.notOk(exposed, 'the reply does not contain the token')
      }
    }
    for (const [segment, headers] of [['s1', {}], ['s1:', { authorization }], ['s2', { authorization }], [`s2:${token}`, {}]] as const) {
      t.equal((await call(route, segment, headers)).status, 401, `${method} ${url} ${segment}`)
    }
  }
})

t.test('a wrong secret key: the body that the clients of each route know, and nothing is done', async t => {
  const dataDir = tempDir(t)
  const driver = new FakeDriver()
  const app = await build(t, { dataDir, driver })
  const headers = await authorize(app, 's1')
  await app.inject({ method: 'POST', url: '/api/s1/start-session', headers, payload: { waitQrCode: true } })
  await app.sessions.close('s1')
  const wrongs = [
    ['POST', '/api/s1/WRONG/generate-token', false, 'The SECRET_KEY is incorrect'],
    ['POST', '/api/s1/WRONG/revoke-tokens', false, 'The SECRET_KEY is incorrect'],
    ['GET', '/api/WRONG/show-all-sessions', false, 'The token is incorrect'],
    ['POST', '/api/WRONG/start-all', 'error', 'The token is incorrect'],
    ['POST', '/api/s1/WRONG/clear-session-data', 'error', 'The token is incorrect']
  ] as const
  for (const [method, url, response, message] of wrongs) {
    for (const key of ['WRONG', `${KEY}x`, KEY.toLowerCase(), '%20', KEY.slice(0, -1)]) {
      const reply = await app.inject({ method, url: url.replace('WRONG', key) })
      t.equal(reply.statusCode, 400, url)
      t.match(reply.json(), { response, message, code: /^APP_[A-Z_]*SECRET_KEY_WRONG$/ }, url)
      t.notOk('token' in reply.json() || 'sessions' in reply.json(), url)
    }
  }
  t.equal(driver.opened.length, 1, 'no session was started')
  t.equal((await app.inject({ url: '/api/s1/status-session', headers })).statusCode, 200, 'no token was revoked')
  t.ok(app.sessions.get('s1'), 'no session was cleared')
})

t.test('the default key is accepted from private networks only', async t => {
  const urls = [['POST', `/api/s1/${KEY}/generate-token`, 201], ['POST', `/api/s1/${KEY}/revoke-tokens`, 200], ['GET', `/api/${KEY}/show-all-sessions`, 200], ['POST', `/api/${KEY}/start-all`, 201], ['POST', `/api/s1/${KEY}/clear-session-data`, 200]] as const
  for (const [method, url, status] of urls) {
    for (const remoteAddress of ['127.0.0.1', '::1', '192.168.1.20', '::ffff:10.0.0.3']) t.equal((await app.inject({ method, url, remoteAddress })).statusCode, status, `${url} from ${remoteAddress}`)
    for (const from of [{ remoteAddress: PUBLIC }, { remoteAddress: '2001:4860::1' }, { headers: { 'x-forwarded-for': '127.0.0.1' } }, { headers: { forwarded: 'for=127.0.0.1' } }]) {
      const reply = await app.inject({ method, url, ...from })
      t.equal(reply.statusCode, 401, `${url} from ${JSON.stringify(from)}`)
      t.match(reply.json(), { code: 'APP_DEFAULT_KEY_REFUSED', message: /Set SECRET_KEY/ })
    }
  }
})

t.test('from a public address a signed token is accepted, and one that anybody can derive from the default key is not', async t => {
  const url = '/api/s3/status-session'
  const jwt = await authorize(app, 's3')
  const bcrypt = { authorization: `Bearer ${await bcryptToken('s3', KEY)}` }
  t.equal((await app.inject({ url, headers: jwt, remoteAddress: PUBLIC })).statusCode, 200)
  t.equal((await app.inject({ url, headers: bcrypt })).statusCode, 200)
  const refused = await app.inject({ url, headers: bcrypt, remoteAddress: PUBLIC })
  t.equal(refused.statusCode, 401)
  t.match(refused.json(), { code: 'APP_DEFAULT_KEY_REFUSED' })
  t.equal((await app.inject({ url, headers: { ...bcrypt, 'x-forwarded-for': '10.0.0.1' } })).statusCode, 401)
})

t.test('a key of one\'s own is accepted from everywhere', async t => {
  const SECRET_KEY = 'a key of/my own?'
  const app = await start(t, { SECRET_KEY })
  const minted = await app.inject({ method: 'POST', url: `/api/s1/${encodeURIComponent(SECRET_KEY)}/generate-token`, remoteAddress: PUBLIC })
  t.equal(minted.statusCode, 201)
  const headers = { authorization: `Bearer ${await bcryptToken('s1', SECRET_KEY)}` }
  t.equal((await app.inject({ url: '/api/s1/status-session', headers, remoteAddress: PUBLIC })).statusCode, 200)
  t.equal((await app.inject({ method: 'POST', url: `/api/s1/${KEY}/generate-token` })).statusCode, 400, 'the default key is worth nothing then')
})

t.test('behind a trusted proxy the address that it forwards counts', async t => {
  const app = await start(t, { TRUST_PROXY: '10.0.0.1' })
  const mint = (remoteAddress: string, forwarded?: string) => app.inject({ method: 'POST', url: `/api/s1/${KEY}/generate-token`, remoteAddress, ...(forwarded && { headers: { 'x-forwarded-for': forwarded } }) })
  t.equal((await mint('10.0.0.1', '192.168.1.20')).statusCode, 201)
  t.equal((await mint('10.0.0.1', PUBLIC)).statusCode, 401)
  t.equal((await mint('10.0.0.1', `127.0.0.1, ${PUBLIC}`)).statusCode, 401, 'what the caller itself claims does not')
  t.equal((await mint(PUBLIC, '127.0.0.1')).statusCode, 401, 'nor what an untrusted proxy claims')
})

t.test('tokens that expire', async t => {
  const { authorization } = await authorize(await start(t, { TOKEN_TTL: '3600' }), 's1')
  const { iat, exp } = app.jwt.decode<{ iat: number, exp: number }>(authorization.slice('Bearer '.length))!
  t.equal(exp - iat, 3600)
  const forever = app.jwt.decode<object>((await authorize(app, 's1')).authorization.slice('Bearer '.length))
  t.notOk('exp' in forever!)
})

t.test('a token that was used often is refused at once when it is revoked, cleared or expired', async t => {
  const app = await start(t, { TOKEN_TTL: '3600' })
  const ask = async (headers: Record<string, string>) => (await app.inject({ url: '/api/s1/status-session', headers })).statusCode
  for (const route of ['revoke-tokens', 'clear-session-data']) {
    const headers = await authorize(app, 's1')
    for (let i = 0; i < 3; i++) t.equal(await ask(headers), 200)
    t.equal((await app.inject({ method: 'POST', url: `/api/s1/${KEY}/${route}` })).statusCode, 200, route)
    t.equal(await ask(headers), 401, route)
  }
  const headers = await authorize(app, 's1')
  t.equal(await ask(headers), 200)
  const later = Date.now() + 3_601_000
  t.intercept(Date, 'now', { value: () => later })
  t.equal(await ask(headers), 401, 'it has expired')
})

t.test('tokens hold over a restart, and not for a server with other data', async t => {
  const dataDir = tempDir(t)
  const first = await start(t, {}, dataDir)
  const headers = await authorize(first, 's1')
  await first.close()
  t.equal((await (await start(t, {}, dataDir)).inject({ url: '/api/s1/status-session', headers })).statusCode, 200)
  t.equal((await app.inject({ url: '/api/s1/status-session', headers })).statusCode, 401, 'though its secret key is the same')
})

t.test('names of sessions', async t => {
  const dataDir = join(tempDir(t), 'data')
  const app = await start(t, {}, dataDir)
  const good = ['a', 'NERDWHATS_AMERICA', 'a.b-c_D9', '.a', '..a', 'length', '__proto__', 'constructor', 'toString', 'error', 's'.repeat(64)]
  const bad = ['...', '../x', '..\\x', 'a/b', 's'.repeat(65), 'a b', ' ', 'ä', '🐘', 'a\0', 'a%', 'a:b', "a'", 'a\n', 'a*']
  for (const name of good) {
    const headers = await authorize(app, name)
    const reply = await app.inject({ method: 'POST', url: `/api/${name}/start-session`, headers, payload: { waitQrCode: true } })
    t.equal(reply.statusCode, 200, name)
    t.equal((await app.inject({ url: `/api/${name}/status-session`, headers })).json().session, name)
  }
  for (const name of bad) {
    const segment = encodeURIComponent(name).replaceAll('.', '%2E')
    for (const url of [`/api/${segment}/${KEY}/generate-token`, `/api/${segment}/${KEY}/clear-session-data`, `/api/${segment}/start-session`]) {
      const { statusCode, ...reply } = await app.inject({ method: 'POST', url, headers: { authorization: 'Bearer x' } })
      const message = reply.json().message
      t.ok(statusCode === 400 || (name === 'a:b' && statusCode === 401), `${JSON.stringify(name)} ${url}: ${statusCode} ${message}`)
      t.type(message, 'string')
    }
  }
  // Clients take these out of a URL before they send it: it needs one that does not.
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  for (const segment of ['..', '.', '%2e%2E', '..%2f..%2fx', '%2e']) {
    for (const path of [`/api/${segment}/${KEY}/generate-token`, `/api/${segment}/${KEY}/clear-session-data`, `/api/${segment}/start-session`]) {
      t.equal(await statusOf(Number(port), path), 400, path)
    }
  }
  t.strictSame(app.sessions.list().map(({ session }) => session).sort(), [...good].sort())
  t.strictSame(readdirSync(join(dataDir, '..')), ['data'], 'nothing is written outside the data folder')
})
