import { randomBytes } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteOptions } from 'fastify'
import t from 'tap'
import { build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { until } from '../../support/until.js'

const MEGABYTE = 1024 * 1024

/** Their base64 is a secret of a webhook, or the thumbnail of a link: a few kilobytes at most. */
const SMALL = /webhooks|start-session|send-(?:message|reply|mentioned|buttons|link-preview)$/

/** Thousands of chats and messages in one call, of the sandbox only. */
const MANY = /^\/sandbox\/:session\/history$/

t.test('routes that take a file in JSON take large bodies, all others do not', async (t) => {
  const app = await build(t, { driver: new FakeDriver(), env: { MAX_UPLOAD_SIZE: '3', SANDBOX: 'true' } })
  const limits = new Map<string, number>()
  for (const { method, url, schema, bodyLimit } of app.routeList as RouteOptions[]) {
    if (!schema?.body) continue
    const takesFile = MANY.test(url) || /base64(?!url)|data URI/i.test(JSON.stringify(schema.body))
    limits.set(url, bodyLimit ?? MEGABYTE)
    if (SMALL.test(url)) continue
    const [what, limit] = takesFile ? ['the file and its base64', 5 * MEGABYTE] : ['no file', MEGABYTE]
    if ((schema as { consumes?: string[] }).consumes) continue
    t.ok(takesFile ? (bodyLimit ?? 0) >= limit - 1 : (bodyLimit ?? MEGABYTE) <= limit, `${String(method)} ${url}: ${what}, ${bodyLimit}`)
  }
  t.equal(limits.get('/api/:session/send-file-base64'), 5 * MEGABYTE)
  t.ok(limits.size > 50)
})

t.test('what is too large or too much is refused before it was read, with a reply, and leaves nothing', async (t) => {
  const dataDir = tempDir(t)
  const { url, bot } = await fakeServer(t, { dataDir, driver: new FakeDriver({ state: READY }), env: { MAX_UPLOAD_SIZE: '60' } })
  const uploads = () => readdirSync(join(dataDir, 'uploads'))
  const objects = `{"junk":[${'{},'.repeat(16 * MEGABYTE)}{}]}`
  const form = 'a&'.repeat(2_000)
  const cases: [what: string, path: string, type: string, body: string, status: number, code: string][] = [
    ['a large body', 'send-message', 'application/json', JSON.stringify({ message: 'x'.repeat(MEGABYTE) }), 413, 'APP_BODY_TOO_LARGE'],
    ['a larger one', 'send-message', 'application/json', objects, 413, 'APP_BODY_TOO_LARGE'],
    ['a large form', 'send-message', 'application/x-www-form-urlencoded', `message=${'x'.repeat(MEGABYTE)}`, 413, 'FST_ERR_CTP_BODY_TOO_LARGE'],
    ['a large form where files are taken', 'send-file-base64', 'application/x-www-form-urlencoded', `base64=${'x'.repeat(MEGABYTE)}`, 413, 'APP_BODY_TOO_LARGE'],
    ['a large text where files are taken', 'send-file-base64', 'text/plain', 'x'.repeat(2 * MEGABYTE), 413, 'APP_BODY_TOO_LARGE'],
    ['48 MB of objects', 'send-file-base64', 'application/json', objects, 413, 'APP_BODY_TOO_COMPLEX'],
    ['the same in a small body', 'send-message', 'application/json', `[${'{},'.repeat(110_000)}{}]`, 413, 'APP_BODY_TOO_COMPLEX'],
    ['a large body that is nested', 'send-file-base64', 'application/json', '['.repeat(10 * MEGABYTE), 400, 'APP_INVALID_REQUEST'],
    ['a form with many fields', 'send-message', 'application/x-www-form-urlencoded', form, 413, 'APP_BODY_TOO_COMPLEX']
  ]
  for (const [what, path, type, body, status, code] of cases) {
    const response = await fetch(`${url}/api/s1/${path}`, { method: 'POST', body, headers: { authorization: `Bearer ${bot.token}`, 'content-type': type } })
    t.match({ status: response.status, body: await response.json() }, { status, body: { code, message: /^(?:body|Request body)/ } }, what)
    t.strictSame(uploads(), [], `${what} leaves nothing`)
  }
})

t.test('a large body without a length is refused where it becomes too large', async (t) => {
  const { url, bot } = await fakeServer(t)
  async function * pieces () { for (let count = 0; count < 40; count++) yield Buffer.alloc(64 * 1024, 0x20) }
  const response = await fetch(`${url}/api/s1/send-message`, { method: 'POST', body: pieces(), duplex: 'half', headers: { authorization: `Bearer ${bot.token}`, 'content-type': 'application/json' } } as never)
  t.match({ status: response.status, body: await response.json() }, { status: 413, body: { code: 'APP_BODY_TOO_LARGE' } })
})

t.test('files of any allowed size come through as base64, several at once', async (t) => {
  const dataDir = tempDir(t)
  const sizes: number[] = []
  const { app, bot } = await fakeServer(t, { dataDir, driver: new FakeDriver({ state: READY }), env: { MAX_UPLOAD_SIZE: '12' } })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  app.sessions.whatsapp('s1')!.messages.sendFile = async (_chat, { path }) => {
    sizes.push(statSync(path).size)
    return { id: 'x', ack: 1 }
  }
  const file = (megabytes: number) => randomBytes(megabytes * MEGABYTE)
  const replies = await Promise.all([12, 12, 5, 1].map(async (megabytes) => await bot.post('send-file-base64', { phone: '120363000000000001@g.us', base64: file(megabytes).toString('base64') })))
  for (const reply of replies) t.equal(reply.status, 201, JSON.stringify(reply.body).slice(0, 200))
  t.strictSame(sizes.sort((a, b) => b - a), [12, 12, 5, 1].map((megabytes) => megabytes * MEGABYTE))
  t.match(await bot.post('send-file-base64', { phone: '120363000000000001@g.us', base64: file(13).toString('base64') }), { status: 413, body: { code: /APP_(?:MEDIA|BODY)_TOO_LARGE/ } })
  await until('nothing to be left', () => readdirSync(join(dataDir, 'uploads')).length === 0)
})
