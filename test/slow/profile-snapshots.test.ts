import { existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { Bot, request } from '../support/bot.js'
import { browserPage } from '../support/browser-page.js'
import { INDEXED_DB } from '../support/leveldb.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { ServerProcess } from '../support/server-process.js'
import { tempDir } from '../support/temp-dir.js'
import { unzip } from '../support/unzip.js'
import { until } from '../support/until.js'

const FRIEND = '15550007021'
const KEY = 'THISISMYSECURETOKEN'

/** The folders of a session below the data folder. */
const foldersOf = (dataDir: string, session: string) => ({
  profile: join(dataDir, 'profiles', session),
  storage: join(dataDir, 'profiles', session, INDEXED_DB),
  snapshot: join(dataDir, 'profile-snapshots', session)
})

const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', MISSED_MESSAGE_CHECK_INTERVAL: '1', SYNC_TIMEOUT: '30' } })
const { DATA_DIR } = app.config

const snapshotAt = async (bot: Bot): Promise<string | null> => (await bot.get('health')).body['snapshotAt']

/** Closes a session, and waits for the snapshot of this close. */
async function closeCleanly (bot: Bot): Promise<void> {
  const before = await snapshotAt(bot)
  await bot.post('close-session')
  await until('the snapshot', async () => ![null, before].includes(await snapshotAt(bot)))
}

/** A linked session that was closed cleanly. */
async function closed (t: Test, session: string) {
  const bot = await Bot.create(url, session)
  await bot.listen(t)
  t.teardown(async () => await bot.post('close-session'))
  await bot.connect()
  await closeCleanly(bot)
  bot.events.length = 0
  const reasons = () => bot.events.filter(({ name }) => name === 'status-changed').map(({ data }) => `${data['to']} ${data['reason']}`)
  return { bot, reasons, ...foldersOf(DATA_DIR, session) }
}

const noise = (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 0xa7))
const RESTORED = ['INITIALIZING start_requested', 'INITIALIZING profile_restored', 'CONNECTED ready']

t.test('a profile that the browser cannot read: the session is back without a scan, and misses nothing', async (t) => {
  const { bot, reasons, storage } = await closed(t, 'damaged')
  const damages: Record<string, () => void> = {
    'CURRENT is noise': () => noise(join(storage, 'CURRENT')),
    'MANIFEST is cut': () => truncateSync(join(storage, 'MANIFEST-000001'), 12),
    'MANIFEST is missing': () => rmSync(join(storage, 'MANIFEST-000001')),
    'the log is noise': () => noise(join(storage, '000003.log')),
    'the log is empty': () => truncateSync(join(storage, '000003.log')),
    'all of it is missing': () => rmSync(storage, { recursive: true })
  }
  for (const [name, damage] of Object.entries(damages)) {
    await t.test(name, async (t) => {
      bot.events.length = 0
      await bot.phone('messages', { from: FRIEND, body: `missed: ${name}` })
      damage()
      await bot.post('start-session')
      const missed = await bot.receives('onmessage', ({ body }) => body === `missed: ${name}`, 180_000)
      t.ok(missed['backfilled'])
      await bot.reaches('CONNECTED')
      t.strictSame(reasons(), RESTORED)
      t.equal(await snapshotAt(bot), null, 'it is in use')
      t.equal((await bot.post('send-message', { phone: FRIEND, message: name })).status, 201)
      const { body } = await request(`${url}/sandbox/accounts/${FRIEND}/messages`)
      t.ok(JSON.stringify(body).includes(`"${name}"`), 'it sends')
      await bot.phone('messages', { from: FRIEND, body: `live: ${name}` })
      t.notOk((await bot.receives('onmessage', ({ body }) => body === `live: ${name}`))['backfilled'], 'it receives')
      await closeCleanly(bot)
    })
  }
})

t.test('a profile whose damage only the browser finds', async (t) => {
  const { bot, reasons, storage } = await closed(t, 'within')
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  const page = await browserPage(t, app, 'within')
  // More than LevelDB keeps in its log: it moves all to a table.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => { const opening = indexedDB.open('wawc'); opening.onsuccess = () => resolve(opening.result) })
    for (let index = 0; index < 120; index++) {
      const writing = database.transaction('keys', 'readwrite')
      writing.objectStore('keys').put(crypto.getRandomValues(new Uint8Array(60_000)), `filler ${index}`)
      await new Promise((resolve) => { writing.oncomplete = resolve })
    }
    database.close()
  })
  await closeCleanly(bot)
  bot.events.length = 0
  const tables = readdirSync(storage).filter((name) => name.endsWith('.ldb'))
  t.ok(tables.length > 0, 'there are tables')
  for (const name of tables) {
    const data = readFileSync(join(storage, name))
    data.fill(0xa7, 0, data.length - 200)
    writeFileSync(join(storage, name), data)
  }
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  t.strictSame(reasons(), RESTORED)
})

t.test('a snapshot whose login is over as well: a QR follows, once', async (t) => {
  const { bot, reasons, storage, snapshot } = await closed(t, 'dead')
  await bot.phone('unlink')
  noise(join(storage, 'CURRENT'))
  await bot.post('start-session')
  await bot.reaches('QRCODE')
  t.equal(reasons().filter((reason) => reason === 'INITIALIZING profile_restored').length, 1)
  t.notOk(existsSync(snapshot))
  await bot.phone('scan')
  await bot.reaches('CONNECTED')
})

t.test('a profile that can be read is never replaced', async (t) => {
  await t.test('linked', async (t) => {
    const { bot, reasons } = await closed(t, 'sound')
    const before = await snapshotAt(bot)
    await bot.post('start-session')
    await bot.reaches('CONNECTED')
    t.strictSame(reasons(), ['INITIALIZING start_requested', 'CONNECTED ready'])
    t.equal(await snapshotAt(bot), before, 'the snapshot is kept for another day')
  })

  await t.test('unlinked while it was closed: a QR shows, and the snapshot goes', async (t) => {
    const { bot, reasons, snapshot } = await closed(t, 'unlinked')
    await bot.phone('unlink')
    await bot.post('start-session')
    await until('the end of the login', async () => ['QRCODE', 'CLOSED'].includes((await bot.status())['status']))
    t.notOk(reasons().includes('INITIALIZING profile_restored'))
    await until('the end of the snapshot', () => !existsSync(snapshot))
  })
})

t.test('the end of a login is the end of its snapshot', async (t) => {
  for (const end of ['logout-session', 'clear-session-data', 'unlink'] as const) {
    const { bot, snapshot } = await closed(t, `ends-by-${end}`)
    await bot.post('start-session')
    await bot.reaches('CONNECTED')
    t.ok(existsSync(snapshot))
    if (end === 'logout-session') t.equal((await bot.post(end)).status, 200)
    else if (end === 'unlink') await bot.phone(end)
    else t.equal((await request(`${url}/api/${bot.session}/${KEY}/${end}`, 'POST')).status, 200)
    await until(`no snapshot after ${end}`, () => !existsSync(snapshot))
  }
})

t.test('backups have no snapshots in them, and a restore removes that of a profile that it replaces', async (t) => {
  const { bot, snapshot, profile } = await closed(t, 'archived')
  const { bytes } = await request(`${url}/api/${KEY}/backup-sessions`, 'POST')
  const names = [...(await unzip(bytes)).keys()]
  t.ok(names.some((name) => name.startsWith('profiles/archived/')))
  t.strictSame(names.filter((name) => name.includes('snapshot')), [])
  t.ok(existsSync(snapshot))
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), 'backup.zip')
  t.equal((await request(`${url}/api/${KEY}/restore-sessions`, 'POST', form)).status, 200)
  t.notOk(existsSync(snapshot))
  t.ok(existsSync(profile))
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
})

t.test('servers that end', async (t) => {
  const dataDir = tempDir(t)
  const { snapshot, storage } = foldersOf(dataDir, 'lasting')
  let server: ServerProcess
  let token = ''
  const start = async (env: Record<string, string> = {}): Promise<Bot> => {
    server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true', ...env })
    const bot = new Bot(await server.url(), 'lasting')
    if (token === '') await bot.renew()
    else bot.token = token
    token = bot.token
    return bot
  }
  let bot = await start()
  await bot.connect()

  await t.test('SIGTERM leaves a snapshot, in time', async (t) => {
    t.equal(await server.stop('SIGTERM'), 0)
    t.ok(existsSync(join(snapshot, 'current')))
    t.match(server.log, /a snapshot of the browser profile was taken/)
  })

  await t.test('after a kill the profile is used, not the snapshot', async (t) => {
    bot = await start()
    await bot.reaches('CONNECTED')
    const before = await snapshotAt(bot)
    await server.stop('SIGKILL')
    bot = await start()
    t.match(await bot.reaches('CONNECTED'), { reason: 'ready' })
    t.notMatch(server.log, /profile_restored/)
    t.equal(await snapshotAt(bot), before)
  })

  await t.test('a kill that damages the profile: the snapshot of the last clean close is used at the next boot', async (t) => {
    await server.stop('SIGKILL')
    noise(join(storage, 'CURRENT'))
    bot = await start()
    await bot.reaches('CONNECTED')
    t.match(server.log, /"level":40.*"detail":"IndexedDB: CURRENT is damaged".*the snapshot has taken its place/)
    t.match(server.log, /"to":"INITIALIZING","reason":"profile_restored"/)
  })

  await t.test('PROFILE_SNAPSHOTS=false removes them', async (t) => {
    t.equal(await server.stop('SIGTERM'), 0)
    t.ok(existsSync(snapshot))
    noise(join(storage, 'CURRENT'))
    bot = await start({ PROFILE_SNAPSHOTS: 'false' })
    await bot.reaches('QRCODE')
    t.notOk(existsSync(snapshot))
  })
})
