import t from 'tap'
import { authorize, build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('a token is minted', async t => {
  for (const TOKEN_FORMAT of ['jwt', 'bcrypt']) {
    const app = await build(t, { driver: new FakeDriver(), env: { TOKEN_FORMAT } })
    const reply = await app.inject({ method: 'POST', url: `/api/s1/${KEY}/generate-token` })
    t.equal(reply.statusCode, 201)
    const { token, ...rest } = reply.json()
    t.strictSame(rest, { status: 'success', session: 's1', full: `s1:${token}` })
    t.match(token, TOKEN_FORMAT === 'jwt' ? /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/ : /^\$2b\$10\$[.\w]{53}$/)
    t.equal(encodeURIComponent(token).replaceAll('%24', '$'), token, 'it can stand in a path')
    t.equal((await app.inject(`/api/${reply.json().full}/status-session`)).statusCode, 200)
  }
})

t.test('a token names its session and nothing of the secret', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const { authorization } = await authorize(app, 's1')
  const claims = app.jwt.decode<object>(authorization.slice('Bearer '.length))
  t.match(claims, { sub: 's1', gen: 0, iat: Number })
  t.notMatch(JSON.stringify(claims), KEY)
})

t.test('what is minted later leaves earlier tokens good, until they are revoked', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const works = async (session: string, headers: object) => (await app.inject({ url: `/api/${session}/status-session`, headers: { ...headers } })).statusCode === 200
  const [first, second, other] = [await authorize(app, 's1'), await authorize(app, 's1'), await authorize(app, 's2')]
  t.ok(await works('s1', first) && await works('s1', second) && await works('s2', other))

  const reply = await app.inject({ method: 'POST', url: `/api/s1/${KEY}/revoke-tokens` })
  t.equal(reply.statusCode, 200)
  t.match(reply.json(), { status: 'success', message: String, session: 's1' })
  t.notOk(await works('s1', first) || await works('s1', second))
  t.ok(await works('s2', other))
  t.ok(await works('s1', await authorize(app, 's1')))
})
