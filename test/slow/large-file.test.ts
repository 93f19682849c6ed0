import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const MEGABYTE = 1024 * 1024
const SIZE = 60 * MEGABYTE

/** Megabytes of memory that a process has at most while something is done, beyond what it has before. */
async function growth<T> (pid: number, work: () => Promise<T>): Promise<[T, number]> {
  const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  const before = resident()
  let peak = before
  const timer = setInterval(() => { peak = Math.max(peak, resident()) }, 10)
  try {
    return [await work(), Math.round(peak - before)]
  } finally {
    clearInterval(timer)
  }
}

t.test('a file of 60 MB goes out and comes back equal, and the server does not hold it', { timeout: 300_000 }, async (t) => {
  const dataDir = tempDir(t)
  const server = new ServerProcess(t, { SANDBOX: 'true', DATA_DIR: dataDir, LOG_LEVEL: 'info' })
  const url = await server.url()
  const [ana, ben] = [await Bot.create(url, 'ana'), await Bot.create(url, 'ben')]
  await ana.connect('15550002001')
  await ben.connect('15550002002')
  await ben.listen(t)
  const bytes = randomBytes(SIZE)
  const hash = createHash('sha256').update(bytes).digest('hex')

  const [sent, sending] = await growth(server.pid, async () => await ana.upload('send-file', { phone: '15550002002', message: 'all of it' }, { bytes, name: 'all.bin' }))
  t.match(sent, { status: 201, body: { response: [{ ack: 1 }] } })
  const { id } = await ben.receives('onmessage', ({ caption }) => caption === 'all of it', 60_000)

  const load = async (format: string) => await fetch(`${url}/api/ben/download-media?format=${format}`, {
    method: 'POST', body: JSON.stringify({ messageId: id }), headers: { authorization: `Bearer ${ben.token}`, 'content-type': 'application/json' }
  })
  const [binary, loading] = await growth(server.pid, async () => {
    const response = await load('binary')
    const read = createHash('sha256')
    for await (const chunk of response.body ?? []) read.update(chunk as Uint8Array)
    return { length: response.headers.get('content-length'), hash: read.digest('hex') }
  })
  t.strictSame(binary, { length: String(SIZE), hash }, 'the bytes are equal')
  const [json, asText] = await growth(server.pid, async () => await (await load('base64')).json() as { base64: string })
  t.ok(Buffer.from(json.base64, 'base64').equals(bytes), 'equal within JSON too')

  t.comment(`60 MB: memory of the server grows by ${sending} MB while it is sent, ${loading} MB while it is loaded as bytes, ${asText} MB as base64`)
  // A copy as bytes and one as base64 would be 140 MB.
  for (const grown of [sending, loading, asText]) t.ok(grown < 2 * SIZE / MEGABYTE, `${grown} MB`)
  await until('the upload to be removed', () => readdirSync(join(dataDir, 'uploads')).length === 0)
  t.equal(await server.stop('SIGTERM'), 0)
})
