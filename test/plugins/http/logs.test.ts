import { connect } from 'node:net'
import { Writable } from 'node:stream'
import Fastify from 'fastify'
import { hash } from '@node-rs/bcrypt'
import t, { type Test } from 'tap'
import app from '../../../src/app.js'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { SocketClient } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const SECRET_KEY = 'correct horse/battery+staple'
const WRONG_KEY = 'wrong-horse-battery'
const MESSAGE = 'meet me at noon'

/** The application as the server runs it, and all that it logs at the most talkative level. */
async function logging (t: Test) {
  const lines: string[] = []
  const config = loadConfig({ DATA_DIR: tempDir(t), LOG_LEVEL: 'trace', SECRET_KEY })
  const options = fastifyOptions(config)
  const stream = new Writable({
    write (chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    }
  })
  const fastify = Fastify({ ...options, logger: { ...options.logger as object, stream } })
  t.teardown(() => fastify.close())
  await fastify.register(app, { config, driver: new FakeDriver() })
  await fastify.ready()
  return { fastify, lines }
}

t.test('no secret key and no token comes into any line of the log', async t => {
  const { fastify, lines } = await logging(t)
  const minted = await fastify.inject({ method: 'POST', url: `/api/s1/${encodeURIComponent(SECRET_KEY)}/generate-token` })
  const jwt: string = minted.json().token
  const bcrypt = (await hash(`s1${SECRET_KEY}`, 10)).replaceAll('/', '_')
  const forms = (secret: string) => [encodeURIComponent(secret), [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')]
  const tails = ['', '?x=%zz', '?token=TOKEN&secretkey=KEY', '/']

  const routes = fastify.routeList.filter(({ url, method }) => url.startsWith('/api/:') && method !== 'HEAD')
  t.ok(routes.length >= 15)
  for (const { method, url } of routes) {
    for (const tail of tails) {
      for (const [index, token] of [jwt, bcrypt, `${jwt}x`, `${bcrypt}x`].entries()) {
        for (const [form, keyForm] of [[forms(token)[0], forms(index % 2 ? WRONG_KEY : SECRET_KEY)[0]], [forms(token)[1], forms(index % 2 ? WRONG_KEY : SECRET_KEY)[1]]] as const) {
          const filled = (url + tail).replace(':secretkey', keyForm!).replace('TOKEN', form!).replace('KEY', keyForm!)
          const call = (session: string, headers = {}) => fastify.inject({ method: method as 'POST', url: filled.replace(':session', session), headers, ...(method === 'POST' && { payload: { phone: '15550000001', message: MESSAGE, [jwt]: bcrypt } }) })
          // A stream would go on for ever: without a right to it there is none.
          if (url.endsWith('/events') && index < 2) continue
          await call(`s1:${form}`)
          await call('s1', { authorization: `Bearer ${token}`, 'x-token': token })
        }
      }
    }
  }
  for (const form of [...forms(jwt), ...forms(bcrypt), ...forms(SECRET_KEY)]) {
    for (const url of [`/${form}`, `/api/s1/${form}/nowhere`, `/api/s1:${form}/nowhere?x=%zz`, `/nowhere?token=${form}`, `/healthz?${form}`]) await fastify.inject(url)
  }
  t.ok(lines.length > 500, 'much is logged')
  const log = lines.join('')
  t.match(log, /\/api\/s1:\*\*\*\//, 'with what stands beside the secrets')
  const hidden = { SECRET_KEY, WRONG_KEY, MESSAGE, jwt, bcrypt, derived: jwt.split('.')[2]!, hashed: bcrypt.slice(29), encoded: encodeURIComponent(SECRET_KEY), hex: forms(SECRET_KEY)[1]!, hexToken: forms(bcrypt)[1]! }
  for (const [what, text] of Object.entries(hidden)) {
    const line = lines.find((line) => line.includes(text) || line.includes(JSON.stringify(text).slice(1, -1)))
    t.equal(line, undefined, `${what} is in no line`)
  }
})

t.test('nor one that a socket came with', async t => {
  const { fastify, lines } = await logging(t)
  const url = await fastify.listen({ host: '127.0.0.1', port: 0 })
  const token = await fastify.tokens.mint('s1')
  const bcrypt = await hash(`s1${SECRET_KEY}`, 10)
  for (const transports of [['websocket'], ['polling']]) {
    for (const query of [{ token }, { token: `s1:${token}` }, { session: 's1', token: bcrypt }, { secretkey: SECRET_KEY }]) (await SocketClient.open(t, url, { transports, query })).socket.disconnect()
    for (const query of [{ token: `${token}x` }, { secretkey: WRONG_KEY }, { session: 's2', token: bcrypt }]) await SocketClient.refused(t, url, { transports, query })
  }
  await fetch(`${url}/socket.io/?EIO=4&transport=polling&sid=none&token=${token}`)
  await fetch(`${url}/socket.io?token=${token}`)
  const log = lines.join('')
  t.match(log, /\/socket\.io\/\?[^"]*token=\*\*\*/, 'the requests are in there')
  for (const secret of [token, token.split('.')[2]!, bcrypt.slice(29), SECRET_KEY, encodeURIComponent(SECRET_KEY), WRONG_KEY]) t.notOk(log.includes(secret), 'no secret is')
})

t.test('a request that is no HTTP is logged without what it said', async t => {
  const { fastify, lines } = await logging(t)
  const { port } = new URL(await fastify.listen({ host: '127.0.0.1', port: 0 }))
  const before = lines.length
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  socket.end('GET /healthz HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer very-secret-token\r\nbad header line\r\n\r\n')
  let answer = ''
  socket.on('data', (chunk) => { answer += String(chunk) })
  await until('the answer', () => socket.destroyed || socket.readableEnded)
  t.match(answer, /^HTTP\/1.1 400 /)
  const said = lines.slice(before).join('')
  const bytes = [...Buffer.from('very-secret-token')].join(',')
  t.notOk(said.includes('very-secret-token') || said.includes(bytes), said.slice(0, 300))
})

t.test('what a failed request logs', async t => {
  const { fastify, lines } = await logging(t)
  const { token } = (await fastify.inject({ method: 'POST', url: `/api/s1/${encodeURIComponent(SECRET_KEY)}/generate-token` })).json()
  fastify.store.sessions.update = async () => { throw new Error('disk full') }
  const reply = await fastify.inject({ method: 'POST', url: `/api/s1:${token}/start-session` })
  t.equal(reply.statusCode, 500)
  t.match(lines.find((line) => line.includes('disk full')), /"msg":"request failed"/, 'the cause')
  t.notOk(lines.some((line) => line.includes(token)))
})
