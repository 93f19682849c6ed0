import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { MediaFile } from '../../../src/whatsapp/messages.js'
import type { HeldFile } from '../../../src/whatsapp/wppconnect/page-files.js'
import { EventLog } from '../../../src/events/event-log.js'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { until } from '../../support/until.js'

const IMAGE = { type: 'image', mimetype: 'image/png', body: 'thumbnail', from: 'a@c.us', t: 1 }

const fileOf = (text: string): MediaFile => ({
  mimetype: 'image/png',
  size: text.length,
  pieces: (async function * () { yield Buffer.from(text).toString('base64') })()
})

/** A connected session whose page answers as the test says when it is asked for a file. */
async function connected (t: Test, takeFile: () => Promise<MediaFile | HeldFile | string>, env: Record<string, string> = {}) {
  const server = await fakeServer(t, { driver: new FakeDriver({ state: READY, client: { takeFile } }), env })
  await server.bot.post('start-session')
  await server.bot.reaches('CONNECTED')
  const kept = () => readdirSync(join(server.app.config.DATA_DIR, 'event-files'))
  return { ...server, kept, shows: (id: string) => server.driver.page.listeners?.onmessage({ id, ...IMAGE }) }
}

t.test('at boot: files that no event names are removed, and events that waited too long go out', async (t) => {
  const dataDir = tempDir(t)
  const db = openEventDatabase(dataDir)
  const eventLog = new EventLog(new SqliteEventStore(db))
  const add = async (id: string) => (await eventLog.append({ event: 'onmessage', session: 's1', data: { id, ...IMAGE } }, { pending: true }))!
  const [done, stuck] = [await add('m1'), await add('m2')]
  await eventLog.settle(done, { file: 'kept' })
  db.exec('UPDATE events SET at = 1 WHERE pending = 1')
  db.close()
  mkdirSync(join(dataDir, 'event-files'))
  for (const name of ['kept', 'half-loaded']) writeFileSync(join(dataDir, 'event-files', name), 'abc')

  const app = await build(t, { dataDir, driver: new FakeDriver() })
  t.strictSame(readdirSync(join(dataDir, 'event-files')), ['kept'])
  await until('the other to be settled', async () => (await app.store.eventLog.pending()).length === 0)
  const recorded = await app.eventLog.after('s1', 0)
  t.strictSame(recorded.map(({ id }) => id), [done.id, stuck.id])
  t.match(await app.eventPayload(recorded[0]!), { id: 'm1', body: 'YWJj' })
  t.match(await app.eventPayload(recorded[1]!), { id: 'm2', body: 'thumbnail', mediaError: 'the file was not loaded within 60 s' })
})

t.test('what the page answers in place of a file, in plain words', async (t) => {
  const answers = ['not_found', 'no_media', 'gone', 'not_loaded', 'not_loaded', 'fails', 'fails']
  const { app, bot, kept, shows } = await connected(t, async () => {
    const answer = answers.shift()!
    if (answer === 'fails') throw new Error('Evaluation failed')
    return answer
  })
  await bot.listen(t)
  const words = [/deleted/, /deleted/, /expired, was deleted, or could be seen once only/, /could not be loaded/, /^Evaluation failed$/]
  for (const [number, word] of words.entries()) {
    shows(`m${number}`)
    t.match(await bot.receives('onmessage', ({ id }) => id === `m${number}`), { body: 'thumbnail', mediaError: word })
  }
  t.strictSame(answers, [], 'what may come right is tried once more')
  t.strictSame([await app.eventLog.files(), await app.store.eventLog.pending()], [[], []])
  t.throws(kept, { code: 'ENOENT' })
})

t.test('links begin with PUBLIC_URL', async (t) => {
  const { bot, shows } = await connected(t, async () => fileOf('abc'), { PUBLIC_URL: 'https://bot.example/wa/', WEBHOOK_AUTO_DOWNLOAD: 'link', FILE_LINK_TTL: '60' })
  await bot.listen(t)
  shows('m1')
  const { fileUrl } = await bot.receives('onmessage')
  t.match(fileUrl, /^https:\/\/bot\.example\/wa\/files\/[\w-]{36}\?type=image%2Fpng&expires=\d+&signature=/)
  const expires = Number(new URL(fileUrl).searchParams.get('expires'))
  t.ok(Math.abs(expires - Date.now() / 1000 - 60) < 30, 'for as long as FILE_LINK_TTL says')
})

t.test('a file that comes too late is not kept, and nothing fails of it', async (t) => {
  let give = (_file: MediaFile) => {}
  const { app, bot, kept, shows } = await connected(t, async () => await new Promise<MediaFile>((resolve) => { give = resolve }), { AUTO_DOWNLOAD_TIMEOUT: '1' })
  await bot.listen(t)
  shows('m1')
  t.match(await bot.receives('onmessage'), { mediaError: 'the file was not loaded within 1 s' })
  let letGo = false
  give({
    mimetype: 'image/png',
    size: 2,
    pieces: (async function * () {
      try {
        yield 'YQ=='
        yield 'Yg=='
      } finally {
        letGo = true
      }
    })()
  })
  await until('the page to let it go', () => letGo)
  t.throws(kept, { code: 'ENOENT' })
  t.match((await app.eventLog.after('s1', 0)).filter(({ event }) => event === 'onmessage'), [{ file: undefined }])
})

t.test('a file that stops halfway: nothing is kept of it, and the event goes out', async (t) => {
  let ended = false
  const stops = async (): Promise<MediaFile> => ({
    mimetype: 'image/png',
    size: 6,
    pieces: (async function * () {
      yield 'YWJj'
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      ended = true
      yield 'YWJj'
    })()
  })
  const { bot, kept, shows } = await connected(t, stops, { AUTO_DOWNLOAD_TIMEOUT: '1' })
  await bot.listen(t)
  shows('m1')
  t.match(await bot.receives('onmessage'), { body: 'thumbnail', mediaError: 'the file was not loaded within 1 s' })
  await until('the page to be done', () => ended)
  await until('what came to be removed', () => kept().length === 0)
})
