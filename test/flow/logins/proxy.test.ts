import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { Bot } from '../../support/bot.js'
import { startProxy } from '../../support/proxy.js'
import { sandboxServer } from '../../support/sandbox-server.js'

t.test("a session's proxy carries its traffic, and no other session's", async (t) => {
  const { app, url } = await sandboxServer(t)
  const port = Number(/127\.0\.0\.1:(\d+)/.exec((await app.launcher.args('proxied')).join(' '))![1])
  const proxy = await startProxy(t, { username: 'bot', password: 'secret', port })
  const bot = await Bot.create(url, 'proxied')

  const started = await bot.post('start-session', { waitQrCode: true, proxy: { url: proxy.url, username: 'bot', password: 'secret' } })
  t.match(started.body, { status: 'qrcode' })
  t.ok(proxy.asked.includes('web.whatsapp.com:443'), 'WhatsApp was asked for through the proxy')
  await bot.phone('scan')
  await bot.reaches('CONNECTED')

  const asked = () => proxy.asked.filter((host) => host === 'web.whatsapp.com:443').length
  const before = asked()
  const other = await Bot.create(url, 'direct')
  t.match((await other.post('start-session', { waitQrCode: true })).body, { status: 'qrcode' })
  t.equal(asked(), before, 'a session that was started later did not inherit it')

  await bot.post('close-session')
  await bot.post('start-session', { waitQrCode: true })
  t.match(await bot.status(), { status: 'CONNECTED' })
  t.ok(asked() > before, 'a start without a body uses it again')
})

t.test('a bad proxy is why the start failed, each time', async (t) => {
  const { url } = await sandboxServer(t)
  const noProxy = createServer((_request, response) => response.end('an inner service'))
  noProxy.listen(0, '127.0.0.1')
  await once(noProxy, 'listening')
  t.teardown(() => {
    noProxy.closeAllConnections()
    noProxy.close()
  })
  const { port } = noProxy.address() as AddressInfo
  const guarded = await startProxy(t, { username: 'bot', password: 'secret', port })
  const cases: [what: string, proxy: object, detail: RegExp][] = [
    ['a closed port', { url: 'http://127.0.0.1:1' }, /the proxy refuses the connection/],
    ['no proxy', { url: `http://127.0.0.1:${port}` }, /no proxy of this kind|answers with/],
    ['no socks5 proxy', { url: `socks5://127.0.0.1:${port}` }, /no socks5 proxy/],
    ['a wrong password', { url: guarded.url, username: 'bot', password: 'wrong' }, /does not accept its user name/]
  ]
  const bot = await Bot.create(url, 'bad')
  for (const [what, proxy, detail] of cases) {
    const { status, body } = await bot.post('start-session', { waitQrCode: true, proxy })
    t.match({ status, body }, { status: 500, body: { code: 'APP_SESSION_START_FAILED', message: detail } }, what)
    t.match(await bot.status(), { status: 'CLOSED', reason: 'start_failed', detail }, what)
  }
})
