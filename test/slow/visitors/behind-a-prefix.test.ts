import { createServer, request as forward } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { io } from 'socket.io-client'
import t, { type Test } from 'tap'
import { authorize, build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'

interface Manner {
  /** Whether the proxy takes its path away before it passes a request on. */
  strips: boolean
  headers?: Record<string, string>
}

/** A reverse proxy that gives the server at a port the path /wa. */
async function proxy (t: Test, port: number, { strips, headers = {} }: Manner): Promise<string> {
  const pathOf = (url = '/') => strips ? url.replace(/^\/wa(?=\/|$)/, '') || '/' : url
  const server = createServer((incoming, response) => {
    if (!incoming.url?.startsWith('/wa')) return response.writeHead(404).end('outside')
    const passed = forward({ port, host: '127.0.0.1', method: incoming.method, path: pathOf(incoming.url), headers: { ...incoming.headers, ...headers } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(passed)
  })
  server.on('upgrade', (incoming, socket, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      const lines = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${String(value)}`)
      upstream.write([`GET ${pathOf(incoming.url)} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    for (const one of [upstream, socket]) one.on('error', () => { upstream.destroy(); socket.destroy() })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => { server.closeAllConnections(); server.close() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/wa`
}

/** The default key is refused if a proxy does not say where a request comes from. */
const SECRET_KEY = 'a-key-of-its-own'

const MANNERS: Array<[name: string, manner: Manner, env: Record<string, string>]> = [
  ['a proxy that says nothing', { strips: true }, {}],
  ['a proxy that says its path', { strips: true, headers: { 'x-forwarded-prefix': '/wa' } }, { TRUST_PROXY: 'loopback' }],
  ['a proxy that leaves its path in, with PUBLIC_URL', { strips: false }, { PUBLIC_URL: 'http://bot.example/wa' }]
]

for (const [name, manner, env] of MANNERS) {
  t.test(name, async (t) => {
    const app = await build(t, { driver: new FakeDriver(), env: { SECRET_KEY, ...env } })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const base = await proxy(t, (app.server.address() as AddressInfo).port, manner)
    const headers = await authorize(app, 's1', SECRET_KEY)

    await t.test('every redirect stays below its path', async (t) => {
      for (const path of ['/', '/api-docs/static/index.html']) {
        const reply = await fetch(`${base}${path}`)
        t.equal(reply.status, 200)
        t.equal(reply.url, `${base}/api-docs/`, path)
        t.match(await reply.text(), /swagger-ui/)
      }
    })

    await t.test('requests of the API page stay below its path', async (t) => {
      const document = await (await fetch(`${base}/api-docs/json`)).json() as { servers: [{ url: string }] }
      const server = new URL(document.servers[0].url, `${base}/api-docs/json`).href.replace(/\/$/, '')
      t.equal(server, base)
      t.equal((await fetch(`${server}/api/s1/status-session`, { headers })).status, 200)
    })

    await t.test('a slash at the end changes nothing', async (t) => {
      for (const path of ['/api/s1/status-session', '/healthz']) t.equal((await fetch(`${base}${path}/`, { headers })).status, 200, path)
    })

    await t.test('links to files lead through it', async (t) => {
      const made = await app.inject({ url: '/', headers: { host: new URL(base).host, ...manner.headers } })
      t.ok(made)
      const request = { headers: manner.headers ?? {}, socket: { remoteAddress: '127.0.0.1' }, protocol: 'http', host: new URL(base).host }
      const expected = env['PUBLIC_URL'] ?? (env['TRUST_PROXY'] ? base : new URL(base).origin)
      t.equal(app.publicBase(request as never), expected)
    })

    for (const transport of ['websocket', 'polling'] as const) {
      await t.test(`sockets get through: ${transport}`, async (t) => {
        const socket = io(new URL(base).origin, { path: '/wa/socket.io/', transports: [transport], auth: { token: headers.authorization.slice(7) }, reconnection: false })
        t.teardown(() => socket.close())
        await new Promise<void>((resolve, reject) => {
          socket.once('connect', resolve)
          socket.once('connect_error', reject)
        })
        t.ok(socket.connected)
      })
    }
  })
}

t.test('a header of somebody who is no trusted proxy leads nowhere', async (t) => {
  const app = await build(t, { driver: new FakeDriver() })
  const reply = await app.inject({ url: '/', headers: { 'x-forwarded-prefix': '//evil.example' } })
  t.equal(reply.headers.location, './api-docs/')
  t.equal(app.publicBase({ headers: { 'x-forwarded-prefix': '/wa' }, socket: { remoteAddress: '127.0.0.1' }, protocol: 'http', host: 'x' } as never), 'http://x')
})
