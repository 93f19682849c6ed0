import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { load } from '../bench/load.js'
import { BenchProgram } from '../bench/program.js'
import { compare, lastRatios, saveResult } from '../bench/results.js'
import { tempDir } from './support/temp-dir.js'

t.test('a ratio is compared with what it was', async (t) => {
  t.strictSame(compare({ a: 2, b: 1.5, c: 1 }, { a: 1, b: 2, d: 9 }), ['2.00 x: a (last 1.00, +100 %)', '1.50 x: b (last 2.00, -25 %)', '1.00 x: c'])
  t.strictSame(compare({ a: 1 }, { a: 1 }), ['1.00 x: a (last 1.00, +0 %)'])
})

t.test('results are kept, and the last of each ratio is found', async (t) => {
  const folder = `${tempDir(t)}/results`
  t.strictSame(lastRatios(folder), {}, 'there are none yet')
  saveResult(folder, { a: 3 }, new Date('2026-11-02T00:00:00Z'))
  saveResult(folder, { a: 1, b: 2 }, new Date('2026-11-01T00:00:00Z'))
  t.strictSame(lastRatios(folder), { a: 3, b: 2 })
})

async function answering (t: Test, body: string, status = 200): Promise<{ url: string, asked: () => number }> {
  let asked = 0
  const server = createServer((_request, reply) => {
    asked++
    reply.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body)
  })
  t.teardown(() => server.close())
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, asked: () => asked }
}

t.test('load counts the answers of all connections', async (t) => {
  for (const body of ['', 'short', 'long '.repeat(100_000)]) {
    const { url, asked } = await answering(t, body)
    const { answered, seconds } = await load(url, {}, { seconds: 0.2, connections: 3 })
    t.equal(answered, asked(), `${body.length} bytes`)
    t.ok(answered >= 3 && seconds >= 0.2)
  }
})

t.test('load ends where an answer is an error, or has no server', async (t) => {
  const { url } = await answering(t, 'no', 503)
  await t.rejects(load(url, {}, { seconds: 5 }), { message: /^HTTP\/1\.1 503/ })
  await t.rejects(load('http://127.0.0.1:1/', {}), { code: 'ECONNREFUSED' })
})

t.test('a program is measured until it listens, and ends', async (t) => {
  const listening = "require('http').createServer().listen(0, '127.0.0.1', function () { console.log('listening at http://127.0.0.1:' + this.address().port) })"
  const { program, url, wall, cpu } = await BenchProgram.start(['-e', listening])
  t.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
  t.ok(wall > 0 && cpu > 0 && program.cpu() >= cpu)
  await program.stop()
  await program.stop()
  await t.rejects(BenchProgram.start(['-e', 'console.log("no"); process.exit(1)']), { message: 'it does not listen: no\n' })
})
