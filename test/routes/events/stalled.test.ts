import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { countFollowers } from '../../support/event-log.js'
import { fakeServer } from '../../support/fake-server.js'
import { retainedMemory } from '../../support/heap.js'
import { StalledClient } from '../../support/stalled-client.js'
import { until } from '../../support/until.js'

const MEGABYTE = 1_000_000

/** After so long a reader is cut off; one that reads on a slow machine does not stand still as long. In milliseconds. */
const STALL_TIMEOUT = 3_000

/** Writes down messages of a megabyte each. */
async function pump (app: FastifyInstance, count: number, start = 0) {
  const body = 'x'.repeat(MEGABYTE)
  for (let i = start; i < start + count; i++) {
    await app.eventLog.append({ event: 'onmessage', session: 's1', data: { id: String(i), type: 'chat', from: '1@c.us', body } })
    await sleep(1)
  }
}

t.test('readers that take nothing cost nothing: what happens meanwhile waits in the book', async t => {
  const { app, url, bot } = await fakeServer(t, { stallTimeout: 600_000 })
  const readers = await Promise.all([1, 2, 3, 4, 5].map(async () => StalledClient.open(t, url, 's1', bot.token)))
  // What each connection takes at most.
  await pump(app, 20)
  const before = retainedMemory()
  await pump(app, 100, 20)
  const grown = retainedMemory() - before
  t.ok(grown < 20 * MEGABYTE, `the memory grew by ${Math.round(grown / MEGABYTE)} MB, while ${readers.length} readers did not take 100 MB each`)
  const [reader] = readers
  t.notOk(reader!.ended)
  reader!.read()
  await until('all to be read', () => reader!.events.length === 120, 60_000)
  t.strictSame(reader!.events.map(({ data }) => Number(data.id)), Array.from({ length: 120 }, (_, index) => index), 'in order, each once')
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 15_000, 'nor do they hold up the end of the server')
})

t.test('a reader that takes nothing for a while is cut off, and misses nothing when it comes back', async t => {
  const { app, url, bot } = await fakeServer(t, { stallTimeout: STALL_TIMEOUT })
  const followers = countFollowers(app.eventLog)
  const ids: number[] = []
  let lastEventId: string | undefined
  for (const round of [0, 1, 2]) {
    const reader = await StalledClient.open(t, url, 's1', bot.token, lastEventId)
    await pump(app, 20, round * 20)
    await until('the reader to be cut off', () => followers() === 0)
    reader.read()
    await until('the end of the connection', () => reader.ended)
    t.ok(reader.events.length < 20, 'it did not get them all')
    ids.push(...reader.events.map(({ data }) => Number(data.id)))
    lastEventId = reader.events.at(-1)?.id ?? lastEventId ?? '00000000000000000000000000'
  }
  while (ids.length < 60) {
    const last = await StalledClient.open(t, url, 's1', bot.token, lastEventId)
    last.read()
    await until('the rest, or to be cut off once more', () => ids.length + last.events.length === 60 || last.ended)
    ids.push(...last.events.map(({ data }) => Number(data.id)))
    lastEventId = last.events.at(-1)?.id ?? lastEventId
  }
  t.strictSame(ids, Array.from({ length: 60 }, (_, index) => index), 'each exactly once, in order')
})
