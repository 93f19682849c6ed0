import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { Bot, request } from '../../support/bot.js'
import { Receiver } from '../../support/receiver.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { CAIO } from '../../support/conversation.js'
import { until } from '../../support/until.js'

const MINUTE = 60_000

t.test('webhooks that are set by their routes', { timeout: 180_000 }, async (t) => {
  const { url } = await sandboxServer(t)
  const receiver = await Receiver.listen(t)
  const [ana, ben] = [await Bot.create(url, 'ana'), await Bot.create(url, 'ben')]
  await ana.connect('15550004201')
  await ana.listen(t)
  const begun = Date.now()
  const says = async (body: string) => {
    await ana.phone('messages', { from: CAIO, pushname: 'Caio Reis', body })
    await ana.receives('onmessage', (message) => message.body === body)
  }
  const list = async () => (await ana.get('webhooks')).body['response']
  let id = ''
  const deliveries = async (filter = '') => (await ana.get(`deliveries?webhook=${id}${filter}`)).body['response']
  const delivered = async (count: number) => until(`${count} deliveries`, async () => (await deliveries('&status=delivered')).length === count)

  await t.test('POST webhooks: it gets what it wants and nothing else, signed', async (t) => {
    await says('before it was there')
    const { status, body } = await ana.post('webhooks', { url: receiver.url, events: ['onmessage'], headers: { 'X-Bot': 'ana' } })
    t.match({ status, body }, { status: 201, body: { status: 'success', session: 'ana', response: { url: receiver.url, origin: 'api', events: ['onmessage'], headers: { 'X-Bot': '***' }, enabled: true, reason: null, queue: { pending: 0, attempts: 0, nextAttemptAt: null } } } })
    id = body['response'].id
    await ana.post('send-message', { phone: CAIO, message: 'an acknowledgement comes' })
    await ana.receives('onack')
    await says('first')
    const { headers, body: posted, event, method } = await receiver.receives('onmessage')
    t.match(event, { event: 'onmessage', session: 'ana', body: 'first', phone: CAIO })
    t.match({ method, headers }, { method: 'POST', headers: { 'content-type': /^application\/json/, 'x-bot': 'ana' } })
    t.strictSame(new Webhook(body['response'].secret).verify(posted, headers as Record<string, string>), event)
    t.equal(receiver.requests.length, 1)
  })

  await t.test('GET webhooks: those of the session alone', async (t) => {
    t.match(await list(), [{ id, url: receiver.url, createdAt: new RegExp(`^${new Date().getUTCFullYear()}-`) }])
    t.strictSame((await ben.get('webhooks')).body, { status: 'success', response: [], session: 'ben' })
  })

  await t.test('GET webhooks/{id}: shows what waits for it', async (t) => {
    receiver.answer = 503
    await says('second')
    const [{ secret }] = await list()
    const shown = await until('a failure', async () => {
      const { response } = (await ana.get(`webhooks/${id}`)).body
      return response.queue.attempts > 0 && response
    })
    t.match(shown, { id, secret, queue: { pending: 1, nextAttemptAt: /Z$/ } })
    receiver.answer = 200
    await delivered(2)
    t.match((await ana.get(`webhooks/${id}`)).body, { response: { queue: { pending: 0, attempts: 0, nextAttemptAt: null } } })
  })

  await t.test('GET deliveries: the result of each, page by page', async (t) => {
    await says('third')
    await delivered(3)
    const all = await deliveries()
    t.match(all, [
      { id: String, webhook: id, name: 'onmessage', status: 'delivered', attempts: 1, answer: '200', latency: Number, firstAt: /Z$/, lastAt: /Z$/ },
      { status: 'delivered' },
      { status: 'delivered', attempts: 1 }
    ])
    t.ok(all[1].attempts > 1, 'the second was tried more than once')
    t.ok(all[1].lastAt > all[1].firstAt)
    t.strictSame(all.map(({ event }: { event: string }) => event).reverse(), [...new Set(receiver.requests.map(({ headers }) => headers['webhook-id']))])
    t.strictSame(await deliveries('&limit=2'), all.slice(0, 2))
    t.strictSame(await deliveries(`&limit=2&before=${all[1].id}`), all.slice(2))
    t.strictSame(await deliveries('&status=dead'), [])
    t.strictSame((await ben.get('deliveries')).body['response'], [])
  })

  await t.test('POST deliveries/{id}/redeliver: one event goes out again with its id', async (t) => {
    const [, second] = await deliveries()
    receiver.requests.length = 0
    receiver.answer = 404
    t.match(await ana.post(`deliveries/${second.id}/redeliver`), { status: 200, body: { status: 'success', session: 'ana', response: { id: second.id, status: 'dead', attempts: second.attempts + 1, answer: /^404/ } } })
    receiver.answer = 204
    t.match(await ana.post(`deliveries/${second.id}/redeliver`), { status: 200, body: { response: { id: second.id, status: 'delivered', attempts: second.attempts + 2, answer: '204' } } })
    t.strictSame(receiver.requests.map(({ headers, event }) => [headers['webhook-id'], event['body']]), [[second.event, 'second'], [second.event, 'second']])
  })

  await t.test('POST webhooks/{id}/replay: all since a moment go out again in order', async (t) => {
    const all = await deliveries()
    for (const [since, bodies] of [[new Date(begun - MINUTE).toISOString(), ['before it was there', 'first', 'second', 'third']], [Date.parse(all[0].firstAt) + MINUTE, []]] as const) {
      receiver.requests.length = 0
      t.match(await ana.post(`webhooks/${id}/replay`, { since }), { status: 200, body: { status: 'success', response: { events: bodies.length }, session: 'ana' } })
      await until('all to be there', () => receiver.requests.length >= bodies.length)
      await until('nothing to wait', async () => (await list())[0].queue.pending === 0)
      t.strictSame(receiver.events.map(({ body }) => body), bodies)
    }
  })

  await t.test('POST webhooks/{id}/test: what the receiver answers, also where it is switched off', async (t) => {
    await ana.call('PATCH', `webhooks/${id}`, { enabled: false })
    receiver.answer = (_request, reply) => reply.writeHead(201).end('thank you')
    t.match(await ana.post(`webhooks/${id}/test`), { status: 200, body: { status: 'success', response: { delivered: true, status: 201, answer: '201: thank you', latency: Number }, session: 'ana' } })
    const { body, headers } = await receiver.receives('test')
    t.strictSame(new Webhook((await list())[0].secret).verify(body, headers as Record<string, string>), { event: 'test', session: 'ana', message: 'This is a test.' })
    receiver.answer = (_request, reply) => reply.destroy()
    t.match(await ana.post(`webhooks/${id}/test`), { status: 200, body: { response: { delivered: false, status: null, answer: 'connection closed' } } })
    receiver.answer = 200
    await ana.call('PATCH', `webhooks/${id}`, { enabled: true })
  })

  await t.test('PATCH webhooks/{id}: two secrets sign while they change', async (t) => {
    const [{ secret }] = await list()
    const { body: { response } } = await ana.call('PATCH', `webhooks/${id}`, { rotate: true })
    t.not(response.secret, secret)
    t.ok(Date.parse(response.oldSecretUntil) > Date.now() + 23 * 60 * MINUTE)
    receiver.requests.length = 0
    await says('fourth')
    const { body, headers, event } = await receiver.receives('onmessage')
    for (const key of [secret, response.secret]) t.strictSame(new Webhook(key).verify(body, headers as Record<string, string>), event)
    t.throws(() => new Webhook('whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD').verify(body, headers as Record<string, string>))
  })

  await t.test('a receiver that wants no more is asked again when somebody says so', async (t) => {
    receiver.requests.length = 0
    receiver.answer = 410
    await says('fifth')
    const off = await until('it to be switched off', async () => {
      const [webhook] = await list()
      return !webhook.enabled && webhook
    })
    t.match(off, { reason: /410/ })
    await says('sixth')
    t.equal(receiver.requests.length, 1)
    receiver.answer = 200
    t.match(await ana.call('PATCH', `webhooks/${id}`, { enabled: true }), { body: { response: { enabled: true, reason: null } } })
    await receiver.receives('onmessage', ({ body }) => body === 'sixth')
    t.strictSame(receiver.events.map(({ body }) => body), ['fifth', 'fifth', 'sixth'])
  })

  await t.test('another session has no part in it', async (t) => {
    const [{ id: delivery }] = await deliveries()
    for (const [method, path, body] of [['GET', `webhooks/${id}`], ['PATCH', `webhooks/${id}`, { enabled: false }], ['DELETE', `webhooks/${id}`], ['POST', `webhooks/${id}/test`], ['POST', `webhooks/${id}/replay`, { since: 0 }], ['POST', `deliveries/${delivery}/redeliver`]] as const) {
      t.match(await ben.call(method, path, body), { status: 404, body: { status: 'error', code: /^APP_(WEBHOOK|DELIVERY)_NOT_FOUND$/, session: 'ben' } }, `${method} ${path}`)
      t.equal((await request(`${url}/api/ana/${path}`, method, body, { authorization: `Bearer ${ben.token}` })).status, 401)
      t.equal((await request(`${url}/api/ana/${path}`, method, body)).status, 401)
    }
    for (const path of ['webhooks', 'deliveries']) t.equal((await request(`${url}/api/ana/${path}`, 'GET', undefined, { authorization: `Bearer ${ben.token}` })).status, 401)
    t.match(await list(), [{ id, enabled: true }])
  })

  await t.test('DELETE webhooks/{id}: nothing more is posted to it', async (t) => {
    t.strictSame((await ana.call('DELETE', `webhooks/${id}`)).body, { status: 'success', response: { message: 'Webhook removed' }, session: 'ana' })
    const count = receiver.requests.length
    await says('seventh')
    t.equal(receiver.requests.length, count)
    t.strictSame(await list(), [])
    t.match(await ana.call('DELETE', `webhooks/${id}`), { status: 404, body: { code: 'APP_WEBHOOK_NOT_FOUND' } })
    t.strictSame(await deliveries(), [])
  })
})
