import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { isPublicAddress } from '../../../src/media/address-guard.js'
import { fetchUrl, FetchRefused, type FetchOptions } from '../../../src/media/fetch-url.js'
import type { ResolveAll } from '../../../src/media/guarded-lookup.js'

const loopbackOnly = (address: string) => address === '127.0.0.1'

async function serve (t: Test, answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => { server.closeAllConnections(); server.close() })
  return { asked, port: (server.address() as AddressInfo).port }
}

const read = async (url: string, options: Partial<FetchOptions> = {}) =>
  await fetchUrl(url, { isAllowed: loopbackOnly, timeout: 5000, ...options }, async ({ body, decoders, ...details }) => {
    const chunks: Buffer[] = []
    const collect = new Writable({
      write (chunk: Buffer, _encoding, done) {
        chunks.push(chunk)
        done()
      }
    })
    await pipeline([body, ...decoders, collect])
    return { ...details, text: Buffer.concat(chunks).toString() }
  })

const naming = (addresses: Record<string, string[]>): ResolveAll => (hostname, _options, callback) => {
  callback(null, (addresses[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
}

t.test('fetches a file with its name and type', async (t) => {
  const { port } = await serve(t, (_request, response) => { response.writeHead(200, { 'content-type': 'Image/PNG; charset=x' }).end('bytes') })
  t.strictSame(await read(`http://127.0.0.1:${port}/a/pic%20ture.png?x=1`), { text: 'bytes', mimetype: 'image/png', filename: 'pic ture.png', announced: undefined })
  t.match(await read(`http://127.0.0.1:${port}/a/`), { filename: undefined })
})

t.test('follows redirects, relative ones too', async (t) => {
  const { port, asked } = await serve(t, ({ url }, response) => {
    if (url === '/start') response.writeHead(302, { location: '/next' }).end()
    else if (url === '/next') response.writeHead(307, { location: `http://files.example:${port}/end.txt` }).end()
    else response.end('arrived')
  })
  t.match(await read(`http://127.0.0.1:${port}/start`, { resolve: naming({ 'files.example': ['127.0.0.1'] }) }), { text: 'arrived', filename: 'end.txt' })
  t.strictSame(asked, ['/start', '/next', '/end.txt'])
})

t.test('checks where a redirect leads', async (t) => {
  for (const location of ['http://169.254.169.254/latest/', 'http://2130706434/', 'http://[::1]/', 'http://inside.example/', 'http://[::ffff:10.0.0.1]/']) {
    const { port, asked } = await serve(t, (_request, response) => { response.writeHead(302, { location }).end() })
    await t.rejects(read(`http://127.0.0.1:${port}/`, { resolve: naming({ 'inside.example': ['10.0.0.1'] }) }), { name: 'FetchRefused', message: /not public/ }, location)
    t.equal(asked.length, 1)
  }
  for (const [location, message] of Object.entries({ 'file:///etc/passwd': /only http/, 'http://a:b@127.0.0.1/': /user name/, 'http://': /not a URL/ })) {
    const { port } = await serve(t, (_request, response) => { response.writeHead(302, { location }).end() })
    await t.rejects(read(`http://127.0.0.1:${port}/`), { name: 'FetchRefused', message }, location)
  }
})

t.test('gives up on a ring of redirects', async (t) => {
  const { port, asked } = await serve(t, (_request, response) => { response.writeHead(302, { location: '/again' }).end() })
  await t.rejects(read(`http://127.0.0.1:${port}/`), { name: 'FetchRefused', message: /more than 5 redirects/ })
  t.equal(asked.length, 6)
})

t.test('nothing is asked of an address that is not allowed', async (t) => {
  const { port, asked } = await serve(t, (_request, response) => { response.end('secret') })
  const resolve = naming({ 'inside.example': ['127.0.0.1'], 'mixed.example': ['8.8.8.8', '127.0.0.1'], 'v6.example': ['::1'] })
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', 'inside.example', 'mixed.example', 'v6.example']) {
    const options = { isAllowed: isPublicAddress, ...(host.endsWith('.example') && { resolve }) }
    await t.rejects(read(`http://${host}:${port}/`, options), { name: 'FetchRefused', message: /not public/ }, host)
  }
  t.strictSame(asked, [])
})

t.test('a name that changes its mind between two looks is connected to at the checked address', async (t) => {
  const { port } = await serve(t, (_request, response) => { response.end('first') })
  let looks = 0
  const rebinding: ResolveAll = (_hostname, _options, callback) => callback(null, [{ address: looks++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }])
  t.match(await read(`http://rebind.example:${port}/`, { resolve: rebinding }), { text: 'first' })
  t.equal(looks, 1, 'asked once: what was checked is what was connected to')
  await t.rejects(read(`http://rebind.example:${port}/`, { resolve: rebinding }), FetchRefused)
})

t.test('says why there is no file', async (t) => {
  const { port } = await serve(t, ({ url }, response) => {
    if (url === '/404') response.writeHead(404).end()
    else if (url === '/204') response.writeHead(204).end()
    else if (url === '/304') response.writeHead(304).end()
    else if (url === '/cut') response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy())
    else if (url === '/slow') response.writeHead(200).write('a')
    else response.destroy()
  })
  for (const status of [404, 204, 304]) await t.rejects(read(`http://127.0.0.1:${port}/${status}`), { name: 'FetchRefused', message: `HTTP ${status}` })
  await t.rejects(read(`http://127.0.0.1:${port}/cut`), { name: 'FetchRefused' })
  await t.rejects(read(`http://127.0.0.1:${port}/none`), { name: 'FetchRefused', message: /closed the connection/ })
  await t.rejects(read(`http://127.0.0.1:${port}/slow`, { timeout: 300 }), { name: 'FetchRefused', message: /longer than 0.3 s/ })
  await t.rejects(read('http://127.0.0.1:1/'), { name: 'FetchRefused', message: /connection was refused/ })
  await t.rejects(read('http://unknown.example/', { resolve: (_hostname, _options, callback) => callback(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), []) }), { name: 'FetchRefused', message: /not known/ })
  await t.rejects(read('http://'), { name: 'FetchRefused', message: /not a URL/ })
})

t.test('an error of whoever takes the bytes stays what it is', async (t) => {
  const { port } = await serve(t, (_request, response) => { response.end('bytes') })
  const own = new Error('too large')
  await t.rejects(fetchUrl(`http://127.0.0.1:${port}/`, { isAllowed: loopbackOnly, timeout: 1000 }, async () => { throw own }), own)
})

t.test('the name and the type are those of a browser\'s download', async (t) => {
  const cases: Array<[path: string, headers: Record<string, string>, expected: object]> = [
    ['/get?id=5', { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="plan.pdf"' }, { filename: 'plan.pdf', mimetype: 'application/pdf' }],
    ['/get', { 'content-disposition': 'attachment; filename=plan.pdf; size=3' }, { filename: 'plan.pdf' }],
    ['/get', { 'content-disposition': "attachment; filename=\"x.pdf\"; filename*=UTF-8''caf%C3%A9%20%231.pdf" }, { filename: 'café #1.pdf' }],
    ['/get', { 'content-disposition': "inline; filename*=iso-8859-1'en'caf%E9.pdf" }, { filename: 'café.pdf' }],
    ['/get', { 'content-disposition': `attachment; filename="${Buffer.from('relatório.pdf').toString('latin1')}"` }, { filename: 'relatório.pdf' }],
    ['/get', { 'content-disposition': 'attachment; filename="a%20b.pdf"' }, { filename: 'a b.pdf' }],
    ['/get', { 'content-disposition': 'attachment; filename="=?UTF-8?B?w6kucGRm?="' }, { filename: 'é.pdf' }],
    ['/get', { 'content-disposition': 'attachment; filename="../../etc/passwd"' }, { filename: 'passwd' }],
    ['/get', { 'content-disposition': 'attachment; filename="C:\\\\dir\\\\plan.pdf"' }, { filename: 'plan.pdf' }],
    ['/download?file=report.pdf&token=1.2', { 'content-type': 'application/pdf' }, { filename: 'report.pdf' }],
    ['/download.php?f=report.pdf', { 'content-type': 'application/pdf' }, { filename: 'report.pdf' }],
    ['/o?response-content-disposition=attachment%3B%20filename%3D%22s3.pdf%22', { 'content-type': 'application/pdf' }, { filename: 's3.pdf' }],
    ['/files/report', { 'content-type': 'application/pdf' }, { filename: 'report' }],
    ['/voice', { 'content-type': 'Audio/OGG;codecs="opus"' }, { mimetype: 'audio/ogg; codecs=opus' }],
    ['/notes.txt', { 'content-type': 'text/plain; charset=UTF-8' }, { mimetype: 'text/plain; charset=UTF-8', filename: 'notes.txt' }],
    ['/pic', { 'content-type': 'image/png; charset=binary' }, { mimetype: 'image/png' }],
    ['/raw', { 'content-type': 'application/octet-stream' }, { mimetype: undefined }]
  ]
  for (const [path, headers, expected] of cases) {
    const { port } = await serve(t, (_request, response) => { response.writeHead(200, headers).end('bytes') })
    t.match(await read(`http://127.0.0.1:${port}${path}`), expected, JSON.stringify([path, headers]))
  }
})

t.test('the bytes are those that the origin means', async (t) => {
  const bytes = Buffer.from('the file')
  const encodings = { gzip: gzipSync(bytes), 'x-gzip': gzipSync(bytes), br: brotliCompressSync(bytes), deflate: deflateSync(bytes), identity: bytes, 'gzip, br': brotliCompressSync(gzipSync(bytes)) }
  for (const [encoding, encoded] of Object.entries(encodings)) {
    const { port } = await serve(t, (_request, response) => { response.writeHead(200, { 'content-encoding': encoding, 'content-length': encoded.length }).end(encoded) })
    t.match(await read(`http://127.0.0.1:${port}/a.txt`), { text: 'the file' }, encoding)
  }
  const archive = gzipSync(bytes)
  const { port } = await serve(t, ({ url }, response) => {
    if (url === '/a.gz') response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/gzip' }).end(archive)
    else if (url === '/odd') response.writeHead(200, { 'content-encoding': 'pack200' }).end('x')
    else response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip')
  })
  t.equal((await read(`http://127.0.0.1:${port}/a.gz`)).text, archive.toString(), 'an archive stays one')
  await t.rejects(read(`http://127.0.0.1:${port}/odd`), { name: 'FetchRefused', message: /encoding/ })
  await t.rejects(read(`http://127.0.0.1:${port}/broken`), { name: 'FetchRefused', message: /encoded/ })
})

t.test('hosts that turn away programs without a name let this one in', async (t) => {
  const seen: IncomingMessage['headers'][] = []
  const { port } = await serve(t, ({ headers }, response) => {
    seen.push(headers)
    response.writeHead(headers['user-agent'] && headers.accept ? 200 : 403).end('in')
  })
  t.match(await read(`http://127.0.0.1:${port}/`), { text: 'in' })
  t.match(seen, [{ 'user-agent': /^Mozilla\/5\.0 /, accept: '*/*' }])
})
