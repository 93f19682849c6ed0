import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { AttachmentDownloader, AttachmentUnavailable, type AttachmentDownloaderOptions } from '../../../src/events/attachment-downloader.js'
import { EventLog } from '../../../src/events/event-log.js'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { tempDir } from '../../support/temp-dir.js'
import { until } from '../../support/until.js'

type Load = AttachmentDownloaderOptions['load']

/** A book of events whose files come from where the test says. */
function setup (t: Test, options: Partial<AttachmentDownloaderOptions> = {}, dir = tempDir(t)) {
  const db = openEventDatabase(dir)
  const eventLog = new EventLog(new SqliteEventStore(db))
  const seen = { removed: [] as string[], errors: [] as unknown[], asked: [] as string[] }
  const files = new AttachmentDownloader({
    eventLog,
    isConnected: () => true,
    load: async (_session, id) => {
      seen.asked.push(id)
      return `file-of-${id}`
    },
    remove: async (names) => { seen.removed.push(...names) },
    timeout: 20_000,
    maxSize: 100,
    pause: 5,
    onError: (error) => { seen.errors.push(error) },
    ...options
  })
  t.teardown(async () => {
    await files.stop()
    db.close()
  })
  const say = async (id: string, { session = 's1', pending = true, size = 1 } = {}) =>
    (await eventLog.append({ event: 'onmessage', session, data: { id, type: 'image', from: 'x@c.us', size } }, { message: { id, chat: 'x@c.us', t: 1 }, pending }))!
  return { eventLog, files, seen, say, dir, recorded: async (session = 's1') => (await eventLog.after(session, 0)).map(({ data, file }) => ({ ...data, file })) }
}

t.test('events are emitted in their order, each when those before it have their files', async (t) => {
  const gates = new Map<string, () => void>()
  const { files, say, recorded, eventLog } = setup(t, { load: async (_session, id) => await new Promise((resolve) => gates.set(id, () => resolve(`file-${id}`))) })
  let wakes = 0
  eventLog.subscribe('s1', () => { wakes++ })
  for (const id of ['a', 'b']) files.take(await say(id))
  await say('c', { pending: false })
  t.strictSame(await recorded(), [])
  await until('both files to be asked for', () => gates.size === 2)
  gates.get('b')?.()
  await until('the second to be settled', async () => (await eventLog.pending()).length === 1)
  t.strictSame(await recorded(), [], 'the first is not there')
  gates.get('a')?.()
  await until('the first to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await recorded(), [{ id: 'a', file: 'file-a' }, { id: 'b', file: 'file-b' }, { id: 'c', file: undefined }])
  t.equal(wakes, 3, 'who follows is woken by each')
})

t.test('a file that never comes: the event goes out at its deadline, and the late file is refused', async (t) => {
  let late = false
  const load: Load = async (_session, _id, signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    late = true
    return 'late'
  }
  const { files, say, recorded, eventLog } = setup(t, { timeout: 60, load })
  files.take(await say('a'))
  await until('it to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await recorded(), [{ id: 'a', file: undefined, mediaError: 'the file was not loaded within 0.06 s' }])
  await until('the load to end', () => late)
})

t.test('files that hang do not keep the next ones from being loaded', async (t) => {
  const load: Load = async (_session, id) => id.startsWith('hangs') ? await new Promise(() => {}) : id
  const { files, say, eventLog } = setup(t, { timeout: 300, load })
  for (const id of ['hangs1', 'hangs2', 'hangs3']) files.take(await say(id))
  await until('them to be settled', async () => (await eventLog.pending()).length === 0)
  files.take(await say('good'))
  await until('the next to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await eventLog.after('s1', 3), [{ file: 'good' }])
})

t.test('in a long row each waits for its turn, as long as the ones before it do come', async (t) => {
  const load: Load = async (_session, id) => {
    await sleep(300)
    return id
  }
  const { files, say, recorded, eventLog } = setup(t, { timeout: 2_000, load })
  const names = Array.from({ length: 30 }, (_, number) => `m${number}`)
  for (const name of names) files.take(await say(name))
  await until('all to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await recorded(), names.map((file) => ({ file })))
})

t.test('a file that is too large is not asked for', async (t) => {
  const { files, say, recorded, eventLog, seen } = setup(t)
  files.take(await say('large', { size: 101 * 1024 * 1024 }))
  files.take(await say('small', { size: 100 * 1024 * 1024 }))
  await until('both to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await recorded(), [{ mediaError: 'the file is larger than 100 MB: load it with download-media' }, { file: 'file-of-small' }])
  t.strictSame(seen.asked, ['small'])
})

t.test('few files of a session are loaded at a time, and other sessions do not wait for them', async (t) => {
  const now = { one: 0, two: 0 }
  let most = 0
  const load: Load = async (session, id) => {
    most = Math.max(most, ++now[session as 'one'])
    await sleep(10)
    now[session as 'one']--
    return id
  }
  const { files, say, eventLog } = setup(t, { load })
  for (let number = 0; number < 8; number++) for (const session of ['one', 'two']) files.take(await say(`m${number}`, { session }))
  await until('all to be settled', async () => (await eventLog.pending()).length === 0)
  t.equal(most, 3)
})

t.test('a failure is tried again, but not for ever; what WhatsApp does not have is not', async (t) => {
  const tries: Record<string, number> = {}
  const load: Load = async (_session, id) => {
    tries[id] = (tries[id] ?? 0) + 1
    if (id === 'none') throw new AttachmentUnavailable('gone for good')
    if (id === 'bad' || tries[id] === 1) throw new Error('the page reloads')
    return id
  }
  const { files, say, recorded, eventLog } = setup(t, { load })
  for (const id of ['none', 'bad', 'shaky']) files.take(await say(id))
  await until('all to be settled', async () => (await eventLog.pending()).length === 0)
  t.strictSame(tries, { none: 1, bad: 2, shaky: 2 })
  t.match(await recorded(), [{ mediaError: 'gone for good' }, { mediaError: 'the page reloads' }, { file: 'shaky' }])
})

t.test('while a session is away its files wait, and are loaded when it is back', async (t) => {
  let connected = true
  let tries = 0
  const { files, say, recorded, eventLog } = setup(t, {
    isConnected: () => connected,
    load: async (_session, id) => {
      if (++tries === 1) connected = false
      if (!connected) throw new Error('the browser is gone')
      return id
    }
  })
  files.take(await say('a'))
  await until('the browser to be gone', () => !connected)
  await sleep(50)
  t.equal(tries, 1, 'nobody is asked meanwhile')
  connected = true
  await until('it to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await recorded(), [{ id: 'a', file: 'a' }])
})

t.test('the next process takes up what waits, and settles what has waited too long', async (t) => {
  const first = setup(t, { load: async () => await new Promise(() => {}) })
  first.files.take(await first.say('a'))
  await first.files.stop()
  t.equal((await first.eventLog.pending()).length, 1, 'a process that ends settles nothing')
  const next = setup(t, {}, first.dir)
  await next.files.resume()
  await until('it to be settled', async () => (await next.eventLog.pending()).length === 0)
  t.match(await next.recorded(), [{ id: 'a', file: 'file-of-a' }])

  await next.say('b')
  await sleep(30)
  const late = setup(t, { timeout: 20, isConnected: () => false }, first.dir)
  await late.files.resume()
  await until('it to be settled', async () => (await late.eventLog.pending()).length === 0)
  t.match(await late.eventLog.after('s1', 1), [{ data: { id: 'b', mediaError: 'the file was not loaded within 0.02 s' } }])
})

t.test('a clock that was put back keeps no event waiting', async (t) => {
  const { files, say, eventLog } = setup(t, { timeout: 30, isConnected: () => false })
  files.take({ ...await say('a'), at: Date.now() + 3_600_000 })
  await until('it to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(await eventLog.after('s1', 0), [{ data: { mediaError: /not loaded/ } }])
})

t.test('the file of an event that has expired is removed', async (t) => {
  const { files, say, eventLog, seen } = setup(t, { load: async () => { await sleep(20); return 'orphan' } })
  files.take(await say('a'))
  await eventLog.clear('s1')
  await until('the file to be removed', () => seen.removed.length > 0)
  t.strictSame(seen.removed, ['orphan'])
})

t.test('a session that is forgotten loads nothing any more', async (t) => {
  let [loading, aborted] = [0, 0]
  const load: Load = async (_session, id, signal) => await new Promise((resolve) => {
    loading++
    signal.addEventListener('abort', () => {
      aborted++
      resolve(id)
    })
  })
  const { files, say, eventLog, seen } = setup(t, { load })
  files.take(await say('a'))
  files.take(await say('b', { session: 's2' }))
  await until('both to be loaded', () => loading === 2)
  files.forget('s1')
  await eventLog.clear('s1')
  await sleep(20)
  t.strictSame({ aborted, ...seen }, { aborted: 1, removed: [], errors: [], asked: [] })
  t.match(await eventLog.pending(), [{ session: 's2' }])
})

t.test('an event log that cannot be written for a moment delays the event', async (t) => {
  const { files, say, eventLog, seen } = setup(t)
  const settle = eventLog.settle.bind(eventLog)
  let full = true
  eventLog.settle = async (...given) => {
    if (!full) return await settle(...given)
    full = false
    throw new Error('the disk is full')
  }
  files.take(await say('a'))
  await until('it to be settled', async () => (await eventLog.pending()).length === 0)
  t.match(seen, { errors: [{ message: 'the disk is full' }], removed: ['file-of-a'], asked: ['a', 'a'] })
  t.match(await eventLog.after('s1', 0), [{ file: 'file-of-a' }])
})

t.test('what is settled is not settled again', async (t) => {
  const { say, eventLog } = setup(t)
  const event = await say('a')
  t.equal(await eventLog.settle(event, { file: 'one' }), true)
  t.equal(await eventLog.settle(event, { mediaError: 'too late' }), false)
  t.match(await eventLog.get(event.id), { file: 'one', data: { id: 'a', mediaError: undefined } })
  t.strictSame(await eventLog.files(), ['one'])
  t.strictSame(await eventLog.clear('s2'), [])
  t.strictSame(await eventLog.clear('s1'), ['one'], 'a session that is cleared names its files')
})
