import t from 'tap'
import { authorize, build } from '../helper.js'
import { FakeDriver } from '../support/fake-driver.js'
import type { Operation } from '../support/openapi.js'
import { until } from '../support/until.js'

const KEY = 'THISISMYSECURETOKEN'
const LONG_NAME = 'n'.repeat(65)

type Case = [name: string, url: string, payload: object | undefined, status: number, message: RegExp]

/** Routes whose other tests say nothing of wrong input, each with one that it refuses by name. */
const CASES: Case[] = [
  ['POST generate-token, bad input: a name that is too long', `/api/${LONG_NAME}/${KEY}/generate-token`, {}, 400, /params\/session/],
  ['POST revoke-tokens, bad input: a name of dots', `/api/../${KEY}/revoke-tokens`.replace('..', '%2e%2e%2f'), {}, 400, /params\/session/],
  ['POST clear-session-data, bad input: a name that leads elsewhere', `/api/..%2Fx/${KEY}/clear-session-data`, {}, 400, /params\/session/],
  ['POST start-all, bad input: a wrong key', '/api/wrong/start-all', {}, 400, /token is incorrect/],
  ['GET show-all-sessions, bad input: a wrong key', '/api/wrong/show-all-sessions', undefined, 400, /token is incorrect/],
  ['POST start-session, bad input: a webhook that is no URL', '/api/s1/start-session', { webhook: 'nowhere' }, 400, /body\/webhook/],
  ['POST close-session, bad input: a name with a blank', '/api/s%201/close-session', {}, 400, /params\/session/],
  ['POST logout-session, bad input: a name with a blank', '/api/s%201/logout-session', {}, 400, /params\/session/],
  ['GET status-session, bad input: a name with a blank', '/api/s%201/status-session', undefined, 400, /params\/session/],
  ['GET check-connection-session, bad input: a name with a blank', '/api/s%201/check-connection-session', undefined, 400, /params\/session/],
  ['GET qrcode-session, bad input: a format that is none', '/api/s1/qrcode-session?format=gif', undefined, 400, /querystring\/format/],
  ['GET events, bad input: names that are too long', `/api/s1/events?events=${'e'.repeat(1025)}`, undefined, 400, /querystring\/events/],
  ['GET host-device, bad input: a name that is too long', `/api/${LONG_NAME}/host-device`, undefined, 400, /params\/session/],
  ['GET get-phone-number, bad input: a name that is too long', `/api/${LONG_NAME}/get-phone-number`, undefined, 400, /params\/session/],
  ['PUT delete-all-labels, bad input: a name that is too long', `/api/${LONG_NAME}/delete-all-labels`, {}, 400, /params\/session/],
  ['GET healthz, bad input: a body where none is expected', '/healthz', { a: 'b'.repeat(100_000) }, 413, /body/i],
  ['GET get-media-by-message/{messageId}, bad input: an unknown format', '/api/s1/get-media-by-message/nonsense?format=gif', undefined, 400, /querystring\/format/],
  ['POST download-media, bad input: an id that is none', '/api/s1/download-media', { messageId: 5 }, 400, /body\/messageId/],
  ['POST send-file, bad input: a number in place of a recipient', '/api/s1/send-file', { phone: 5, base64: 'YQ==' }, 400, /body\/phone/],
  ['POST send-image, bad input: a number in place of a recipient', '/api/s1/send-image', { phone: 5, base64: 'YQ==' }, 400, /body\/phone/],
  ['POST send-sticker, bad input: a number in place of a recipient', '/api/s1/send-sticker', { phone: 5, path: 'http://x.example/a' }, 400, /body\/phone/],
  ['POST send-sticker-gif, bad input: a number in place of a recipient', '/api/s1/send-sticker-gif', { phone: 5, path: 'http://x.example/a' }, 400, /body\/phone/],
  ['POST send-voice, bad input: a number in place of a recipient', '/api/s1/send-voice', { phone: 5, path: 'http://x.example/a' }, 400, /body\/phone/],
  ['POST send-voice-base64, bad input: a number in place of a recipient', '/api/s1/send-voice-base64', { phone: 5, base64Ptt: 'YQ==' }, 400, /body\/phone/],
  ['POST send-image-storie, bad input: a number in place of a path', '/api/s1/send-image-storie', { path: 5 }, 400, /body\/path/],
  ['POST send-video-storie, bad input: a number in place of a path', '/api/s1/send-video-storie', { path: 5 }, 400, /body\/path/],
  ['POST forward-messages, bad input: a list with nothing in a place', '/api/s1/forward-messages', { phone: '15550000001', messageId: [null] }, 400, /^body\/messageId\/0 must be string$/],
  ['POST forward-messages, bad input: a list with an id that is none', '/api/s1/forward-messages', { phone: '15550000001', messageId: ['x'] }, 400, /^body\/messageId\/0 must match pattern/],
  ['POST forward-messages, bad input: neither an id nor a list', '/api/s1/forward-messages', { phone: '15550000001', messageId: 5 }, 400, /^body\/messageId must be string or array$/],
  ['POST add-or-remove-label, bad input: a list with a wrong change', '/api/s1/add-or-remove-label', { chatIds: ['15550000001'], options: [{ labelId: '1', type: 'paint' }] }, 400, /^body\/options\/0\/type /],
  ['POST add-or-remove-label, bad input: a change without a label', '/api/s1/add-or-remove-label', { chatIds: ['15550000001'], options: [{ type: 'add' }] }, 400, /^body\/options\/0 .*labelId/],
  ['POST chat-state, bad input: a state that is none', '/api/s1/chat-state', { phone: '15550000001', chatstate: 7 }, 400, /^body\/chatstate must be (?:string|one of)/],
  ['POST add-product-image, bad input: no product', '/api/s1/add-product-image', { base64: 'YQ==' }, 400, /id/],
  ['POST change-product-image, bad input: no product', '/api/s1/change-product-image', { base64: 'YQ==' }, 400, /id/]
]

t.test('wrong input is refused by name', async (t) => {
  const driver = new FakeDriver()
  const fastify = await build(t, { driver })
  const headers = await authorize(fastify, 's1')
  await fastify.inject({ method: 'POST', url: '/api/s1/start-session', headers })
  await until('a page', () => driver.pages.length > 0)
  driver.page.login()
  await until('the session to be connected', () => fastify.sessions.get('s1')?.status === 'CONNECTED')
  for (const [name, url, payload, status, message] of CASES) {
    await t.test(name, async (t) => {
      const [method = ''] = name.split(' ')
      const reply = await fastify.inject({ method: method as 'GET', url, headers, ...(payload && { payload }) })
      t.equal(reply.statusCode, status, reply.body)
      t.match(reply.json().message, message)
    })
  }
  t.equal(fastify.sessions.get('s1')?.status, 'CONNECTED', 'and nothing was done')
})

// The check of tokens refuses such a name before the route does, so that replies do not show what the route would do.
t.test('each route of a session has the rules of its name in its own schema', async (t) => {
  const fastify = await build(t, { driver: new FakeDriver(), env: { SANDBOX: 'true' } })
  const { paths } = JSON.parse(JSON.stringify(fastify.swagger())) as { paths: Record<string, Record<string, Operation>> }
  for (const [path, methods] of Object.entries(paths)) {
    if (!path.startsWith('/api/{session}/')) continue
    for (const [method, { parameters = [] }] of Object.entries(methods)) {
      const name = parameters.find((one) => one.in === 'path' && one.name === 'session')
      const pattern = new RegExp(name?.schema?.pattern ?? '')
      t.strictSame(['bot_1', 'n'.repeat(64), '', 'n'.repeat(65), 'a b', '../x', '..'].filter((one) => pattern.test(one)), ['bot_1', 'n'.repeat(64)], `${method} ${path}`)
    }
  }
})
