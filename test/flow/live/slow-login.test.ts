import t from 'tap'
import { Bot } from '../../support/bot.js'
import { browserPage } from '../../support/browser-page.js'
import { sandboxServer } from '../../support/sandbox-server.js'

/** How long the page takes to read its login, in milliseconds. */
const DELAY = 5_000

t.test('a page that takes long to read its login when it loads again is not taken for unlinked', async (t) => {
  const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1' } })
  const bot = await Bot.create(url, 'slow')
  await bot.connect()
  await bot.listen(t)
  const page = await browserPage(t, app, 'slow')
  await page.evaluateOnNewDocument((delay) => {
    const { get } = IDBObjectStore.prototype
    IDBObjectStore.prototype.get = function (key) {
      const request = get.call(this, key)
      const late = {} as { result: unknown, onsuccess: () => void }
      request.onsuccess = () => setTimeout(() => {
        late.result = request.result
        late.onsuccess()
      }, delay)
      return late as unknown as IDBRequest
    }
  }, DELAY)
  await bot.phone('faults', { kind: 'reload' })
  await bot.receives('status-changed', ({ to }) => to === 'INITIALIZING')
  t.match(await bot.reaches('CONNECTED'), { reason: 'reconnected' })
  t.notOk(bot.events.some(({ name, data }) => name === 'status-changed' && data['to'] === 'CLOSED'))
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)
})
