import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { tempDir } from '../../support/temp-dir.js'
import { Bot } from '../../support/bot.js'
import { Receiver } from '../../support/receiver.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { CAIO } from '../../support/conversation.js'
import { until } from '../../support/until.js'

const listed = async (bot: Bot) => (await bot.get('webhooks')).body['response']

t.test('the webhook of a bot that was written for wppconnect-server', { timeout: 240_000 }, async (t) => {
  const dataDir = tempDir(t)
  const receiver = await Receiver.listen(t)
  const elsewhere = await Receiver.listen(t)
  let { app, url } = await sandboxServer(t, { dataDir })
  let ana = await Bot.create(url, 'ana')
  const says = async (body: string) => ana.phone('messages', { from: CAIO, pushname: 'Caio Reis', body })

  await t.test('POST start-session: its webhook receives everything from the first QR on', async (t) => {
    t.match(await ana.post('start-session', { webhook: receiver.url, waitQrCode: true }), { status: 200, body: { status: 'qrcode' } })
    t.match((await receiver.receives('qrcode')).event, { session: 'ana', qrcode: String, urlcode: String })
    t.match(receiver.events[0], { event: 'status-changed', from: 'CLOSED', to: 'INITIALIZING' })
    await ana.phone('scan', { phone: '15550004101' })
    await receiver.receives('status-find', ({ status }) => status === 'inChat')
    await says('hello')
    t.match((await receiver.receives('onmessage')).event, { session: 'ana', body: 'hello', phone: CAIO, type: 'chat' })
    await ana.post('send-message', { phone: CAIO, message: 'hello Caio' })
    t.match((await receiver.receives('onack')).event, { session: 'ana', ack: Number })
    await ana.post('close-session')
    t.match((await receiver.receives('closesession')).event, { session: 'ana', message: 'Session: ana disconnected', connected: false })
    t.ok(receiver.events.every(({ session }) => session === 'ana'))
  })

  await t.test('GET webhooks: the secret verifies each delivery, and each has an id of its own, in order', async (t) => {
    const [webhook, ...others] = await listed(ana)
    t.strictSame(others, [])
    t.match(webhook, { id: String, url: receiver.url, origin: 'session', events: [], headers: {}, enabled: true, reason: null, oldSecretUntil: null, queue: { pending: 0, attempts: 0, nextAttemptAt: null }, createdAt: String })
    const verifier = new Webhook(webhook.secret)
    for (const { body, headers, event } of receiver.requests) t.strictSame(verifier.verify(body, headers as Record<string, string>), event)
    const ids = receiver.requests.map(({ headers }) => headers['webhook-id'] as string)
    t.strictSame(ids, [...new Set(ids)].sort())
  })

  await t.test('PATCH webhooks/{id}: at another URL the webhook of a session goes on from its place', async (t) => {
    const [{ id, secret }] = await listed(ana)
    receiver.answer = 500
    await ana.connect()
    await until('a failure', async () => (await listed(ana))[0].queue.attempts > 0)
    const count = receiver.requests.length
    t.match(await ana.call('PATCH', `webhooks/${id}`, { url: elsewhere.url }), { status: 200, body: { response: { id, secret, url: elsewhere.url, origin: 'session' } } })
    await elsewhere.receives('status-find', ({ status }) => status === 'inChat')
    t.match(elsewhere.events[0], { event: 'status-changed', to: 'INITIALIZING' }, 'what the one before did not take goes to the new one')
    t.equal(receiver.requests.length, count)
    t.equal(app.store.sessions.get('ana')?.options.webhook, elsewhere.url)
    receiver.answer = 200
  })

  await t.test('a restart of the server forgets nothing', async (t) => {
    const before = await listed(ana)
    await app.close();
    ({ app, url } = await sandboxServer(t, { dataDir }))
    ana = await Bot.create(url, 'ana')
    t.strictSame(await listed(ana), before)
    elsewhere.requests.length = 0
    await ana.connect()
    await says('after the restart')
    t.match((await elsewhere.receives('onmessage')).event, { body: 'after the restart' })
    t.match(elsewhere.events[0], { event: 'status-changed', from: 'CLOSED' })

    await t.test('POST start-session: a list of webhooks takes the place of the list before', async (t) => {
      const [own] = before
      await ana.post('start-session', { webhooks: [{ url: receiver.url, events: ['onmessage'], headers: { authorization: 'Bearer bot' } }, { url: `${elsewhere.url}acks`, events: ['onack'] }] })
      const [, first, second] = await listed(ana)
      t.match([first, second], [{ url: receiver.url, origin: 'start', events: ['onmessage'], headers: { authorization: '***' } }, { url: `${elsewhere.url}acks`, origin: 'start' }])
      receiver.requests.length = 0
      await says('for all')
      t.match(await receiver.receives('onmessage'), { event: { body: 'for all' }, headers: { authorization: 'Bearer bot' } })
      t.strictSame(receiver.events.map(({ event }) => event), ['onmessage'])
      t.equal(app.store.sessions.get('ana')?.options['webhooks' as never], undefined, 'it is no option of the session')
      await ana.post('start-session', { webhooks: [{ url: receiver.url, events: ['onmessage'] }] })
      t.match(await listed(ana), [{ id: own.id }, { id: first.id, secret: first.secret, headers: {} }])
      t.equal((await listed(ana)).length, 2)
    })

    await t.test('DELETE webhooks/{id}: without the webhook of the session its option is empty', async (t) => {
      for (const { id } of await listed(ana)) t.match(await ana.call('DELETE', `webhooks/${id}`), { status: 200, body: { status: 'success', response: { message: 'Webhook removed' }, session: 'ana' } })
      t.strictSame(await listed(ana), [])
      t.equal(app.store.sessions.get('ana')?.options.webhook, '')
      const count = elsewhere.requests.length
      await ana.listen(t)
      await says('for nobody')
      await ana.receives('onmessage', ({ body }) => body === 'for nobody')
      t.equal(elsewhere.requests.length, count)
    })

    await t.test('POST clear-session-data: no webhook is left', async (t) => {
      await ana.post('webhooks', { url: receiver.url })
      await app.sessions.clear('ana')
      await ana.renew()
      t.strictSame(await listed(ana), [])
    })
  })
})

t.test('WEBHOOK_URL is the webhook of each session that names none', { timeout: 120_000 }, async (t) => {
  const [ofServer, own] = [await Receiver.listen(t), await Receiver.listen(t)]
  const dataDir = tempDir(t)
  const { app, url } = await sandboxServer(t, { dataDir, env: { WEBHOOK_URL: ofServer.url } })
  const [ana, ben] = [await Bot.create(url, 'ana'), await Bot.create(url, 'ben')]
  await ana.post('start-session', { waitQrCode: true })
  await ben.post('start-session', { waitQrCode: true, webhook: own.url })
  await ofServer.receives('qrcode')
  await own.receives('qrcode')
  t.ok(ofServer.events.every(({ session }) => session === 'ana'))
  t.ok(own.events.every(({ session }) => session === 'ben'))
  t.match(await listed(ben), [{ origin: 'session' }])
  const [{ id, origin }] = await listed(ana)
  t.equal(origin, 'server')

  await t.test('DELETE webhooks/{id}, error: the webhook of the server', async (t) => {
    t.match(await ana.call('DELETE', `webhooks/${id}`), { status: 409, body: { code: 'APP_WEBHOOK_OF_SERVER', message: /PATCH \{"enabled": false\}/ } })
    t.match(await ana.call('PATCH', `webhooks/${id}`, { url: own.url }), { status: 409, body: { code: 'APP_WEBHOOK_OF_SERVER' } })
  })

  await t.test('PATCH webhooks/{id}: a webhook that is switched off receives its events later', async (t) => {
    t.match(await ana.call('PATCH', `webhooks/${id}`, { enabled: false }), { status: 200, body: { response: { enabled: false, reason: null } } })
    const count = ofServer.requests.length
    await ana.post('close-session')
    await until('the events to wait', async () => (await listed(ana))[0].queue.pending >= 3)
    t.equal(ofServer.requests.length, count)
    await ana.call('PATCH', `webhooks/${id}`, { enabled: true })
    await ofServer.receives('closesession')
  })

  await t.test('it follows the environment', async (t) => {
    await app.close()
    const later = await Receiver.listen(t)
    const again = await sandboxServer(t, { dataDir, env: { WEBHOOK_URL: later.url } })
    t.match(await listed(await Bot.create(again.url, 'ana')), [{ id, url: later.url, origin: 'server' }])
    await again.app.close()
    const without = await sandboxServer(t, { dataDir })
    t.strictSame(await listed(await Bot.create(without.url, 'ana')), [])
    t.match(await listed(await Bot.create(without.url, 'ben')), [{ url: own.url, origin: 'session' }])
  })
})
