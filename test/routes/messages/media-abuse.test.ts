import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { isPublicAddress } from '../../../src/media/address-guard.js'
import { MediaResolver } from '../../../src/media/resolver.js'
import type { Bot } from '../../support/bot.js'
import { mediaPair } from '../../support/media-pair.js'
import { baitedFolder, mediaTricks, REFUSED, trap } from '../../support/media-tricks.js'
import { until } from '../../support/until.js'

/** Every route with a field that may name a file. */
const FIELDS: ReadonlyArray<readonly [route: string, field: string]> = [
  ['send-file', 'path'], ['send-file', 'base64'], ['send-image', 'path'], ['send-image', 'base64'], ['send-file-base64', 'path'], ['send-file-base64', 'base64'],
  ['send-sticker', 'path'], ['send-sticker-gif', 'path'], ['send-voice', 'path'], ['send-voice-base64', 'base64Ptt'], ['send-image-storie', 'path'], ['send-video-storie', 'path'],
  ['set-profile-pic', 'path']
]

const MEGABYTE = 1024 * 1024

/** Sends a body that goes on and on; answers the status of the reply and how many bytes were written until then. */
async function pour (bot: Bot, route: string, headers: Record<string, string>): Promise<{ status: number, written: number, peak: number }> {
  const url = new URL(`${bot.url}/api/${bot.session}/${route}`)
  const before = process.memoryUsage.rss()
  return await new Promise((resolve, reject) => {
    const request = httpRequest({ host: url.hostname, port: url.port, path: url.pathname, method: 'POST', headers: { authorization: `Bearer ${bot.token}`, 'content-type': 'multipart/form-data; boundary=b', ...headers } })
    const chunk = Buffer.alloc(MEGABYTE)
    const seen = { status: 0, written: 0, peak: 0 }
    request.on('error', reject)
    request.on('response', (response) => {
      seen.status = response.statusCode ?? 0
      response.resume().on('end', () => { request.destroy(); resolve(seen) })
    })
    request.write('--b\r\ncontent-disposition: form-data; name="phone"\r\n\r\n15550002002\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n')
    const go = (): void => {
      if (seen.status !== 0 || seen.written >= 2048 * MEGABYTE) return
      seen.written += MEGABYTE
      seen.peak = Math.max(seen.peak, process.memoryUsage.rss() - before)
      if (request.write(chunk)) setImmediate(go)
      else request.once('drain', go)
    }
    go()
  })
}

t.test('abuse of media fields', async (t) => {
  const { base, local } = baitedFolder(t)
  const { app, ana, phones, sentByAna, left } = await mediaPair(t, { env: { ALLOW_PRIVATE_URLS: 'false', LOCAL_FILES_DIR: local, MAX_UPLOAD_SIZE: '3' } })
  const { asked, port } = await trap(t)
  const phone = phones.ben

  for (const [route, field] of FIELDS) {
    await t.test(`${route}, ${field}: nothing is fetched, read, written or sent`, async (t) => {
      const before = await sentByAna()
      for (const trick of mediaTricks(base, port)) {
        const { status, body } = await ana.post(route, { phone, [field]: trick })
        t.match({ status, body }, { status: 400, body: { message: new RegExp(`^body/${field}`), code: REFUSED } }, JSON.stringify(trick))
      }
      t.strictSame(asked, [])
      t.equal(await sentByAna(), before)
      t.strictSame(left(), [])
    })
  }

  await t.test('a redirect to a private address is not followed', async (t) => {
    let location = ''
    const server = createServer((_request, response) => { response.writeHead(302, { location }).end() })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    const start = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    // The address of the first hop passes for a public one; the guard itself decides on the next.
    const isAllowed = (address: string) => address === '127.0.0.1' || isPublicAddress(address)
    const resolver = new MediaResolver({ files: app.tempFiles, maxUpload: 1, localDir: undefined, fetch: { isAllowed, timeout: 5000 } })
    for (location of ['http://169.254.169.254/latest/meta-data/', 'http://2852039166/', 'http://[fd00:ec2::254]/', `http://[::1]:${port}/`, `http://2130706434:${port}/`, `http://0.0.0.0:${port}/`, 'file:///etc/passwd']) {
      await t.rejects(resolver.fromPath('path', start), { code: 'APP_MEDIA_URL_REFUSED', statusCode: 400, message: /not public|only http/ }, location)
    }
    t.strictSame(asked, [])
    t.strictSame(left(), [])
  })

  await t.test('a path beside an upload names no file to delete', async (t) => {
    const victim = join(local, 'victim.txt')
    writeFileSync(victim, 'still here')
    const sent = await ana.upload('send-file', { phone, path: 'victim.txt' }, { bytes: Buffer.from('upload') })
    t.equal(sent.status, 201)
    for (const path of [join(base, 'secret.txt'), '../secret.txt', `${local}/../secret.txt`]) t.equal((await ana.upload('send-file', { phone, path }, { bytes: Buffer.from('upload') })).status, 400)
    await until('the uploads to be removed', () => left().length === 0)
    t.equal(readFileSync(victim, 'utf8'), 'still here')
    t.ok(existsSync(join(base, 'secret.txt')))
  })

  await t.test('an upload without a token is not read', async (t) => {
    const stranger = Object.assign(Object.create(Object.getPrototypeOf(ana)), ana, { token: 'wrong' }) as Bot
    for (const headers of [{ 'content-length': String(2048 * MEGABYTE) }, {}] as Record<string, string>[]) {
      const { status, written } = await pour(stranger, 'send-file', headers)
      t.equal(status, 401)
      t.ok(written < 100 * MEGABYTE, `${written} bytes written`)
      t.strictSame(left(), [])
    }
  })

  await t.test('an upload of 2 GB ends early, with 413, flat memory and nothing on disk', async (t) => {
    const before = await sentByAna()
    for (const headers of [{ 'content-length': String(2048 * MEGABYTE) }, {}] as Record<string, string>[]) {
      const { status, written, peak } = await pour(ana, 'send-file', headers)
      t.equal(status, 413)
      t.ok(written < 200 * MEGABYTE, `${written / MEGABYTE} MB written`)
      t.ok(peak < 200 * MEGABYTE, `${peak / MEGABYTE} MB more in memory`)
      await until('nothing to be left', () => left().length === 0)
    }
    t.equal(await sentByAna(), before)
  })

  await t.test('wrong content types, pollution and depth', async (t) => {
    const before = await sentByAna()
    const url = `${ana.url}/api/ana/send-file`
    const post = async (type: string, body: string) => (await fetch(url, { method: 'POST', body, headers: { authorization: `Bearer ${ana.token}`, 'content-type': type } })).status
    const json = JSON.stringify({ phone, base64: 'aGk=' })
    t.equal(await post('text/plain', json), 400)
    for (const type of ['text/xml', 'application/octet-stream', 'image/png', 'multipart/mixed; boundary=b', 'nonsense']) t.equal(await post(type, json), 415, type)
    t.equal(await post('multipart/form-data', json), 400, 'a form without a boundary')
    t.equal(await post('multipart/form-data; boundary=b', json), 400, 'a form that is none')
    t.equal(await post('application/json', '{'), 400, 'broken JSON')
    t.equal(await post('application/json', `{"phone":"${phone}","base64":"aGk=","options":{"__proto__":{"x":1}}}`), 400, 'a prototype')
    t.equal(await post('application/json', `{"phone":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 400, 'depth')
    t.match(await ana.upload('send-file', { phone, options: '{"constructor":{"prototype":{"x":1}}}' }, { bytes: Buffer.from('x') }), { status: 400 })
    t.match(await ana.upload('send-file', { phone, constructor: 'x' }, { bytes: Buffer.from('x') }), { status: 400 })
    t.equal(await sentByAna(), before)
    await until('nothing to be left', () => left().length === 0)
  })
})
