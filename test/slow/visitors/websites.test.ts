import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { hash } from '@node-rs/bcrypt'
import type { Page } from 'puppeteer'
import t, { type Test } from 'tap'
import { DEFAULT_SECRET_KEY } from '../../../src/config.js'
import { build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { openBrowser } from '../../support/visitor.js'

interface Attack { name: string, method: string, path: string, body?: string }

/** A website on loopback, which other names lead to. */
async function website (t: Test): Promise<number> {
  const server = createServer((_request, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>evil</title><body></body>') })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** What a page can do without a key of its own, by each way that a browser has. Answers what came back to the page. */
async function attackBy (page: Page, target: string, { method, path, body }: Attack, socket: { secretkey?: string, token?: string }): Promise<string[]> {
  return await page.evaluate(async (url, method, body, host, auth) => {
    const got: string[] = []
    const init = { method, ...(body !== undefined && { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }) }
    await fetch(url, init).then(async (reply) => got.push(`fetch: ${reply.status} ${await reply.text()}`), () => {})
    await fetch(url, { ...init, mode: 'no-cors', referrerPolicy: 'no-referrer' }).then((reply) => { if (reply.type !== 'opaque') got.push(`no-cors: ${reply.type}`) }, () => {})
    if (method === 'GET') {
      await new Promise<void>((resolve) => {
        const image = document.createElement('img')
        image.referrerPolicy = 'no-referrer'
        image.onload = image.onerror = () => resolve()
        image.src = url
        document.body.append(image)
      })
    }
    await new Promise<void>((resolve) => {
      const socket = new WebSocket(`ws://${host}/socket.io/?EIO=4&transport=websocket`)
      socket.onopen = () => {
        got.push('websocket: open')
        socket.send(`40${JSON.stringify(auth)}`)
      }
      socket.onmessage = ({ data }) => { got.push(`websocket: ${String(data)}`) }
      socket.onclose = socket.onerror = () => resolve()
      setTimeout(() => {
        socket.close()
        resolve()
      }, 1500)
    })
    return got
  }, `http://${target}${path}`, method, body, target, socket as Record<string, string>)
}

/** Submits a form, which leaves the page, or follows a link. */
async function navigate (page: Page, target: string, { method, path, body = '' }: Attack): Promise<string> {
  const [response] = await Promise.all([
    page.waitForNavigation({ timeout: 20_000 }).catch(() => null),
    page.evaluate((action, method, body) => {
      const form = document.createElement('form')
      Object.assign(form, { action, method })
      for (const [name, value] of new URLSearchParams(body || new URL(action).search)) form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }))
      document.body.append(form)
      form.submit()
    }, `http://${target}${path}`, method, body)
  ])
  return `${response?.status() ?? 'none'}`
}

for (const SECRET_KEY of [DEFAULT_SECRET_KEY, 'a key of my own 123']) {
  const isDefault = SECRET_KEY === DEFAULT_SECRET_KEY
  t.test(`a page of another site gets nothing and changes nothing, with ${isDefault ? 'the default key' : 'a key of one\'s own'}`, async (t) => {
    const app = await build(t, { env: { SECRET_KEY, CORS_ORIGIN: '*', ALLOW_PRIVATE_URLS: 'true' }, driver: new FakeDriver() })
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const evil = await website(t)
    const before = await app.tokens.mint('NERDWHATS_AMERICA')
    await app.sessions.start('NERDWHATS_AMERICA')
    const webhooks = JSON.stringify(await app.webhooks.list('NERDWHATS_AMERICA'))
    // What anybody can make of the name of the session and the key that all tutorials use.
    const token = encodeURIComponent((await hash(`NERDWHATS_AMERICA${DEFAULT_SECRET_KEY}`, 4)).replaceAll('/', '_'))
    const session = `/api/NERDWHATS_AMERICA:${token}`
    const attacks: Attack[] = [
      { name: 'mint a token', method: 'POST', path: `/api/NERDWHATS_AMERICA/${DEFAULT_SECRET_KEY}/generate-token` },
      { name: 'set up a webhook', method: 'POST', path: `${session}/webhooks`, body: 'url=http%3A%2F%2Fevil.example%2F' },
      { name: 'revoke tokens', method: 'POST', path: `/api/NERDWHATS_AMERICA/${DEFAULT_SECRET_KEY}/revoke-tokens` },
      { name: 'clear a session', method: 'POST', path: `/api/NERDWHATS_AMERICA/${DEFAULT_SECRET_KEY}/clear-session-data`, body: 'a=b' },
      { name: 'close a session', method: 'POST', path: `${session}/close-session` },
      { name: 'take all logins', method: 'GET', path: `/api/${DEFAULT_SECRET_KEY}/backup-sessions` },
      { name: 'make it unhealthy', method: 'GET', path: `/unhealthy?secretkey=${DEFAULT_SECRET_KEY}` },
      { name: 'make it unhealthy by POST', method: 'POST', path: `/unhealthy?secretkey=${DEFAULT_SECRET_KEY}` }
    ]
    const done: string[] = []
    app.server.on('request', ({ method = '', url = '' }, response) => {
      response.once('finish', () => { if ((response.statusCode < 400 || response.statusCode === 503) && method !== 'OPTIONS' && /\/api\/|unhealthy/.test(url)) done.push(`${method} ${url}: ${response.statusCode}`) })
    })
    const browser = await openBrowser(t, [`MAP evil.example:80 127.0.0.1:${evil}`, `MAP 192.168.1.5:80 127.0.0.1:${port}`, `MAP rebound.example:80 127.0.0.1:${port}`])
    const unchanged = async (what: string) => {
      t.strictSame(done, [], `${what}: nothing was done`)
      t.equal(app.sessions.get('NERDWHATS_AMERICA')?.status, 'QRCODE', what)
      t.equal(await app.tokens.check('NERDWHATS_AMERICA', before), 'jwt', what)
      t.equal(JSON.stringify(await app.webhooks.list('NERDWHATS_AMERICA')), webhooks, what)
      t.ok(app.health.good, what)
      t.equal(app.io.sockets.sockets.size, 0, what)
    }
    // By the name of this machine, where browsers say which page calls, and by an address where they don't.
    for (const target of [`localhost:${port}`, '192.168.1.5']) {
      await Promise.all(attacks.map(async (attack) => {
        const page = await browser.newPage()
        await page.goto('http://evil.example/')
        const got = (await attackBy(page, target, attack, { secretkey: DEFAULT_SECRET_KEY })).filter((line) => !/^websocket: (?:open|0\{|44)/.test(line) && !/^fetch: 4\d\d /.test(line))
        t.strictSame(got, [], `${attack.name} at ${target}`)
        t.match(await navigate(page, target, attack), /^(?:4\d\d|none)$/, `${attack.name} by a form at ${target}`)
        await page.close()
      }))
      await unchanged(`all at ${target}`)
    }
    // A name of the site itself that leads here later.
    await Promise.all(attacks.map(async (attack) => {
      const page = await browser.newPage()
      await page.goto('http://rebound.example/api-docs/static/index.css')
      const got = await attackBy(page, 'rebound.example', attack, { secretkey: DEFAULT_SECRET_KEY })
      t.strictSame(got.filter((line) => /^fetch: [23]|^websocket: 4[02]/.test(line)), [], `${attack.name} by a name that leads here`)
      await page.close()
    }))
    await unchanged('all by a name that leads here')
    await sleep(100)
    await unchanged('in the end')
  })
}

t.test('a page of another site shows no page of this server in a frame', async (t) => {
  const app = await build(t, { driver: new FakeDriver() })
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const evil = await website(t)
  const page = await (await openBrowser(t, [`MAP evil.example:80 127.0.0.1:${evil}`])).newPage()
  await page.goto('http://evil.example/')
  await page.evaluate(async (src) => {
    const frame = Object.assign(document.createElement('iframe'), { src })
    await new Promise((resolve) => {
      frame.onload = frame.onerror = resolve
      document.body.append(frame)
    })
  }, `http://localhost:${port}/api-docs/`)
  const frames = page.frames().map((frame) => frame.url())
  t.notOk(frames.some((url) => url.includes('api-docs')), frames.join(' '))
})
