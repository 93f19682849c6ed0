import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { Backups, LIMITS } from '../../../src/backup/backups.js'
import type { SavedSession } from '../../../src/backup/archive-contents.js'
import { ProfileSwap } from '../../../src/backup/profile-swap.js'
import { SqliteBackupStore } from '../../../src/store/backup.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteSessionStore } from '../../../src/store/sessions.js'
import type { Webhook } from '../../../src/webhooks/webhook.js'
import { TempFiles } from '../../../src/shared/temp-files.js'
import { tempDir } from '../../support/temp-dir.js'
import { makeBackup, makeZip, type ZipPart } from '../../support/zip.js'

interface Setup { backups: Backups, tempFiles: TempFiles, dataDir: string, rows: SavedSession[], log: string[], restore: (zip: Buffer | ZipPart[]) => Promise<string[]>, write: (path: string, text: string) => void, read: (path: string) => string }

const WEBHOOK: Webhook = { id: 'w1', session: 's1', origin: 'api', url: 'https://bot.example/', events: [], headers: {}, secret: 'whsec_x', oldSecret: null, oldSecretUntil: null, enabled: true, reason: null, createdAt: 1 }

const row = (name: string, rest: Partial<SavedSession> = {}): SavedSession => ({ name, options: {}, desired: 'down', generation: 0, ...rest })

function setup (t: Test, rows: SavedSession[] = [], onMerge = () => {}): Setup {
  const dataDir = tempDir(t)
  const log: string[] = []
  const tempFiles = new TempFiles(tempDir(t))
  const backups = new Backups({
    dataDir,
    tempFiles,
    version: '1.2.3',
    limits: LIMITS,
    isProxyUsable: ({ url }) => !url.includes('127.0.0.1'),
    store: {
      read: async () => rows,
      merge: async (saved) => {
        onMerge()
        rows.push(...saved)
      }
    },
    sessions: {
      withSessionsStopped: async (names, work) => {
        log.push(`close ${names.join()}`)
        return work().finally(() => log.push(`back ${names.join()}`))
      },
      forgetSnapshots: async (names) => { log.push(`forget ${names.join()}`) },
      resume: async (names) => { log.push(`start ${names.join()}`) }
    }
  })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true })
    writeFileSync(join(dataDir, path), text)
  }
  const restore = async (zip: Buffer | ZipPart[]) => {
    const path = join(tempDir(t), 'a.zip')
    writeFileSync(path, Array.isArray(zip) ? makeZip(zip) : zip)
    return backups.restore(path)
  }
  return { backups, tempFiles, dataDir, rows, log, restore, write, read: (path) => readFileSync(join(dataDir, path), 'utf8') }
}

t.test('what was saved comes back, without caches, locks and links', async (t) => {
  const from = setup(t, [row('s1', { options: { deviceName: 'one' }, desired: 'up', generation: 2, webhooks: [{ origin: 'api', url: 'https://bot.example/', events: ['onack'], headers: { 'x-a': '1' }, secret: 'whsec_x', enabled: false, reason: '410' }] }), row('s2')])
  from.write('profiles/s1/Default/IndexedDB/keys.ldb', 'the login')
  from.write('profiles/s1/Default/Cache/big', 'a cache')
  from.write('profiles/s1/SingletonLock', 'a lock')
  symlinkSync('/etc/passwd', join(from.dataDir, 'profiles/s1/link'))
  const { path, size } = await from.backups.createArchive()
  const zip = readFileSync(path)
  t.equal(zip.length, size)
  t.strictSame(from.log, ['close s1,s2', 'back s1,s2'])

  const to = setup(t)
  to.write('profiles/s1/Default/older', 'of another login')
  t.strictSame(await to.restore(zip), ['s1', 's2'])
  t.strictSame(to.rows, from.rows)
  t.strictSame(to.log, ['close s1,s2', 'forget s1', 'back s1,s2', 'start s1'], 'the snapshot of a profile that is replaced goes')
  t.equal(to.read('profiles/s1/Default/IndexedDB/keys.ldb'), 'the login')
  t.strictSame(readdirSync(join(to.dataDir, 'profiles/s1')), ['Default'])
  t.strictSame(readdirSync(join(to.dataDir, 'profiles/s1/Default')), ['IndexedDB'], 'nothing of the profile before is mixed in')
  t.strictSame(readdirSync(to.dataDir), ['profiles'], 'nothing is left beside')
})

t.test('a proxy that may not be used does not come in by a restore, from neither server', async (t) => {
  const to = setup(t)
  const proxy = { url: 'http://127.0.0.1:22' }
  await to.restore(makeBackup({ sessions: [{ name: 's1', options: { deviceName: 'one', proxy }, desired: 'down', generation: 0 }] }))
  t.strictSame(to.rows.at(-1)?.options, { deviceName: 'one' })
  await to.restore([{ name: 'tokens/s2.data.json', data: JSON.stringify({ config: { deviceName: 'two', proxy } }) }])
  t.strictSame(to.rows.at(-1), row('s2', { options: { deviceName: 'two' }, desired: 'up' }))
})

t.test('an archive of wppconnect-server is taken over', async (t) => {
  const to = setup(t)
  const config = { webhook: 'https://bot.example/hook', proxy: { url: 'http://p:1', username: 'u', password: 'p' }, deviceName: 'Old', waitQrCode: true, phone: '1', poweredBy: 7 }
  await to.restore([
    { name: 'tokens/', mode: 0o040755 },
    { name: 'tokens/old.data.json', data: JSON.stringify({ WABrowserId: 'x', config }) },
    { name: 'tokens/text.data.json', data: JSON.stringify({ config: JSON.stringify({ deviceName: 'Text' }), webhook: 'https://bot.example/2' }) },
    { name: 'tokens/.gitkeep' },
    { name: 'userDataDir/old/Default/Preferences', data: '{}' },
    { name: 'userDataDir/old/SingletonLock', data: 'host-1' },
    { name: 'userDataDir/bare/Default/Preferences', data: '{}' }
  ])
  t.strictSame(to.rows, [
    row('old', { options: { webhook: 'https://bot.example/hook', proxy: config.proxy, deviceName: 'Old' }, desired: 'up' }),
    row('text', { options: { webhook: 'https://bot.example/2', deviceName: 'Text' }, desired: 'up' }),
    row('bare', { desired: 'up' })
  ])
  t.strictSame(readdirSync(join(to.dataDir, 'profiles')).sort(), ['bare', 'old'])
  t.strictSame(readdirSync(join(to.dataDir, 'profiles/old')), ['Default'])
})

const good = { 'profiles/s1/Default/a': 'hello', 'profiles/s1/b': 'world' }
const damagedAt = (place: number) => {
  const zip = makeZip(makeBackup({ files: { 'profiles/s1/b': randomBytes(200_000).toString('hex') } }))
  zip[zip.indexOf('profiles/s1/b') + place]! ^= 0xff
  return zip
}

const BAD: Record<string, Buffer | ZipPart[]> = {
  'of neither kind': [{ name: 'readme.txt', data: 'x' }],
  'that is empty': [],
  'with a file that its manifest does not name': [...makeBackup({ files: good }), { name: 'profiles/s1/c', data: 'x' }],
  'without a file that its manifest names': makeBackup({ files: good }).slice(0, -1),
  'with another content than its manifest says': [...makeBackup({ files: good }).slice(0, -1), { name: 'profiles/s1/b', data: 'w0rld' }],
  'with another size than its manifest says': [...makeBackup({ files: good }).slice(0, -1), { name: 'profiles/s1/b', data: 'worlds' }],
  'with a file that is damaged at its beginning': damagedAt(14),
  'with a file that is damaged in the middle': damagedAt(100_000),
  'whose manifest is no JSON': [{ name: 'manifest.json', data: '{' }],
  'whose manifest is of another format': makeBackup({ manifest: { format: 'other' } }),
  'whose manifest is of a later version': makeBackup({ manifest: { version: 2 } }),
  'whose manifest names a session twice': makeBackup({ sessions: [row('s1'), row('s1')] }),
  'whose manifest has a bad session name': makeBackup({ sessions: [row('../s1')] }),
  'whose manifest names a file twice': makeBackup({ files: good, manifest: { files: Array(2).fill({ path: 'profiles/s1/b', size: 5, sha256: 'a'.repeat(64) }) } }),
  'with the profile of a session that it does not name': makeBackup({ files: { 'profiles/s9/a': 'x' } }),
  'with a file outside the profiles': makeBackup({ files: { 'store.db': 'x' } }),
  'with a lock of a browser': makeBackup({ files: { 'profiles/s1/SingletonLock': 'x' } }),
  'with a session name that is not allowed here': [{ name: 'userDataDir/my session/Default/a', data: 'x' }],
  'with a token file that is no JSON': [{ name: 'tokens/old.data.json', data: '{' }],
  'with a token file that is too large': [{ name: 'tokens/old.data.json', data: Buffer.alloc(1024 * 1024 + 1) }]
}

for (const [what, zip] of Object.entries(BAD)) {
  t.test(`an archive ${what} is refused, and nothing is touched`, async (t) => {
    const to = setup(t, [row('s1')])
    to.write('profiles/s1/login', 'mine')
    await t.rejects(to.restore(zip), { code: 'APP_ARCHIVE_INVALID' })
    t.equal(to.read('profiles/s1/login'), 'mine')
    t.strictSame(to.rows, [row('s1')])
    t.strictSame(to.log, [], 'no session was closed')
    t.strictSame(readdirSync(to.dataDir), ['profiles'])
  })
}

t.test('a failure in the last step brings everything back before the sessions come up', async (t) => {
  const to = setup(t, [], () => { throw new Error('the disk is full') })
  to.write('profiles/s1/login', 'mine')
  await t.rejects(to.restore(makeBackup({ sessions: [row('s1'), row('s2')], files: { 'profiles/s1/login': 'theirs', 'profiles/s2/login': 'theirs' } })), /disk is full/)
  t.equal(to.read('profiles/s1/login'), 'mine')
  t.notOk(existsSync(join(to.dataDir, 'profiles/s2/login')))
  t.strictSame(readdirSync(to.dataDir), ['profiles'])
})

/** The profile of `s1` is swapped, as when the process is killed before the swap is finished. */
async function killedAfterSwap ({ dataDir, write, read }: Setup, t: Test): Promise<ProfileSwap> {
  write('profiles/s1/login', 'mine')
  const swap = await ProfileSwap.open(dataDir)
  mkdirSync(join(swap.incoming, 's1'))
  writeFileSync(join(swap.incoming, 's1/login'), 'theirs')
  await swap.swap('s1')
  t.equal(read('profiles/s1/login'), 'theirs')
  return swap
}

t.test('a restore that is killed before the store commits is undone at the next start; one that was done stays', async (t) => {
  const to = setup(t)
  await killedAfterSwap(to, t)
  to.write('restored-x/old/s1/login', 'older')
  await ProfileSwap.recover(to.dataDir, async () => false)
  t.equal(to.read('profiles/s1/login'), 'mine')
  t.strictSame(readdirSync(to.dataDir), ['profiles'])
})

for (const fails of [false, true]) {
  t.test(`a restore that is killed after a commit that ${fails ? 'failed' : 'succeeded'} has profiles and options of one side`, async (t) => {
    const to = setup(t)
    const db = openDatabase(tempDir(t))
    t.teardown(() => db.close())
    const sessions = new SqliteSessionStore(db)
    await sessions.save('s1', { deviceName: 'mine' })
    const swap = await killedAfterSwap(to, t)
    const store = new SqliteBackupStore(db)
    if (fails) db.exec("CREATE TRIGGER full BEFORE INSERT ON webhooks BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")
    const merging = store.merge([row('s1', { options: { deviceName: 'theirs' } })], swap.id, { saved: [WEBHOOK], removed: [] })
    if (fails) await t.rejects(merging, /disk is full/)
    else await merging
    await ProfileSwap.recover(to.dataDir, async (id) => await store.isCommitted(id))
    const side = fails ? 'mine' : 'theirs'
    t.strictSame([to.read('profiles/s1/login'), (await sessions.get('s1'))?.options.deviceName], [side, side])
    t.strictSame(readdirSync(to.dataDir), ['profiles'])
    await store.forgetSwaps()
    t.notOk(await store.isCommitted(swap.id))
  })
}

t.test('a restore that the store has committed is not undone by what fails afterwards', async (t) => {
  const to = setup(t, [], () => {
    const [left] = readdirSync(to.dataDir).filter((name) => name.startsWith('restore-'))
    rmSync(join(to.dataDir, left!), { recursive: true })
  })
  to.write('profiles/s1/login', 'mine')
  t.strictSame(await to.restore(makeBackup({ sessions: [row('s1')], files: { 'profiles/s1/login': 'theirs' } })), ['s1'])
  t.equal(to.read('profiles/s1/login'), 'theirs')
})

t.test('one at a time', async (t) => {
  const from = setup(t, [row('s1')])
  from.write('profiles/s1/big', 'x'.repeat(1_000_000))
  const saving = from.backups.createArchive()
  await t.rejects(from.backups.createArchive(), { code: 'APP_BACKUP_UNDER_WAY', statusCode: 409 })
  await t.rejects(from.restore([]), { code: 'APP_BACKUP_UNDER_WAY' })
  t.strictSame(from.log, ['close s1'])
  await saving
  t.strictSame(from.log, ['close s1', 'back s1'], 'the sessions are back before anybody reads the archive')
  await from.backups.createArchive()
})

t.test('the end of the server breaks off a backup, which leaves no file', async (t) => {
  const from = setup(t, [row('s1')])
  from.write('profiles/s1/big', 'x'.repeat(1_000_000))
  const saving = from.backups.createArchive()
  from.backups.abort()
  await t.rejects(saving, { code: 'APP_SERVER_CLOSING', statusCode: 503 })
  t.strictSame(from.log, ['close s1', 'back s1'])
  t.strictSame(readdirSync(from.tempFiles.dir), [])
})

t.test('a backup that cannot be written brings the sessions back, and says why', async (t) => {
  const from = setup(t, [row('s1')])
  from.tempFiles.save = async () => { throw Object.assign(new Error('no space left'), { code: 'ENOSPC' }) }
  await t.rejects(from.backups.createArchive(), { code: 'ENOSPC' })
  t.strictSame(from.log, ['close s1', 'back s1'])
  await t.rejects(from.backups.createArchive(), { code: 'ENOSPC' }, 'nor is it under way for ever')
})
