import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { fakeServer } from '../../support/fake-server.js'
import { headOf, RawRequest } from '../../support/raw-request.js'
import { until } from '../../support/until.js'

t.test('a body that does not come is answered with 408, whatever it is, and the connection is closed', async (t) => {
  const { url, bot, app } = await fakeServer(t, { env: { BODY_TIMEOUT: '1', BODY_MIN_RATE: '1' } })
  const authorization = `Bearer ${bot.token}`
  const kinds: [what: string, path: string, headers: Record<string, string>, start: string][] = [
    ['JSON', '/api/s1/send-message', { authorization, 'content-type': 'application/json', 'content-length': '1000' }, '{'],
    ['JSON that is long', '/api/s1/send-file-base64', { authorization, 'content-type': 'application/json', 'content-length': '50000000' }, '{'],
    ['JSON without a length', '/api/s1/send-message', { authorization, 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, '1\r\n{\r\n'],
    ['a multipart form', '/api/s1/send-file', { authorization, 'content-type': 'multipart/form-data; boundary=b', 'content-length': '1000' }, '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx'],
    ['a form', '/api/s1/send-message', { authorization, 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000' }, 'a'],
    ['a form where files are taken', '/api/s1/send-file-base64', { authorization, 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000' }, 'a'],
    ['a text', '/api/s1/send-message', { authorization, 'content-type': 'text/plain', 'content-length': '1000' }, 'a']
  ]
  const errors: unknown[] = []
  app.log.error = ((...given: unknown[]) => { errors.push(given) }) as never
  const sending = kinds.map(([what, path, headers, start]) => ({ what, request: new RawRequest(t, url, headOf('POST', path, headers) + start) }))
  for (const { what, request } of sending) {
    await until(`the end of ${what}`, () => request.isClosed, 30_000)
    t.equal(request.status, 408, what)
    t.match(request.text, /"code":"APP_BODY_TOO_SLOW"/, what)
  }
  t.strictSame(errors, [])
  t.equal((await bot.get('status-session')).status, 200)
})

t.test('nor is one that nobody wants read for ever', async (t) => {
  const { url, bot } = await fakeServer(t, { env: { BODY_TIMEOUT: '1', BODY_MIN_RATE: '1' } })
  const heads = [
    headOf('POST', '/api/s1/send-message', { 'content-type': 'application/json', 'content-length': '1000' }),
    headOf('POST', '/nowhere', { 'content-type': 'application/json', 'content-length': '1000' }),
    headOf('POST', '/api/s1/send-message', { authorization: `Bearer ${bot.token}`, 'content-type': 'application/json', 'content-length': '5000000' }),
    headOf('POST', '/socket.io/?EIO=4&transport=polling', { 'content-type': 'text/plain', 'content-length': '1000' })
  ]
  for (const head of heads) {
    const request = new RawRequest(t, url, `${head}x`)
    await until(`the end of ${head.slice(0, 40)}`, () => request.isClosed, 30_000)
    t.ok(true, `${head.slice(0, 40)} ${request.status}`)
  }
})

t.test('one that comes slowly, but at the least rate, is taken', async (t) => {
  const { url, bot, app } = await fakeServer(t, { env: { BODY_TIMEOUT: '1', BODY_MIN_RATE: '1' } })
  const body = JSON.stringify({ deviceName: 'slow', padding: 'x'.repeat(12_000) })
  const request = new RawRequest(t, url, headOf('POST', '/api/s1/start-session', { authorization: `Bearer ${bot.token}`, 'content-type': 'application/json', 'content-length': String(body.length) }))
  await once(request.socket, 'connect')
  const begun = performance.now()
  for (let at = 0; at < body.length; at += 3_000) {
    request.socket.write(body.slice(at, at + 3_000))
    await sleep(600)
  }
  await until('the reply', () => request.status !== undefined)
  t.equal(request.status, 200, request.text)
  t.ok(performance.now() - begun > 1_000, 'it took longer than any body has without a size')
  t.match(app.store.sessions.get('s1'), { options: { deviceName: 'slow' } })
})
