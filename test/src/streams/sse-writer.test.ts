import { PassThrough, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import t from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import { payloadOf } from '../../../src/events/payload.js'
import { writeEvents, type StreamOptions } from '../../../src/streams/sse-writer.js'
import { testEvent } from '../../support/test-event.js'

const stored = (body: string, id: string) => ({ ...testEvent('s1', body), id, seq: 1, at: 1 }) as StoredEvent

async function * some (...bodies: string[]) {
  for (const [index, body] of bodies.entries()) yield stored(body, `id-${index}`)
}

function options (connection: Writable, given: Partial<StreamOptions> = {}): StreamOptions {
  const gone = new AbortController()
  connection.once('close', () => gone.abort())
  return { events: some(), wanted: new Set(), payloadOf: async (event) => payloadOf(event), stallTimeout: 60_000, gone: gone.signal, ...given }
}

t.test('events as server-sent events', async t => {
  const connection = new PassThrough()
  const reading = text(connection)
  await writeEvents(connection, options(connection, { events: some('a', 'line 1\nline 2: ü 👍') }))
  connection.end()
  const blocks = (await reading).split('\n\n')
  t.equal(blocks[0], ': listening')
  t.match(blocks[1], /^id: id-0\nevent: onmessage\ndata: \{"event":"onmessage","session":"s1",.*"body":"a"\}$/)
  t.match(blocks[2], /"body":"line 1\\nline 2: ü 👍"/)
  t.strictSame(blocks.slice(3), [''])
})

t.test('only those that are wanted', async t => {
  const connection = new PassThrough()
  const reading = text(connection)
  await writeEvents(connection, options(connection, { events: some('a'), wanted: new Set(['onack']) }))
  connection.end()
  t.equal(await reading, ': listening\n\n')
})

t.test('a large one goes out in pieces, whole', async t => {
  const body = '👍é'.repeat(200_000)
  const connection = new PassThrough({ highWaterMark: 1000 })
  const sizes: number[] = []
  connection.on('data', ({ length }: Buffer) => sizes.push(length))
  const reading = text(connection)
  await writeEvents(connection, options(connection, { events: some(body) }))
  connection.end()
  t.equal(JSON.parse(/^data: (.*)$/m.exec(await reading)![1]!).body, body)
  t.ok(Math.max(...sizes) < 65 * 1024, `${Math.max(...sizes)} bytes at once`)
})

t.test('a reader that takes nothing is cut off; one that takes a little now and then is not', async t => {
  const stalled = new Writable({ highWaterMark: 1000, write: () => {} })
  let taken = 0
  async function * endless () {
    for (;;) {
      taken++
      yield stored('x'.repeat(100_000), 'id')
    }
  }
  await writeEvents(stalled, options(stalled, { events: endless(), stallTimeout: 50 }))
  t.ok(stalled.destroyed)
  t.equal(taken, 1, 'nothing more was asked for')

  const slow = new Writable({ highWaterMark: 1000, write: (_chunk, _encoding, done) => { setTimeout(done, 300) } })
  const begun = performance.now()
  await writeEvents(slow, options(slow, { events: some('x'.repeat(1_000_000)), stallTimeout: 3000 }))
  t.ok(performance.now() - begun > 3000)
  t.notOk(slow.destroyed)
})

t.test('the end of the connection ends the reading', async t => {
  const connection = new PassThrough({ highWaterMark: 10 })
  let ended = false
  async function * endless () {
    try {
      for (;;) yield stored('x'.repeat(100_000), 'id')
    } finally {
      ended = true
    }
  }
  const writing = writeEvents(connection, options(connection, { events: endless() }))
  setImmediate(() => connection.destroy())
  await writing
  t.ok(ended)
})

t.test('any other failure is reported', async t => {
  const connection = new PassThrough()
  const failing = writeEvents(connection, options(connection, { events: some('a'), payloadOf: async () => { throw new Error('no disk') } }))
  await t.rejects(failing, /no disk/)
})
