import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { request } from '../../support/bot.js'
import { fakeServer } from '../../support/fake-server.js'
import { SocketClient } from '../../support/sockets.js'

/** What the server answers to the bytes of a request, until it ends the connection. */
async function answerTo (url: string, head: string[], body = ''): Promise<{ status: number, head: string, body: any }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.setTimeout(10_000, () => socket.destroy(new Error('no answer within 10 s')))
  socket.write(`${[...head, 'Host: x', `Content-Length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body}`)
  const answer = await text(socket)
  const [top = '', rest = ''] = answer.split('\r\n\r\n')
  return { status: Number(top.split(' ')[1]), head: top, body: rest && JSON.parse(rest) }
}

t.test('a request that would rather have HTTP/2 is answered as any other', async t => {
  const { url, bot } = await fakeServer(t)
  const upgrade = ['Connection: Upgrade, HTTP2-Settings, close', 'Upgrade: h2c', 'HTTP2-Settings: AAEAAEAAAAIAAAAB', `Authorization: Bearer ${bot.token}`]
  t.match(await answerTo(url, ['GET /api/s1/status-session HTTP/1.1', ...upgrade]), { status: 200, body: { status: 'CLOSED' } })
  const body = JSON.stringify({ deviceName: 'x'.repeat(51) })
  t.match(await answerTo(url, ['POST /api/s1/start-session HTTP/1.1', 'Content-Type: application/json', ...upgrade], body), { status: 400, body: { message: /body\/deviceName/ } }, 'its body is read')
})

t.test('a WebSocket where there is none is answered, and the connection ended', async t => {
  const { url, bot } = await fakeServer(t)
  const upgrade = ['Connection: Upgrade', 'Upgrade: WebSocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13']
  t.match(await answerTo(url, ['GET /nowhere HTTP/1.1', ...upgrade]), { status: 404, body: { code: 'APP_ROUTE_NOT_FOUND' } })
  t.match(await answerTo(url, ['GET /api/s1/status-session HTTP/1.1', ...upgrade]), { status: 401, body: { code: 'APP_TOKEN_MISSING' } })
  t.match(await answerTo(url, ['GET /api/s1/status-session HTTP/1.1', `Authorization: Bearer ${bot.token}`, ...upgrade]), { status: 200 })
  t.match(await answerTo(url, ['GET /socket.io/?EIO=4&transport=nonsense HTTP/1.1', ...upgrade]).catch(() => ({ status: 400 })), { status: 400 })
})

t.test('origins of browsers', async t => {
  const origin = 'https://dashboard.example'
  const allowed = async (env: Record<string, string>) => {
    const { url } = await fakeServer(t, { env })
    const { headers } = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } })
    const preflight = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' } })
    return [headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-origin')]
  }
  t.strictSame(await allowed({ SECRET_KEY: 'a key of my own 123' }), ['*', '*'])
  t.strictSame(await allowed({}), [null, null], 'with the default key no other site')
  t.strictSame(await allowed({ CORS_ORIGIN: `https://a.example, ${origin}` }), [origin, origin])
  t.strictSame(await allowed({ CORS_ORIGIN: 'https://a.example' }), [null, null])
})

t.test('a page of an allowed site may connect with a token, by each transport', async t => {
  const key = 'a key of my own 123'
  const { app, url } = await fakeServer(t, { env: { SECRET_KEY: key } })
  const auth = { token: await app.tokens.mint('s1') }
  const extraHeaders = { origin: 'https://dashboard.example' }
  for (const transports of [['polling'], ['websocket'], ['polling', 'websocket']]) await SocketClient.open(t, url, { auth, extraHeaders, transports })
  t.equal(app.io.sockets.sockets.size, 3)
})

t.test('what else comes to the path of socket.io', async t => {
  const { app, url } = await fakeServer(t)
  const client = await fetch(`${url}/socket.io/socket.io.js`)
  t.match([client.status, client.headers.get('content-type')], [200, /javascript/])
  t.match((await client.text()).slice(0, 200), /Socket\.IO v4/, 'dashboards load their client from here')
  for (const path of ['/socket.io/', '/socket.io/x', '/socket.io/?EIO=3&transport=polling', '/socket.io/?EIO=4&transport=polling&sid=nobody']) {
    t.equal((await request(url + path)).status, 400, path)
  }
  for (const path of ['/socket.io', '/socket%2Eio/?EIO=4&transport=polling']) {
    t.equal((await request(url + path)).body.code, 'APP_ROUTE_NOT_FOUND', path)
  }
  const opened = await app.inject('/socket.io/?EIO=4&transport=polling')
  t.match(opened.body, /^0\{"sid":/)
  const { sid } = JSON.parse(opened.body.slice(1))
  const large = await fetch(`${url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body: '4'.repeat(1_000_000) })
  t.equal(large.status, 413)
  // Until it is read to its end, its connection stays open.
  await large.text()
})
