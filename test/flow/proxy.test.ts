import t from 'tap'
import { Bot } from '../support/bot.js'
import { startProxy } from '../support/proxy.js'
import { sandboxServer } from '../support/sandbox-server.js'

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
