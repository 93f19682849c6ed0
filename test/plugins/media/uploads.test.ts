import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Type } from '@sinclair/typebox'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import body from '../../../plugins/http/body-parsing.js'
import configPlugin from '../../../plugins/process/config.js'
import dataDirPlugin from '../../../plugins/process/data-dir.js'
import errors from '../../../plugins/http/errors.js'
import media from '../../../plugins/media/media.js'
import schemas from '../../../plugins/http/schemas.js'
import tempFiles from '../../../plugins/media/temp-files.js'
import uploads from '../../../plugins/media/uploads.js'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { tempDir } from '../../support/temp-dir.js'
import { until } from '../../support/until.js'

const MEGABYTE = 1024 * 1024

/** A server whose POST /file answers what it got, and POST /plain takes JSON only. */
async function serve (t: Test) {
  const dataDir = tempDir(t)
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', MAX_UPLOAD_SIZE: '3' })
  const app = Fastify({ ...fastifyOptions(config), forceCloseConnections: true })
  t.teardown(() => app.close())
  for (const plugin of [configPlugin, dataDirPlugin, tempFiles, errors, body, schemas, uploads, media]) await app.register(plugin as typeof uploads, { config })
  const handled: string[] = []
  app.post('/file', {
    preValidation: app.receiveUpload,
    preHandler: app.resolveMedia,
    schema: { body: Type.Object({ phone: Type.Union([Type.String(), Type.Array(Type.String())]), options: Type.Optional(Type.Object({})) }, { additionalProperties: true }) }
  }, async ({ media, body }) => {
    handled.push(media.path)
    return { ...media, bytes: readFileSync(media.path).toString('base64'), body, inFolder: media.path.startsWith(join(dataDir, 'uploads')) }
  })
  app.post('/slow', { preValidation: app.receiveUpload, preHandler: app.resolveMedia }, async ({ media }) => {
    handled.push(media.path)
    await until('the file to go', () => left().length === 0)
    return {}
  })
  app.post('/plain', async ({ body }) => body)
  const left = () => readdirSync(join(dataDir, 'uploads'))
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, url, left, handled, dataDir }
}

function form (fields: Record<string, string | string[]>, file?: { bytes: Buffer, name?: string, type?: string, field?: string }) {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) data.append(name, value)
  if (file) data.append(file.field ?? 'file', new Blob([new Uint8Array(file.bytes)], { type: file.type ?? '' }), file.name ?? 'a.bin')
  return data
}

const post = async (url: string, data: FormData) => {
  const response = await fetch(url, { method: 'POST', body: data })
  return { status: response.status, body: await response.json() as Record<string, any> }
}

t.test('an upload', async (t) => {
  const { url, left, handled } = await serve(t)
  const bytes = randomBytes(2 * MEGABYTE)

  await t.test('comes with its name, its type and its fields, and is gone afterwards', async (t) => {
    const { status, body } = await post(`${url}/file`, form({ phone: '1555', options: '{"isViewOnce":true}', isGroup: 'false' }, { bytes, name: '../../x/My picture.png', type: 'image/png' }))
    t.equal(status, 200)
    t.match(body, { filename: 'My picture.png', mimetype: 'image/png', size: bytes.length, inFolder: true, body: { phone: '1555', options: { isViewOnce: true }, isGroup: 'false' } })
    t.ok(Buffer.from(body.bytes, 'base64').equals(bytes))
    await until('the file to be removed', () => left().length === 0)
  })

  await t.test('is not taken in place of a path that is given, and goes too', async (t) => {
    const { body } = await post(`${url}/file`, form({ phone: ['1', '2'], path: 'data:text/plain;base64,aGk=' }, { bytes }))
    t.match(body, { size: 2, bytes: 'aGk=', body: { phone: ['1', '2'] } })
    await until('both files to be removed', () => left().length === 0)
  })

  await t.test('is removed when the body beside it is wrong', async (t) => {
    handled.length = 0
    t.match(await post(`${url}/file`, form({}, { bytes })), { status: 400, body: { message: /phone/ } })
    await until('the file to be removed', () => left().length === 0)
    t.strictSame(handled, [])
  })

  await t.test('is removed when the caller goes away', async (t) => {
    handled.length = 0
    const stop = new AbortController()
    const going = fetch(`${url}/slow`, { method: 'POST', body: form({ phone: '1' }, { bytes }), signal: stop.signal }).catch(() => {})
    await until('the handler to have it', () => handled.length === 1)
    t.equal(left().length, 1)
    stop.abort()
    await going
    await until('the file to be removed', () => left().length === 0)
  })
})

t.test('wrong forms', async (t) => {
  const { url, left, handled } = await serve(t)
  const bytes = Buffer.from('hi')
  const two = form({ phone: '1' }, { bytes })
  two.append('file', new Blob(['hi']), 'b.bin')
  const cases: Array<[string, FormData, number, string, RegExp]> = [
    ['a file in another field', form({ phone: '1' }, { bytes, field: 'image' }), 400, 'APP_UPLOAD_FIELD_WRONG', /^body\/image/],
    ['two files', two, 400, 'APP_UPLOAD_FIELD_WRONG', /one file/],
    ['options that are not JSON', form({ phone: '1', options: '{isViewOnce' }, { bytes }), 400, 'APP_INVALID_REQUEST', /^body\/options/],
    ['options that are nested without end', form({ phone: '1', options: '{"a":'.repeat(200) + '1' + '}'.repeat(200) }, { bytes }), 400, 'APP_INVALID_REQUEST', /^body\/options/],
    ['options that would change a prototype', form({ phone: '1', options: '{"__proto__":{"x":1}}' }, { bytes }), 400, 'APP_INVALID_REQUEST', /^body\/options/],
    ['a field that would change a prototype', form({ phone: '1', __proto__x: '1', constructor: 'x' }, { bytes }), 400, 'APP_UPLOAD_MALFORMED', /prototype/],
    ['an empty file', form({ phone: '1' }, { bytes: Buffer.alloc(0) }), 400, 'APP_MEDIA_EMPTY', /^body\/file/],
    ['no file at all', form({ phone: '1' }), 401, 'APP_MEDIA_MISSING', /^Sending the file is mandatory$/],
    ['a field that is too long', form({ phone: '1', caption: 'x'.repeat(MEGABYTE + 10) }, { bytes }), 400, 'APP_UPLOAD_MALFORMED', /caption is too long/],
    ['many long fields', form({ phone: '1', a: 'x'.repeat(900_000), b: 'x'.repeat(900_000), c: 'x'.repeat(900_000) }), 400, 'APP_UPLOAD_MALFORMED', /c is too long/],
    ['a file that is too large', form({ phone: '1' }, { bytes: Buffer.alloc(3 * MEGABYTE + 1) }), 413, 'APP_MEDIA_TOO_LARGE', /^body\/file is larger than MAX_UPLOAD_SIZE \(3 MB\)/]
  ]
  for (const [name, data, status, code, message] of cases) {
    await t.test(name, async (t) => {
      t.match(await post(`${url}/file`, data), { status, body: { code, message } })
      await until('nothing to be left', () => left().length === 0)
    })
  }
  t.strictSame(handled, [], 'no handler ran')
})

t.test('forms that are cut off or no forms', async (t) => {
  const { app, left, handled } = await serve(t)
  const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhalf a fi'
  for (const [type, payload] of [['multipart/form-data; boundary=b', head], ['multipart/form-data; boundary=b', 'nonsense'], ['multipart/form-data', head]] as const) {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/file', headers: { 'content-type': type }, payload })
    t.equal(statusCode, 400, type)
    t.match(JSON.parse(body), { code: 'APP_UPLOAD_MALFORMED' })
  }
  t.strictSame(left(), [])
  t.strictSame(handled, [])
})

t.test('a connection that breaks in the middle of an upload leaves nothing', async (t) => {
  const { app, left, handled } = await serve(t)
  const { port } = app.server.address() as AddressInfo
  const request = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/file', headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '2000000' } })
  request.on('error', () => {})
  request.write(`--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(500_000)}`)
  await until('a part to be on disk', () => left().length === 1)
  request.destroy()
  await until('it to be removed', () => left().length === 0)
  t.strictSame(handled, [])
})

t.test('an upload that never ends is answered when it is too large', async (t) => {
  const { app, left, handled } = await serve(t)
  const { port } = app.server.address() as AddressInfo
  const request = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/file', headers: { 'content-type': 'multipart/form-data; boundary=b' } })
  request.on('error', () => {})
  const status = new Promise<number | undefined>((resolve) => request.on('response', (response) => resolve(response.resume().statusCode)))
  request.write(`--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(4 * MEGABYTE)}`)
  t.equal(await status, 413)
  await until('nothing to be left', () => left().length === 0)
  t.strictSame(handled, [])
  const closed = new Promise((resolve) => request.on('close', resolve))
  await closed
  t.pass('the connection is closed in the end, though the caller goes on')
})

t.test('other routes take no forms; JSON goes where it went', async (t) => {
  const { app, url } = await serve(t)
  t.match(await post(`${url}/plain`, form({ a: '1' })), { status: 415, body: { code: 'APP_UPLOAD_NOT_TAKEN' } })
  t.match((await app.inject({ method: 'POST', url: '/plain', payload: { a: 1 } })).json(), { a: 1 })
  t.match((await app.inject({ method: 'POST', url: '/file', payload: { phone: '1', base64: 'aGk=' } })).json(), { size: 2, bytes: 'aGk=' })
  t.match((await app.inject({ method: 'POST', url: '/none', headers: { 'content-type': 'multipart/form-data; boundary=b' }, payload: '' })).statusCode, 404)
})

t.test('what an earlier process left is swept at boot', async (t) => {
  const { app, dataDir, left } = await serve(t)
  await app.close()
  writeFileSync(join(dataDir, 'uploads', 'left'), 'x')
  const again = Fastify()
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  for (const plugin of [configPlugin, dataDirPlugin, tempFiles, body, schemas, uploads]) await again.register(plugin as typeof uploads, { config })
  await again.ready()
  t.strictSame(left(), [])
  await again.close()
})
