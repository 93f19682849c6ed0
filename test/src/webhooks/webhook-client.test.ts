import { createServer, type AddressInfo, type Socket } from 'node:net'
import { Webhook as Verifier } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { payloadOf } from '../../../src/events/payload.js'
import type { DeliveryAttempt } from '../../../src/webhooks/delivery.js'
import { WebhookClient } from '../../../src/webhooks/webhook-client.js'
import type { Webhook } from '../../../src/webhooks/webhook.js'
import { isPublicAddress } from '../../../src/media/address-guard.js'
import { guardedLookup, type ResolveAll } from '../../../src/media/guarded-lookup.js'
import { objectionTo } from '../../../src/media/url-guard.js'
import { hook } from '../../support/dispatching.js'
import { Receiver, type Answer } from '../../support/receiver.js'

const BODY = JSON.stringify({ event: 'onmessage', session: 's1', body: 'olá 👋' })

interface Sending { timeout?: number, isAllowed?: (address: string) => boolean, resolve?: ResolveAll }

function poster (t: Test, { timeout = 10_000, isAllowed = () => true, resolve }: Sending = {}): (webhook: Webhook) => Promise<DeliveryAttempt> {
  const post = new WebhookClient({ guard: { lookup: guardedLookup(isAllowed, resolve), objectionTo: (url) => objectionTo(url, isAllowed) }, timeout, userAgent: 'zapserver/1.2.3', payload: payloadOf })
  t.teardown(() => post.close())
  return async (webhook) => await post.send(webhook, { id: 'event-1', body: BODY }, new AbortController().signal)
}

async function answering (t: Test, answer: Answer, sending?: Sending): Promise<DeliveryAttempt> {
  const receiver = await Receiver.listen(t)
  receiver.answer = answer
  return await poster(t, sending)(hook(receiver.url))
}

/** A receiver that is no HTTP server. */
async function socketServer (t: Test, greet: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => greet(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

t.test('an event arrives whole, signed, under the headers of its webhook', async t => {
  const receiver = await Receiver.listen(t)
  const webhook = hook(`${receiver.url}hook?key=1`, { headers: { Authorization: 'Bearer x', 'X-Mine': 'yes', Host: 'evil', 'Content-Length': '1', 'webhook-id': 'mine', 'Content-Type': 'text/plain' } })
  t.match(await poster(t)(webhook), { delivered: true, status: 200, answer: '200', retryAfter: 0 })
  const [request] = receiver.requests
  t.match(request, { method: 'POST', path: '/hook?key=1', body: BODY })
  t.match(request?.headers, {
    authorization: 'Bearer x',
    'x-mine': 'yes',
    host: /^127\.0\.0\.1:/,
    'content-length': String(Buffer.byteLength(BODY)),
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'zapserver/1.2.3',
    'webhook-id': 'event-1'
  })
  t.ok(new Verifier(webhook.secret).verify(BODY, request?.headers as Record<string, string>))
})

t.test('a name and password in the URL become a header', async t => {
  const receiver = await Receiver.listen(t)
  t.match(await poster(t)(hook(receiver.url.replace('//', '//ana:s%C3%A9cret@'))), { delivered: true })
  t.equal(receiver.requests[0]?.headers.authorization, `Basic ${Buffer.from('ana:sécret').toString('base64')}`)
})

t.test('connections are kept', async t => {
  const receiver = await Receiver.listen(t)
  const ports = new Set<number | undefined>()
  receiver.answer = (_request, reply) => {
    ports.add(reply.socket?.remotePort)
    reply.end('ok')
  }
  const send = poster(t)
  for (let count = 0; count < 10; count++) t.match(await send(hook(receiver.url)), { delivered: true, answer: '200: ok' })
  // The next one may come a moment before the first connection is free again.
  t.ok(ports.size <= 2, `${ports.size} connections`)
})

t.test('every 2xx is an answer that takes the event, and no other is', async t => {
  for (const status of [200, 201, 202, 204, 299]) t.match(await answering(t, status), { delivered: true, status, answer: String(status) })
  for (const status of [300, 304, 400, 401, 404, 410, 429, 500, 503]) t.match(await answering(t, status), { delivered: false, status })
})

t.test('a redirect is not followed, and named so', async t => {
  const target = await Receiver.listen(t)
  const posted = await answering(t, (_request, reply) => reply.writeHead(301, { location: target.url }).end())
  t.match(posted, { delivered: false, status: 301, answer: `301, a redirect to ${target.url}, which is not followed` })
  t.equal(target.requests.length, 0)
})

t.test('the beginning of what the receiver says is kept, on one line', async t => {
  const posted = await answering(t, (_request, reply) => reply.writeHead(500, { 'retry-after': '7' }).end(`no\u0000\n\t way ${'é'.repeat(5000)}`))
  t.match(posted, { delivered: false, status: 500, answer: /^500: no way é+$/, retryAfter: 7000 })
  t.ok(posted.answer.length <= 210)
})

t.test('a long answer is not waited for, nor kept', async t => {
  const posted = await answering(t, (_request, reply) => {
    const more = () => { while (!reply.destroyed && reply.write('x'.repeat(64 * 1024))); }
    reply.on('drain', more)
    more()
  })
  t.match(posted, { delivered: true, status: 200 })
})

t.test('a receiver that is not there', async t => {
  const receiver = await Receiver.listen(t)
  await receiver.stop()
  t.match(await poster(t)(hook(receiver.url)), { delivered: false, status: null, answer: 'connection refused' })
  const unknown: ResolveAll = (_name, _options, callback) => callback(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), [])
  t.match(await poster(t, { resolve: unknown })(hook('http://nowhere.test/')), { delivered: false, status: null, answer: 'host not found' })
})

t.test('a receiver that hangs, before its answer or within it', async t => {
  t.match(await answering(t, () => {}, { timeout: 300 }), { delivered: false, status: null, answer: 'no answer within 0.3 s' })
  t.match(await answering(t, (_request, reply) => reply.write('beginning'), { timeout: 300 }), { delivered: false, status: 200, answer: '200, but cut off: no answer within 0.3 s' })
  const drip = await answering(t, (_request, reply) => {
    const timer = setInterval(() => reply.write('.'), 20)
    reply.on('close', () => clearInterval(timer))
  }, { timeout: 500 })
  t.match(drip, { delivered: false, status: 200, answer: /cut off/ }, 'nor does a drop now and then keep it')
})

t.test('a receiver that cuts its answer off', async t => {
  t.match(await answering(t, (_request, reply) => reply.socket?.destroy()), { delivered: false, status: null, answer: 'connection closed' })
  const half = await answering(t, (_request, reply) => {
    reply.writeHead(200, { 'content-length': 1000 }).write('half')
    setTimeout(() => reply.socket?.destroy(), 50)
  })
  t.match(half, { delivered: false, status: 200, answer: /^200, but cut off: / })
})

t.test('what is no HTTP', async t => {
  const url = await socketServer(t, (socket) => socket.end('220 mail.example ESMTP\r\n'))
  t.match(await poster(t)(hook(url)), { delivered: false, status: null, answer: /^the answer is not HTTP/ })
  t.match(await poster(t)(hook('nonsense')), { delivered: false, status: null, answer: /Invalid URL/ })
})

t.test('nothing leads to an address that is not public, but what the operator has set', async t => {
  const receiver = await Receiver.listen(t)
  const send = poster(t, { isAllowed: isPublicAddress, resolve: (_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]) })
  const refused = { delivered: false, status: null, answer: 'it leads to an address that is not public' }
  t.match(await send(hook(receiver.url)), refused)
  t.match(await send(hook(receiver.url.replace('127.0.0.1', 'inside.test'))), refused, 'nor by a name')
  t.match(await send(hook('http://[::1]/')), refused)
  t.equal(receiver.requests.length, 0)
  t.match(await send(hook(receiver.url, { origin: 'server' })), { delivered: true })
  t.match(await send(hook(receiver.url)), refused, 'also where a connection is there')
  t.equal(receiver.requests.length, 1)
})

t.test('one that hangs does not hold up another at the same origin', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = ({ path }, reply) => { if (path !== '/hangs') reply.end() }
  const send = poster(t, { timeout: 60_000 })
  void send(hook(`${receiver.url}hangs`))
  void send(hook(`${receiver.url}hangs`))
  for (let count = 0; count < 10; count++) t.match(await send(hook(receiver.url)), { delivered: true })
})

t.test('a request that is broken off', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = () => {}
  const post = new WebhookClient({ guard: { lookup: guardedLookup(() => true), objectionTo: () => undefined }, timeout: 10_000, userAgent: 'x', payload: payloadOf })
  t.teardown(() => post.close())
  const ending = new AbortController()
  const posted = post.send(hook(receiver.url), { id: 'event-1', body: BODY }, ending.signal)
  setTimeout(() => ending.abort(), 100)
  t.match(await posted, { delivered: false, status: null, answer: 'broken off' })
  t.match(await post.send(hook(receiver.url), { id: 'event-1', body: BODY }, ending.signal), { answer: 'broken off' })
})
