import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { chatIdOf } from '../../../sandbox/protocol/person.js'
import { findProcesses } from '../../../sandbox/processes.js'
import { findChromium } from '../../../src/browser/find-chromium.js'
import { tempDir } from '../../support/temp-dir.js'
import { request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { until } from '../../support/until.js'

const root = join(import.meta.dirname, '../../..')
const CAIO = '5511999990000'

/** The program of docs/sandbox.md, with the server and the profile of this test. */
function programOf (url: string, profile: string): string {
  const [, section = ''] = readFileSync(join(root, 'docs/sandbox.md'), 'utf8').split('\n## Your own wppconnect program\n')
  const code = /^```js\n([^]*?)^```$/m.exec(section)?.[1] ?? ''
  for (const part of ['http://localhost:21465', './tokens/sandbox/my-bot']) if (!code.includes(part)) throw new Error(`the program of docs/sandbox.md has no ${part}`)
  return code.replace('http://localhost:21465', url).replace('./tokens/sandbox/my-bot', profile)
}

/** Runs a program in a process of its own; answers what it has written, and a way to end it. */
function run (t: Test, code: string, profile: string): { written: () => string, end: () => Promise<void> } {
  const chromium = findChromium(process.env['CHROMIUM_PATH']) ?? ''
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CHROME_PATH: chromium, PUPPETEER_EXECUTABLE_PATH: chromium }
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { written += data.toString() })
  const end = async () => {
    child.kill('SIGKILL')
    // The browser outlives a program that is killed.
    for (const pid of findProcesses(profile)) try { process.kill(pid, 'SIGKILL') } catch { /* Gone with its parent. */ }
    await until('the browser to end', () => findProcesses(profile).length === 0)
  }
  t.teardown(end)
  return { written: () => written, end }
}

t.test('a plain wppconnect program links, sends and receives', { timeout: 240_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const idOf = (phone: string) => chatIdOf(app.sandbox.cloud.account(phone))
  const profile = join(tempDir(t), 'profile')
  const program = run(t, programOf(url, profile), profile)
  const shows = async () => (await request(`${url}/sandbox`)).body['sessions'].find(({ session }: { session: string }) => session === 'my-bot')
  const linked = await until('the program to be linked', async () => {
    const session = await shows()
    return session?.shows === 'chats' && session
  }, 90_000).catch((error: Error) => { throw new Error(`${error.message}: ${program.written()}`) })
  t.match(linked.phone, /^\d{8,15}$/)

  await until('the answer of the echo account', () => program.written().includes(`${idOf('15550000001')} writes: Hello!`), 60_000)
    .catch((error: Error) => { throw new Error(`${error.message}: ${program.written()}`) })
  const { messages } = (await request(`${url}/sandbox/accounts/${linked.phone}/messages`)).body
  t.match(messages, [{ fromMe: true, to: '15550000001', body: 'Hello!' }, { fromMe: false, from: '15550000001', body: 'Hello!' }])

  t.equal((await request(`${url}/sandbox/my-bot/messages`, 'POST', { from: CAIO, body: 'good morning' })).status, 201)
  await until('the message of Caio', () => program.written().includes(`${idOf(CAIO)} writes: good morning`), 30_000)
  t.equal(app.sessions.list().length, 0, 'it is no session of this server')

  await t.test('it stays linked: with the same flags and profile it comes back without a QR', async (own) => {
    await program.end()
    await until('the page to be gone', async () => (await shows()).shows === 'closed')
    const code = programOf(url, profile).replace("method: 'POST'", "method: 'PURGE'")
    const again = run(t, code, profile)
    await until('its chats', async () => (await shows()).shows === 'chats', 90_000).catch((error: Error) => { throw new Error(`${error.message}: ${again.written()}`) })
    own.equal((await shows()).phone, linked.phone)
  })

  await t.test('faults reach it too: its page dies', async (t) => {
    t.equal((await request(`${url}/sandbox/my-bot/faults`, 'POST', { kind: 'crash' })).status, 200)
    await until('the page to be gone', async () => (await shows()).shows !== 'chats')
  })
})

t.test('GET /sandbox/{session}/browser: flags that stay the same, and differ between sessions', async (t) => {
  const { app, url } = await sandboxServer(t)
  const flags = async (session: string) => (await request(`${url}/sandbox/${session}/browser`)).body
  const first = await flags('one')
  t.match(first, { session: 'one', host: '127.0.0.1', port: Number, spki: /^[\w+/]{43}=$/, rules: [String] })
  t.ok(first['browserArgs'].includes(`--ignore-certificate-errors-spki-list=${first['spki']}`))
  t.match(first['browserArgs'].find((flag: string) => flag.startsWith('--host-resolver-rules=')), `MAP web.whatsapp.com:443 127.0.0.1:${first['port']},`)
  t.ok(first['browserArgs'].includes('--no-proxy-server'))
  t.equal(first['browserArgs'].filter((flag: string) => flag.startsWith('--host-resolver-rules=')).length, 1, 'Chromium takes the last one only')
  t.strictSame(await flags('one'), first)
  const other = await flags('two')
  t.not(other['port'], first['port'])
  t.equal(other['spki'], first['spki'])
  t.match((await app.sandbox.chromiumArgs('one')).join(' '), `127.0.0.1:${first['port']}`, 'a session of this server has the same port')
  t.match(await request(`${url}/sandbox/one/scan`, 'POST'), { status: 409, body: { code: 'APP_SANDBOX_NO_QR' } })
  t.match(await request(`${url}/sandbox/a%20b/browser`), { status: 400, body: { message: /params\/session/ } })
  t.match(await request(`${url}/sandbox/one/browser`, 'GET', undefined, { origin: 'https://evil.example' }), { status: 403 })
})

t.test('GET /sandbox/{session}/browser: there is an end to the sessions that it opens', async (t) => {
  const { url } = await sandboxServer(t)
  const statuses = await Promise.all(Array.from({ length: 210 }, async (_, n) => (await request(`${url}/sandbox/s${n}/browser`)).status))
  t.strictSame([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 409).length], [200, 10])
})
