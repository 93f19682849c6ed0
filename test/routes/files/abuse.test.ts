import { isDeepStrictEqual } from 'node:util'
import { existsSync, readdirSync } from 'node:fs'
import { request as open } from 'node:http'
import { join } from 'node:path'
import t from 'tap'
import { DEFAULT_SECRET_KEY } from '../../../src/config.js'
import { tempDir } from '../../support/temp-dir.js'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { makeBackup, makeZip, type ZipPart } from '../../support/zip.js'
import { until } from '../../support/until.js'

const MEGABYTE = 1024 * 1024

/** What one abuse may add to the memory of the process, which has the test in it too, in bytes. */
const GROWTH = 250 * MEGABYTE

t.test('abuse', async (t) => {
  const dataDir = tempDir(t)
  const { app, url } = await sandboxServer(t, { dataDir })
  const ana = await Bot.create(url, 'ana')
  const phone = await ana.connect('15550003501')
  const sent = async () => (await request(`${url}/sandbox/accounts/${phone}/messages`)).body.messages.length
  const rooms = () => ({ data: readdirSync(dataDir).filter((name) => !/^(store|events|sandbox)\.db|^sandbox-pages$/.test(name)).sort(), profiles: readdirSync(join(dataDir, 'profiles')), uploads: readdirSync(join(dataDir, 'uploads')) })
  const before = { sent: await sent(), rooms: rooms(), sessions: app.sessions.list().length }

  /** Runs `actions`; afterwards nothing was sent or written, the session goes on, and the memory is what it was. */
  async function harmless (t: import('tap').Test, actions: () => Promise<void>): Promise<void> {
    globalThis.gc?.()
    const memory = process.memoryUsage.rss()
    await actions()
    t.ok(process.memoryUsage.rss() - memory < GROWTH, `memory grew by ${Math.round((process.memoryUsage.rss() - memory) / MEGABYTE)} MB`)
    const now = async () => ({ sent: await sent(), rooms: rooms(), sessions: app.sessions.list().length })
    // A refused upload is removed once its reply is out.
    await until('nothing to be left', async () => isDeepStrictEqual(await now(), before), 5_000).catch(() => {})
    t.strictSame(await now(), before)
    t.match(await ana.status(), { status: 'CONNECTED', reason: 'ready' })
    t.notOk('polluted' in {}, 'no prototype has a new field')
  }

  const send = async (path: string, body: string | Buffer, type: string): Promise<{ status: number, body: any, ms: number }> => {
    const begun = Date.now()
    const response = await fetch(`${url}/api/ana/${path}`, { method: 'POST', headers: { authorization: `Bearer ${ana.token}`, 'content-type': type }, body: body as string })
    return { status: response.status, body: await response.json(), ms: Date.now() - begun }
  }
  const refused = { body: { status: 'error', message: String, code: String, error: { code: String } } }

  await t.test('POST restore-sessions, error: slips, links and bombs', async (t) => {
    const zeros = Buffer.alloc(64 * MEGABYTE)
    const own = (name: string, rest: Partial<ZipPart> = {}) => makeZip([...makeBackup({ files: {} }), { name, data: 'x', ...rest }])
    const foreign = (name: string, rest: Partial<ZipPart> = {}) => makeZip([{ name: 'userDataDir/evil/Default/a', data: 'x' }, { name, data: 'x', ...rest }])
    const archives: Record<string, Buffer> = {
      'up from here': foreign('../escaped'),
      'up from further in': foreign('userDataDir/evil/../../../escaped'),
      'up, in our own format': makeZip(makeBackup({ files: { 'profiles/s1/../../../escaped': 'x' } })),
      absolute: foreign('/tmp/escaped'),
      'a drive': foreign('C:/escaped'),
      backslashes: foreign('userDataDir\\evil\\..\\..\\escaped'),
      'a link': foreign('userDataDir/evil/link', { data: dataDir, mode: 0o120777 }),
      'a link and a file behind it': makeZip([{ name: 'userDataDir/evil/link', data: dataDir, mode: 0o120777 }, { name: 'userDataDir/evil/link/escaped', data: 'x' }]),
      'a name twice': foreign('userDataDir/evil/Default/a'),
      'the name of a session that leads up': makeZip(makeBackup({ sessions: [{ name: '..', options: {}, desired: 'up', generation: 0 }] })),
      'a folder that leads up as session': foreign('userDataDir/../store.db'),
      'the store': own('store.db'),
      'a bomb': foreign('userDataDir/evil/bomb', { data: zeros }),
      'a bomb that says it is small': foreign('userDataDir/evil/bomb', { data: zeros, claimed: 10 }),
      'a bomb that says it is huge': foreign('userDataDir/evil/bomb', { claimed: 0xfffffff0 }),
      'a manifest that is a bomb': makeZip([{ name: 'manifest.json', data: zeros }]),
      'a manifest that says it is small': makeZip([{ name: 'manifest.json', data: zeros, claimed: 10 }]),
      'a manifest that pollutes': makeZip([{ name: 'manifest.json', data: '{"__proto__":{"polluted":1},"format":"zapserver-backup","version":1}' }]),
      'a manifest that is nested without end': makeZip([{ name: 'manifest.json', data: '['.repeat(200_000) + ']'.repeat(200_000) }]),
      'a hundred thousand files': makeZip(Array.from({ length: 65_000 }, (_, index) => ({ name: `userDataDir/evil/${index % 100}`, stored: true }))),
      nothing: makeZip([]),
      'no zip': Buffer.from('PK but no zip')
    }
    await harmless(t, async () => {
      for (const [what, zip] of Object.entries(archives)) {
        const form = new FormData()
        form.append('file', new Blob([new Uint8Array(zip)]), 'a.zip')
        const response = await fetch(`${url}/api/${DEFAULT_SECRET_KEY}/restore-sessions`, { method: 'POST', body: form })
        t.match({ status: response.status, body: await response.json() }, { status: 400, body: { code: 'APP_ARCHIVE_INVALID', message: /^The archive is invalid: / } }, what)
      }
    })
    for (const place of [join(dataDir, '..', 'escaped'), join(dataDir, 'escaped'), '/tmp/escaped']) t.notOk(existsSync(place), place)
  })

  await t.test('POST restore-sessions, error: not a byte of an upload is taken on a wrong key', async (t) => {
    await harmless(t, async () => {
      const sending = open(`${url}/api/wrong-key/restore-sessions`, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(2 * 1024 * MEGABYTE) } })
      sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.zip"\r\n\r\nPK')
      const status = await new Promise((resolve) => sending.once('response', ({ statusCode }) => resolve(statusCode)))
      t.equal(status, 400, 'it is answered before the upload has come')
      t.strictSame(readdirSync(join(dataDir, 'uploads')), [])
      sending.destroy()
    })
  })

  await t.test('keys that reach for prototypes', async (t) => {
    await harmless(t, async () => {
      for (const body of ['{"__proto__":{"polluted":1},"phone":"15550000001","message":"x"}', '{"phone":"15550000001","message":"x","options":{"__proto__":{"polluted":1}}}', '{"phone":"15550000001","message":"x","options":{"constructor":{"prototype":{"polluted":1}}}}']) {
        for (const path of ['send-message', 'start-session', 'set-limit', 'chatwoot', 'subscribe-presence', 'close-session']) t.match(await send(path, body, 'application/json'), { ...refused, status: 400 }, `${path} ${body}`)
      }
      t.match(await send('send-message', '__proto__=1&phone=15550000001&message=x', 'application/x-www-form-urlencoded'), { ...refused, status: 400 })
    })
  })

  await t.test('JSON that is nested without end', async (t) => {
    await harmless(t, async () => {
      for (const [left, right] of [['[', ']'], ['{"a":', '}']] as const) {
        const nested = `${left.repeat(150_000)}1${right.repeat(150_000)}`
        for (const body of [nested, `{"phone":"15550000001","message":"x","options":${nested}}`]) {
          for (const path of ['send-message', 'start-session', 'chatwoot']) {
            const reply = await send(path, body, 'application/json')
            t.match(reply, { ...refused, status: path === 'start-session' ? 413 : 400 }, path)
            t.ok(reply.ms < 30_000, `${path} took ${reply.ms} ms`)
          }
        }
      }
    })
  })

  await t.test('10,000 recipients', async (t) => {
    const phones = Array.from({ length: 10_000 }, (_, index) => String(15_550_100_000 + index))
    await harmless(t, async () => {
      for (const list of [phones, phones.join(), phones.join(';'), phones.slice(0, 5000).join(), phones.map((one) => `${one}@c.us`)]) {
        for (const [path, body] of [['send-message', { message: 'x' }], ['subscribe-presence', {}], ['chatwoot', { event: 'message_created', message_type: 'outgoing', message: { content: 'x' } }]] as const) {
          const reply = await send(path, JSON.stringify({ ...body, phone: list }), 'application/json')
          t.match(reply, { status: 400, body: { ...refused.body, message: /body\/phone/ } }, path)
          t.ok(reply.ms < 30_000, `${path} took ${reply.ms} ms`)
        }
      }
    })
  })

  await t.test('a body where none is expected', async (t) => {
    const large = JSON.stringify({ text: 'x'.repeat(20 * MEGABYTE) })
    await harmless(t, async () => {
      for (const path of ['close-session', 'logout-session']) {
        t.match(await send(path, large, 'application/json'), { ...refused, status: 413 }, path)
        t.match(await send(path, Buffer.alloc(MEGABYTE), 'application/octet-stream'), { ...refused, status: 415 }, path)
        t.match(await send(path, '--x--', 'multipart/form-data; boundary=x'), { ...refused, status: 415 }, path)
        t.match(await send(path, '{"half', 'application/json'), { ...refused, status: 400 }, path)
      }
      for (const headers of [{ 'content-length': String(large.length) }, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
        const status = await new Promise((resolve, reject) => {
          const asking = open(`${url}/api/ana/status-session`, { headers: { authorization: `Bearer ${ana.token}`, ...headers } }, ({ statusCode }) => { resolve(statusCode); asking.destroy() })
          asking.once('error', reject)
          asking.write(large.slice(0, 1000))
        })
        t.equal(status, 413, JSON.stringify(headers))
      }
    })
    t.equal((await request(`${url}/api/ana/status-session`, 'GET', undefined, { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' })).status, 200, 'a header alone is no body')
  })

  await t.test('wrong content types', async (t) => {
    const body = JSON.stringify({ phone: '15550000001', message: 'x' })
    await harmless(t, async () => {
      for (const type of ['text/plain', 'application/xml', 'image/png', 'application/json5', 'application/octet-stream', 'nonsense', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/x-msgpack']) {
        for (const path of ['send-message', 'set-limit', 'chatwoot', 'reject-call']) t.match(await send(path, body, type), { ...refused, status: /^(400|415)$/ }, `${path} ${type}`)
      }
      for (const wrong of ['{"phone":', '[]', '"x"', '7', 'true', '\u0000', '{"phone":"15550000001","message":"x"}}']) t.match(await send('send-message', wrong, 'application/json'), { ...refused, status: 400 }, wrong)
    })
  })
})
