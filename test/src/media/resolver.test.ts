import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { MediaResolver } from '../../../src/media/resolver.js'
import { TempFiles } from '../../../src/shared/temp-files.js'
import { tempDir } from '../../support/temp-dir.js'

async function room (t: Test, { local = true } = {}) {
  const base = tempDir(t)
  const localDir = join(base, 'local')
  mkdirSync(localDir)
  const files = new TempFiles(join(base, 'uploads'))
  await files.sweep()
  const resolver = new MediaResolver({
    files, maxUpload: 1, localDir: local ? localDir : undefined, fetch: { isAllowed: (address) => address === '127.0.0.1', timeout: 5000 }
  })
  return { resolver, localDir, left: () => readdirSync(files.dir), dir: files.dir }
}

async function serve (t: Test, size: number, headers: Record<string, string> = {}) {
  const server = createServer((_request, response) => { response.writeHead(200, headers).end(Buffer.alloc(size, 7)) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/big.bin`
}

t.test('makes a private file of a data URI, base64, a URL and a local path', async (t) => {
  const { resolver, localDir } = await room(t)
  const bytes = randomBytes(5000)
  const url = await serve(t, 10, { 'content-type': 'image/png' })
  writeFileSync(join(localDir, 'note.txt'), bytes)
  const cases = {
    dataUri: [await resolver.fromPath('path', `data:image/png;base64,${bytes.toString('base64')}`), { mimetype: 'image/png', filename: undefined, size: 5000 }],
    base64: [await resolver.fromBase64('base64', bytes.toString('base64')), { mimetype: undefined, filename: undefined, size: 5000 }],
    local: [await resolver.fromPath('path', 'note.txt'), { mimetype: 'text/plain', filename: 'note.txt', size: 5000 }]
  } as const
  for (const [kind, [media, expected]] of Object.entries(cases)) {
    t.match(media, expected, kind)
    t.ok(readFileSync(media.path).equals(bytes), kind)
    t.equal(statSync(media.path).mode & 0o777, 0o600)
  }
  t.match(await resolver.fromPath('path', url), { mimetype: 'image/png', filename: 'big.bin', size: 10 })
  t.match(await resolver.fromBase64('base64', url), { mimetype: 'image/png', filename: 'big.bin', size: 10 })
})

t.test('a type that says nothing counts as missing', async (t) => {
  const { resolver } = await room(t)
  t.match(await resolver.fromPath('path', 'data:application/octet-stream;base64,aGk='), { mimetype: undefined })
  t.match(await resolver.fromPath('path', await serve(t, 10, { 'content-type': 'binary/octet-stream' })), { mimetype: undefined })
})

t.test('takes what is as large as allowed, and nothing larger', async (t) => {
  const { resolver, localDir, left } = await room(t)
  const megabyte = 1024 * 1024
  writeFileSync(join(localDir, 'large.bin'), Buffer.alloc(megabyte + 1))
  await t.rejects(resolver.fromPath('path', 'large.bin'), { code: 'APP_MEDIA_TOO_LARGE', statusCode: 413, message: 'body/path is larger than MAX_UPLOAD_SIZE (1 MB)' })
  await t.rejects(resolver.fromBase64('base64', Buffer.alloc(megabyte + 1).toString('base64')), { code: 'APP_MEDIA_TOO_LARGE' })
  await t.rejects(resolver.fromPath('path', await serve(t, megabyte + 1, { 'content-length': String(megabyte + 1) })), { code: 'APP_MEDIA_TOO_LARGE' })
  await t.rejects(resolver.fromPath('path', await serve(t, megabyte + 1, { 'transfer-encoding': 'chunked' })), { code: 'APP_MEDIA_TOO_LARGE' })
  t.strictSame(left(), [], 'nothing of them is kept')
  t.match(await resolver.fromPath('path', await serve(t, megabyte)), { size: megabyte })
})

t.test('refuses what is no file', async (t) => {
  const { resolver, localDir, left } = await room(t)
  writeFileSync(join(localDir, 'empty'), '')
  const refused = { code: 'APP_LOCAL_FILE_REFUSED', statusCode: 400 }
  for (const path of ['/etc/passwd', '../../etc/passwd', 'none', '.', 'C:\\Windows\\win.ini', 'aGk=']) await t.rejects(resolver.fromPath('path', path), refused, path)
  for (const url of ['file:///etc/passwd', 'FILE:/etc/passwd', 'ftp://127.0.0.1/', 'http://10.0.0.1/', 'http://[::1]/', 'http://u:p@127.0.0.1/', 'http:10.0.0.1']) {
    await t.rejects(resolver.fromPath('path', url), { code: 'APP_MEDIA_URL_REFUSED', statusCode: 400 }, url)
  }
  await t.rejects(resolver.fromPath('path', await serve(t, 0)), { code: 'APP_MEDIA_EMPTY', statusCode: 400 })
  await t.rejects(resolver.fromPath('path', 'empty'), { code: 'APP_MEDIA_EMPTY' })
  for (const text of ['data:image/png;base64,', 'data:image/png,x']) await t.rejects(resolver.fromPath('path', text), { code: 'APP_MEDIA_NOT_BASE64', statusCode: 400 }, text)
  for (const text of ['/etc/passwd\0', 'file:///etc/passwd', '../x', 'ftp://x']) await t.rejects(resolver.fromBase64('base64', text), { code: 'APP_MEDIA_NOT_BASE64' }, text)
  t.strictSame(left(), [])
})

t.test('no local file at all where no folder is named', async (t) => {
  const { resolver, localDir } = await room(t, { local: false })
  writeFileSync(join(localDir, 'note.txt'), 'x')
  for (const path of ['note.txt', join(localDir, 'note.txt')]) await t.rejects(resolver.fromPath('path', path), { code: 'APP_LOCAL_FILE_REFUSED' })
})

t.test('what an earlier process left is swept away, and nothing else', async (t) => {
  const base = tempDir(t)
  mkdirSync(join(base, 'uploads'))
  writeFileSync(join(base, 'uploads', 'left'), 'x')
  writeFileSync(join(base, 'other'), 'x')
  const files = new TempFiles(join(base, 'uploads'))
  await files.sweep()
  t.strictSame(readdirSync(files.dir), [])
  t.strictSame(readdirSync(base).sort(), ['other', 'uploads'])
  t.equal(statSync(files.dir).mode & 0o777, 0o700)
})
