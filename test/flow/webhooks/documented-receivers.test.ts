import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { until } from '../../support/until.js'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/webhooks.md'), 'utf8')

/** The first block of code of a language on the page of webhooks, as it is there. */
function snippet (language: string): string {
  const code = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1]
  if (code === undefined) throw new Error(`docs/webhooks.md has no ${language}`)
  return code
}

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Runs a program, and answers what it has written so far. */
function run (t: Test, command: string, args: string[], env: Record<string, string>): () => string {
  const child: ChildProcess = spawn(command, args, { cwd: root, env: { PATH: process.env['PATH'], ...env } })
  t.teardown(() => child.kill('SIGKILL'))
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => { written += data.toString() })
  return () => written
}

const RECEIVERS: [name: string, language: string, command: (code: string) => [string, string[]]][] = [
  ['Node', 'js', (code) => [process.execPath, ['--input-type=module', '--eval', code]]],
  ['Python', 'python', (code) => ['python3', ['-c', code]]]
]

for (const [name, language, command] of RECEIVERS) {
  t.test(`the ten lines of ${name}`, { timeout: 90_000 }, async (t) => {
    const code = snippet(language)
    t.equal(code.trimEnd().split('\n').length, 10)
    const { bot, driver } = await fakeServer(t, { driver: new FakeDriver({ state: READY }), env: { ALLOW_PRIVATE_URLS: 'true' } })
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/`
    const { secret } = (await bot.post('webhooks', { url, events: ['onmessage'] })).body['response']
    const written = run(t, ...command(code), { PORT: String(port), WEBHOOK_SECRET: secret })
    await until(`${name} to listen`, () => request(url, 'POST', {}).then(({ status }) => status >= 400, () => false), 30_000)

    await bot.post('start-session')
    await bot.reaches('CONNECTED')
    driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us', body: 'hello "ü" 😀' })
    const delivered = async (count: number) => until('the delivery', async () => {
      const { response } = (await bot.get('deliveries?status=delivered')).body
      return response.length === count && response
    })
    t.match(await delivered(1), [{ name: 'onmessage', attempts: 1, answer: /^204/ }])
    await until('it to be shown', () => written().includes('hello "ü" 😀'))

    const now = new Date()
    const body = JSON.stringify({ event: 'onmessage', session: 's1', from: '1@c.us', body: 'forged' })
    const headersOf = (key: string, at: Date, signed = body) => ({
      'webhook-id': 'forged', 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': new Webhook(key).sign('forged', at, signed)
    })
    const forged: [string, Record<string, string>][] = [
      ['another secret', headersOf('whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', now)],
      ['another body', headersOf(secret, now, `${body} `)],
      ['an old one', headersOf(secret, new Date(now.getTime() - 3_600_000))],
      ['another id', { ...headersOf(secret, now), 'webhook-id': 'other' }],
      ['no signature', { 'webhook-id': 'forged', 'webhook-timestamp': headersOf(secret, now)['webhook-timestamp'] }],
      ['no headers', {}]
    ]
    for (const [what, headers] of forged) t.match(await request(url, 'POST', body, headers), { status: 401 }, what)
    t.notMatch(written(), 'forged')
    t.match(await request(url, 'POST', body, headersOf(secret, now)), { status: 204 }, 'nothing but the forgery was wrong')
  })
}
