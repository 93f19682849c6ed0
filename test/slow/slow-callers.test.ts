import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { DEFAULT_SECRET_KEY } from '../../src/config.js'
import { processesOf } from '../../src/browser/processes.js'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { headOf, RawRequest } from '../support/raw-request.js'
import { ServerProcess } from '../support/server-process.js'
import { SocketClient } from '../support/sockets.js'
import { StalledClient } from '../support/stalled-client.js'
import { unzip } from '../support/unzip.js'
import { until } from '../support/until.js'

const MEGABYTE = 1024 * 1024

/** More than any buffer between a server and its reader holds. */
const LARGE = 40 * MEGABYTE

/** Asks for a backup, and reads nothing of it but its head. */
async function backup (t: Test, url: string): Promise<IncomingMessage> {
  return await new Promise((resolve, reject) => {
    const asking = get(`${url}/api/${DEFAULT_SECRET_KEY}/backup-sessions`, { agent: false }, resolve).once('error', reject)
    t.teardown(() => asking.destroy())
  })
}

/** A server with a session that is connected, and has a large profile. */
async function connected (t: Test) {
  const dataDir = tempDir(t)
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const url = await server.url()
  const bot = await Bot.create(url, 'ana')
  await bot.connect()
  const folder = join(dataDir, 'profiles', 'ana', 'Default', 'IndexedDB')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'large'), randomBytes(LARGE))
  return { dataDir, server, url, bot }
}

t.test('a slow reader of a backup keeps no session closed, and gets it all', async (t) => {
  const { dataDir, server, url, bot } = await connected(t)
  const archives = () => readdirSync(join(dataDir, 'uploads'))
  const reply = await backup(t, url)
  t.equal(reply.statusCode, 200)
  t.match(await bot.reaches('CONNECTED', 60_000), { reason: 'ready' }, 'though nobody has read it')
  t.equal(archives().length, 1)
  const second = await backup(t, url)
  t.equal(second.statusCode, 200, 'nor does it keep others from making one')
  second.destroy()
  await until('the one that nobody wants to be removed', () => archives().length === 1)
  const zip = await buffer(reply)
  t.equal(String(zip.length), reply.headers['content-length'])
  t.equal((await unzip(zip)).get('profiles/ana/Default/IndexedDB/large')?.length, LARGE)
  await until('the archive to be removed', () => archives().length === 0)
  t.equal(await server.stop('SIGTERM'), 0)
})

t.test('SIGTERM ends the server within 10 s, whatever is under way, and leaves nothing', async (t) => {
  const { dataDir, server, url, bot } = await connected(t)
  const authorization = `Bearer ${bot.token}`
  const reply = await backup(t, url)
  await bot.reaches('CONNECTED', 60_000)
  const form = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'
  const slow = [
    new RawRequest(t, url, headOf('POST', '/api/ana/send-file', { authorization, 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(LARGE) }) + form),
    new RawRequest(t, url, headOf('POST', '/api/ana/send-file-base64', { authorization, 'content-type': 'application/json', 'content-length': String(LARGE) }) + '{"base64":"'),
    new RawRequest(t, url, headOf('POST', '/api/ana/send-message', { authorization, 'content-type': 'application/json', 'content-length': '1000' }) + '{')
  ]
  const writing = setInterval(() => { for (const { socket } of slow) if (socket.writable) socket.write('x'.repeat(200)) }, 100)
  t.teardown(() => clearInterval(writing))
  await StalledClient.open(t, url, 'ana', bot.token)
  await SocketClient.open(t, url, { auth: { token: bot.token } })
  const begun = performance.now()
  const code = await server.stop('SIGTERM')
  const took = performance.now() - begun
  t.ok(took < 20_000, `it took ${Math.round(took)} ms`)
  t.equal(code, 0)
  t.notMatch(server.log, /killed by timeout/)
  t.notMatch(server.log, /"level":[56]0/, 'no error is logged')
  reply.destroy()
  t.strictSame(await processesOf(join(dataDir, 'profiles/ana')), [], 'no browser is left')
  t.notOk(existsSync(join(dataDir, 'lock.json')))
})
