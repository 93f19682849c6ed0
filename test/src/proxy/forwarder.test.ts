import { createServer as createHttpServer, request } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, createServer, type AddressInfo, type LookupFunction, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { generate } from 'selfsigned'
import t, { type Test } from 'tap'
import { guardedLookup } from '../../../src/media/guarded-lookup.js'
import { ProxyForwarder, type ForwarderOptions } from '../../../src/proxy/forwarder.js'
import type { Upstream } from '../../../src/proxy/upstream.js'

const NAME = 'proxy.example'
const TARGET = 'web.whatsapp.com:443'

/** A name that leads to loopback. */
const toLoopback: LookupFunction = (_name, { all }, callback) => all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)

async function listen (t: Test, server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** What an HTTP proxy does: it answers what it was asked for, then echoes. */
function httpProxy (server: Server, asked: string[], wanted?: string): void {
  server.on('connect', (request: { url: string, headers: Record<string, string> }, socket: Socket) => {
    socket.on('error', () => {})
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted) return socket.end('HTTP/1.1 407 No\r\n\r\n')
    asked.push(request.url)
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    return socket.pipe(socket)
  })
}

/** A SOCKS5 proxy that echoes. */
function socksProxy (asked: string[], user?: { name: string, password: string }): Server {
  return createServer((socket) => {
    socket.on('error', () => {})
    const steps: ((data: Buffer) => void)[] = [
      () => socket.write(Buffer.from([5, user ? 2 : 0])),
      ...user
        ? [(data: Buffer) => {
            const name = data.subarray(2, 2 + data[1]!).toString()
            const password = data.subarray(3 + data[1]!).toString()
            socket.write(Buffer.from([1, name === user.name && password === user.password ? 0 : 1]))
          }]
        : [],
      (data: Buffer) => {
        asked.push(`${data.subarray(5, 5 + data[4]!).toString()}:${data.readUInt16BE(5 + data[4]!)}`)
        socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        socket.pipe(socket)
      }
    ]
    socket.on('data', (data) => steps.shift()?.(data))
  })
}

async function forward (t: Test, upstream: Partial<Upstream>, options: Partial<ForwarderOptions> = {}): Promise<ProxyForwarder> {
  const forwarder = await ProxyForwarder.open({ type: 'http', host: NAME, port: 0, username: '', password: '', ...upstream }, { lookup: toLoopback, timeout: 5_000, ...options })
  t.teardown(() => forwarder.close())
  return forwarder
}

/** Asks a forwarder for a connection as a browser does, and sends a word through it. */
async function through ({ url, username, password }: ProxyForwarder, target = TARGET, credentials = `${username}:${password}`): Promise<{ status: number | undefined, echo: string }> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method: 'CONNECT', path: target, headers: { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` } })
      .once('connect', ({ statusCode: status }, socket) => {
        if (status !== 200) {
          socket.destroy()
          return resolve({ status, echo: '' })
        }
        socket.once('data', (data) => {
          socket.destroy()
          resolve({ status, echo: data.toString() })
        })
        socket.write('hello')
      })
      .once('error', reject).end()
  })
}

t.test('through an http proxy, with and without a password', async t => {
  const asked: string[] = []
  const server = createHttpServer()
  httpProxy(server, asked, `Basic ${Buffer.from('bot:secret').toString('base64')}`)
  const port = await listen(t, server)
  const forwarder = await forward(t, { port, username: 'bot', password: 'secret' })
  t.strictSame(await through(forwarder), { status: 200, echo: 'hello' })
  t.strictSame(asked, [TARGET])
  t.equal(forwarder.failure, undefined)
  const wrong = await forward(t, { port })
  t.equal((await through(wrong)).status, 502)
  t.equal(wrong.failure, 'the proxy does not accept its user name and password')
})

t.test('through an https proxy, whose certificate counts', async t => {
  const asked: string[] = []
  const { private: key, cert } = await generate([{ name: 'commonName', value: NAME }], { extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: NAME }] }] })
  const server = createHttpsServer({ key, cert })
  httpProxy(server as never, asked)
  const port = await listen(t, server)
  t.strictSame(await through(await forward(t, { type: 'https', port }, { ca: cert })), { status: 200, echo: 'hello' })
  const unknown = await forward(t, { type: 'https', port })
  t.equal((await through(unknown)).status, 502)
  t.match(unknown.failure, /certificate/)
  t.strictSame(asked, [TARGET])
})

t.test('through a socks5 proxy, which looks the name up by itself', async t => {
  const asked: string[] = []
  t.strictSame(await through(await forward(t, { type: 'socks5', port: await listen(t, socksProxy(asked)) })), { status: 200, echo: 'hello' })
  const port = await listen(t, socksProxy(asked, { name: 'bot', password: 'secret' }))
  t.strictSame(await through(await forward(t, { type: 'socks5', port, username: 'bot', password: 'secret' })), { status: 200, echo: 'hello' })
  t.strictSame(asked, [TARGET, TARGET])
  const wrong = await forward(t, { type: 'socks5', port, username: 'bot', password: 'wrong' })
  t.equal((await through(wrong)).status, 502)
  t.match(wrong.failure, /does not accept its user name/)
})

t.test('a name that resolves to a private address is not connected to, however often it changes, and the failure does not reveal what is there', async t => {
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  const open = await listen(t, server)
  const closed = await listen(t, createServer()).then((port) => port)
  const answers = ['203.0.113.9', '127.0.0.1']
  const rebinding = guardedLookup((address) => address === '203.0.113.9', (_name, _options, callback) => callback(null, [{ address: answers.at(-1)!, family: 4 }]))
  for (const type of ['http', 'https', 'socks5'] as const) {
    const failures: (string | undefined)[] = []
    for (const port of [open, closed, 1]) {
      const forwarder = await forward(t, { type, port }, { lookup: rebinding })
      t.equal((await through(forwarder)).status, 502)
      failures.push(forwarder.failure)
    }
    t.strictSame(new Set(failures), new Set(['the proxy is not allowed: it leads to an address that is not public']), type)
  }
  t.equal(connections, 0)
})

t.test('what can go wrong with a proxy is said in a sentence', async t => {
  const refusing = createServer()
  const gone = await listen(t, refusing)
  refusing.close()
  const noProxy = await listen(t, createHttpServer((_request, response) => response.end()))
  const hanging = await listen(t, createServer(() => {}))
  const closing = await listen(t, createServer((socket) => socket.destroy()))
  const cases: [Partial<Upstream>, RegExp][] = [
    [{ port: gone }, /refuses the connection/],
    [{ type: 'socks5', port: gone }, /refuses the connection/],
    [{ port: noProxy }, /no proxy of this kind|answers with/],
    [{ type: 'socks5', port: noProxy }, /no socks5 proxy/],
    [{ type: 'https', port: noProxy }, /certificate|no proxy of this kind/],
    [{ port: closing }, /ends the connection/],
    [{ port: hanging }, /does not answer within/],
    [{ type: 'socks5', port: hanging }, /does not answer within|does not connect/]
  ]
  for (const [upstream, failure] of cases) {
    const forwarder = await forward(t, upstream, { timeout: 700 })
    t.equal((await through(forwarder)).status, 502, JSON.stringify(upstream))
    t.match(forwarder.failure, failure, JSON.stringify(upstream))
  }
})

t.test('who is not the browser of the session is refused, and so is what nobody wants', async t => {
  const asked: string[] = []
  const server = createHttpServer()
  httpProxy(server, asked)
  const forwarder = await forward(t, { port: await listen(t, server) }, { isBlocked: (host) => host === 'accounts.google.com' })
  for (const credentials of ['', 'session:wrong', `other:${forwarder.password}`]) t.equal((await through(forwarder, TARGET, credentials)).status, 407)
  t.equal((await through(forwarder, 'accounts.google.com:443')).status, 403)
  for (const target of ['nowhere', 'user@host:1', '/x:1', 'host:']) t.equal((await through(forwarder, target)).status, 400, target)
  const { port } = new URL(forwarder.url)
  const plain = await new Promise<number | undefined>((resolve, reject) => { request({ host: '127.0.0.1', port, path: 'http://web.whatsapp.com/' }, ({ statusCode }) => resolve(statusCode)).on('error', reject).end() })
  t.equal(plain, 405)
  t.strictSame(asked, [])
})

t.test('closing it cuts its connections', async t => {
  const server = createHttpServer()
  httpProxy(server, [])
  const forwarder = await forward(t, { port: await listen(t, server) })
  const { port } = new URL(forwarder.url)
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`CONNECT ${TARGET} HTTP/1.1\r\nHost: x\r\nProxy-Authorization: Basic ${Buffer.from(`${forwarder.username}:${forwarder.password}`).toString('base64')}\r\n\r\n`)
  await once(socket, 'data')
  const closed = once(socket, 'close')
  forwarder.close()
  await closed
  t.pass('the browser is cut off')
})
