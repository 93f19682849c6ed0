import t from 'tap'
import { DEFAULT_SECRET_KEY } from '../../../src/config.js'
import { Bot, request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { Receiver } from '../../support/receiver.js'

t.test('the webhook of a cleared session receives all events when the session starts again', async t => {
  const receiver = await Receiver.listen(t)
  const driver = new FakeDriver({ state: READY })
  const { app, url, bot } = await fakeServer(t, { driver, env: { WEBHOOK_URL: receiver.url, WEBHOOK_READ_MESSAGE: 'false' } })
  const receive = (id: string) => driver.page.listeners?.onmessage({ id, type: 'chat', from: '1@c.us', t: 1 })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  for (const id of ['m1', 'm2', 'm3', 'm4']) receive(id)
  await receiver.receives('onmessage', ({ id }) => id === 'm4')
  t.equal((await request(`${url}/api/s1/${DEFAULT_SECRET_KEY}/clear-session-data`, 'POST')).status, 200)

  const again = await Bot.create(url, 's1')
  await again.post('start-session')
  await again.reaches('CONNECTED')
  receive('m1')
  await receiver.receives('onmessage', ({ id }) => id === 'm1' && receiver.events.filter((event) => event.id === 'm1').length === 2)
  t.ok(await app.eventLog.lastOffset('s1') < 9, 'the sequence starts again')
})
