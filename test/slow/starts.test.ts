import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { loadConfig } from '../../src/config.js'
import { fastifyOptions } from '../../src/options.js'
import { tempDir } from '../support/temp-dir.js'
import { Bot, request } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

/** How many boots there are, and how many other programs are busy meanwhile: 20 and 20 is the whole of it. */
const BOOTS = Number(process.env['BOOTS'] ?? 2)
const BUSY = Number(process.env['BUSY'] ?? 4)

/** Is busy as long as the test lives. */
const LOOP = 'const parent = process.ppid; while (process.ppid === parent);'

/** Ends when it has to. */
const ENDS = 60_000

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What of a data folder another server must not touch. */
const contentOf = (dataDir: string) => readdirSync(dataDir, { recursive: true }).map(String)
  .filter((name) => /^(?:uploads|restore-|media|event-files)/.test(name)).sort()

// Those after the first wait more than they work.
t.jobs = 4

t.test('a loaded machine starts it late, but starts it', { buffered: false }, async (t) => {
  const loops: ChildProcess[] = Array.from({ length: BUSY }, () => spawn(process.execPath, ['-e', LOOP], { stdio: 'ignore' }))
  t.teardown(() => { for (const loop of loops) loop.kill('SIGKILL') })
  for (let boot = 1; boot <= BOOTS; boot++) {
    const begun = performance.now()
    const server = new ServerProcess(t, { DATA_DIR: tempDir(t), SANDBOX: 'true' })
    const url = await server.url()
    t.equal((await request(`${url}/healthz`)).status, 200, `boot ${boot} took ${Math.round(performance.now() - begun)} ms`)
    t.equal(await server.stop('SIGTERM'), 0)
  }
})

t.test('a part that takes longer to load than Fastify waits by itself is waited for', async (t) => {
  const app = Fastify({ ...fastifyOptions(loadConfig({ DATA_DIR: tempDir(t) })), logger: false })
  t.teardown(() => app.close())
  app.register(async () => { await sleep(10_500) })
  await app.ready()
  t.pass('it came up')
})

t.test('a second server on the same folder says who uses it, and touches nothing', async (t) => {
  const dataDir = tempDir(t)
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const url = await server.url()
  const bot = await Bot.create(url, 'ana')
  await bot.connect()
  const { since } = await bot.status()
  writeFileSync(join(dataDir, 'uploads', 'an-upload-in-flight'), 'x')
  mkdirSync(join(dataDir, 'restore-under-way', 'old', 'ana'), { recursive: true })
  const before = contentOf(dataDir)
  for (const PORT of [new URL(url).port, '0']) {
    const second = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true', PORT })
    t.equal(await second.ended(), 1)
    t.match(second.log, new RegExp(`Another server \\(pid ${server.pid} on .+, since 20..-.+\\) uses the data folder ${dataDir}`))
    t.notMatch(second.log, /"stack"/)
  }
  t.strictSame(contentOf(dataDir), before)
  t.match(await bot.status(), { status: 'CONNECTED', since })
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)

  await server.stop('SIGKILL')
  const next = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  await next.url()
  t.notOk(readdirSync(dataDir).includes('restore-under-way'), 'after a kill the next one cleans up')
  await next.stop('SIGTERM')
})

t.test('a port that is taken is named, and no session is touched', async (t) => {
  const dataDir = tempDir(t)
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await until('the other program to listen', () => other.listening)
  const { port } = other.address() as AddressInfo
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true', PORT: String(port) })
  t.equal(await server.ended(), 1)
  t.match(server.log, new RegExp(`It cannot listen at 127\\.0\\.0\\.1:${port} \\(EADDRINUSE\\): another program listens there: stop it, or set PORT`))
  t.notMatch(server.log, /"stack"|session status/)
})

t.test('a database that cannot be read is named; an event log begins again', async (t) => {
  const dataDir = tempDir(t)
  writeFileSync(join(dataDir, 'events.db'), 'garbage'.repeat(1000))
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  t.equal((await request(`${await server.url()}/healthz`)).status, 200)
  t.match(server.log, /"msg":"the event log was damaged: it is set aside/)
  const aside = readdirSync(dataDir).find((name) => name.startsWith('events.db.damaged-')) ?? ''
  t.match(readFileSync(join(dataDir, aside), 'utf8'), /^garbagegarbage/)
  await server.stop('SIGTERM')

  for (const name of ['store.db', 'sandbox.db']) {
    const folder = tempDir(t)
    writeFileSync(join(folder, name), 'garbage'.repeat(1000))
    const broken = new ServerProcess(t, { DATA_DIR: folder, SANDBOX: 'true' })
    t.equal(await broken.ended(), 1)
    t.match(broken.log, new RegExp(`${join(folder, name)} (?:is damaged|cannot be used) \\(SQLITE_NOTADB: file is not a database\\): `))
    t.notMatch(broken.log, /"stack"/)
    t.equal(readFileSync(join(folder, name), 'utf8').slice(0, 14), 'garbagegarbage', 'and not touched')
  }
})

for (const script of ['start', 'sandbox']) {
  t.test(`SIGTERM to npm run ${script} leaves no process`, async (t: Test) => {
    const env = { DATA_DIR: tempDir(t), npm_config_update_notifier: 'false', npm_config_offline: 'true' }
    const npm = new ServerProcess(t, env, ['npm', 'run', script])
    await npm.url()
    const pid = Number(/"pid":(\d+)/.exec(npm.log)?.[1])
    t.ok(isAlive(pid))
    await npm.stop('SIGTERM')
    await until('the server to be gone', () => !isAlive(pid), ENDS)
    t.pass('it is')
  })
}
