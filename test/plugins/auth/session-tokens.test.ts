import { hash } from '@node-rs/bcrypt'
import t from 'tap'
import { authorize, build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('a session that is cleared takes its tokens with it', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const bcrypt = { authorization: `Bearer ${(await hash(`s1${KEY}`, 10)).replaceAll('/', '_')}` }
  const tokens = [await authorize(app, 's1'), bcrypt]
  const other = await authorize(app, 's2')
  const status = async (headers: { authorization: string }, session = 's1') => (await app.inject({ url: `/api/${session}/status-session`, headers })).statusCode
  for (const headers of tokens) t.equal(await status(headers), 200)
  t.equal((await app.inject({ method: 'POST', url: `/api/s1/${KEY}/clear-session-data` })).statusCode, 200)
  for (const headers of tokens) t.equal(await status(headers), 401)
  t.equal(await status(other, 's2'), 200)
  t.equal(await status(await authorize(app, 's1')), 200, 'the next session of that name has tokens of its own')
})
