import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { DEFAULT_SECRET_KEY } from '../../../src/config.js'
import { tempDir } from '../../support/temp-dir.js'
import { Bot, request, type Reply } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { until } from '../../support/until.js'
import { unzip } from '../../support/unzip.js'
import { makeZip } from '../../support/zip.js'

t.test('backup and restore', async (t) => {
  const dataDir = tempDir(t)
  const { app, url } = await sandboxServer(t, { dataDir })
  const ana = await Bot.create(url, 'ana')
  const ben = await Bot.create(url, 'ben')
  await ana.connect('15550003301')
  await ben.connect('15550003302')
  await ben.post('close-session')
  const { body: { response: webhook } } = await ana.post('webhooks', { url: 'http://127.0.0.1:9/', events: ['newsletter'], headers: { authorization: 'Bearer bot' } })
  const profile = (session: string) => join(dataDir, 'profiles', session)
  const backup = (key = DEFAULT_SECRET_KEY) => request(`${url}/api/${key}/backup-sessions`)
  const restore = async (zip: Buffer, { key = DEFAULT_SECRET_KEY, field = 'file' } = {}): Promise<Reply> => {
    const form = new FormData()
    form.append(field, new Blob([new Uint8Array(zip)], { type: 'application/zip' }), 'sessions.zip')
    const response = await fetch(`${url}/api/${key}/restore-sessions`, { method: 'POST', body: form })
    return { status: response.status, type: '', bytes: Buffer.alloc(0), body: await response.json() as object }
  }
  const changes: string[] = []
  app.sessions.on('status', ({ session, to, reason }) => { changes.push(`${session} ${to} ${reason}`) })
  let saved: Buffer = Buffer.alloc(0)

  await t.test('GET backup-sessions: a zip of all sessions, which are closed for it and come back', async (t) => {
    const reply = await backup()
    saved = reply.bytes
    t.match(reply, { status: 200, type: 'application/zip' })
    const files = await unzip(saved)
    const [first] = files.keys()
    t.equal(first, 'manifest.json')
    const manifest = JSON.parse(files.get('manifest.json')!.toString())
    t.match(manifest, { format: 'zapserver-backup', version: 1, sessions: [{ name: 'ana', desired: 'up', webhooks: [{ url: webhook.url, secret: webhook.secret }] }, { name: 'ben', desired: 'down', webhooks: [] }] })
    t.ok(manifest.files.length > 10)
    t.strictSame(manifest.files.map(({ path }: { path: string }) => path).sort(), [...files.keys()].slice(1).sort())
    for (const { path, size, sha256 } of manifest.files) {
      const data = files.get(path)!
      if (data.length !== size || createHash('sha256').update(data).digest('hex') !== sha256) t.fail(path)
    }
    await ana.reaches('CONNECTED')
    t.strictSame(changes.filter((change) => change.startsWith('ana')).slice(0, 2), ['ana CLOSED maintenance', 'ana INITIALIZING restored'])
    t.notOk(changes.some((change) => change.startsWith('ben')), 'a session that was down stays so')
  })

  await t.test('GET backup-sessions: one at a time; sessions come back too where the caller hangs up, and no archive is left', async (t) => {
    writeFileSync(join(profile('ana'), 'ballast'), randomBytes(192 * 1024 * 1024))
    changes.length = 0
    const gone = new AbortController()
    const asking = fetch(`${url}/api/${DEFAULT_SECRET_KEY}/backup-sessions`, { signal: gone.signal })
    await until('the session to be closed', () => changes.includes('ana CLOSED maintenance'))
    t.match(await backup(), { status: 409, body: { code: 'APP_BACKUP_UNDER_WAY' } }, 'one at a time')
    t.match(await restore(saved), { status: 409, body: { code: 'APP_BACKUP_UNDER_WAY' } })
    gone.abort()
    await t.rejects(asking)
    await ana.reaches('CONNECTED')
    await until('the archive to be gone', () => readdirSync(join(dataDir, 'uploads')).length === 0)
    rmSync(join(profile('ana'), 'ballast'))
  })

  await t.test('POST backup-sessions: the same', async (t) => {
    const reply = await request(`${url}/api/${DEFAULT_SECRET_KEY}/backup-sessions`, 'POST')
    t.match(reply, { status: 200, type: 'application/zip' })
    t.strictSame([...(await unzip(reply.bytes)).keys()][0], 'manifest.json')
    await ana.reaches('CONNECTED', 60_000)
  })

  await t.test('GET backup-sessions, error: nothing is done on a wrong key', async (t) => {
    changes.length = 0
    t.match(await backup('wrong-key'), { status: 400, body: { response: 'error', message: 'The token is incorrect' } })
    t.strictSame(changes, [])
  })

  await t.test('GET backup-sessions, bad input: a key that is too long', async (t) => {
    t.match(await backup('x'.repeat(300)), { status: 400 })
    t.strictSame(changes, [])
  })

  await t.test('POST restore-sessions: a login that was lost is back, without a scan', async (t) => {
    await ana.post('close-session')
    await ana.call('DELETE', `webhooks/${webhook.id}`)
    await ben.post('webhooks', { url: 'http://127.0.0.1:9/newer', events: ['newsletter'] })
    rmSync(profile('ana'), { recursive: true })
    mkdirSync(profile('ana'))
    writeFileSync(join(profile('ana'), 'of-another-login'), 'x')
    writeFileSync(join(profile('ben'), 'newer'), 'x')
    t.match(await restore(saved), { status: 200, body: { success: true, sessions: ['ana', 'ben'] } })
    t.match(await ana.reaches('CONNECTED'), { reason: 'ready' })
    t.match((await ana.get('get-phone-number')).body, { response: '15550003301@c.us' })
    t.notOk(existsSync(join(profile('ana'), 'of-another-login')) || existsSync(join(profile('ben'), 'newer')), 'nothing of the profiles before is mixed in')
    t.match(await ben.status(), { status: 'CLOSED' })
    const [back, ...others] = await app.webhooks.list('ana')
    t.match(back, { url: webhook.url, secret: webhook.secret, events: ['newsletter'], headers: { authorization: 'Bearer bot' }, origin: 'api', enabled: true })
    t.strictSame([...others, ...await app.webhooks.list('ben')], [], 'webhooks are those of the archive')
    t.strictSame(readdirSync(dataDir).filter((name) => name.startsWith('restore')), [])
    await until('the uploads to be gone', () => readdirSync(join(dataDir, 'uploads')).length === 0)
  })

  await t.test('POST restore-sessions: an archive that wppconnect-server made', async (t) => {
    await ana.post('close-session')
    const files = await unzip(saved)
    const moved = [...files].filter(([name]) => name.startsWith('profiles/ana/')).map(([name, data]) => ({ name: name.replace('profiles/ana/', 'userDataDir/moved/'), data }))
    const config = { webhook: 'http://127.0.0.1:9/hook', deviceName: 'From the old server', waitQrCode: true }
    const token = { name: 'tokens/moved.data.json', data: JSON.stringify({ WABrowserId: '"x"', config }) }
    const lock = { name: 'userDataDir/moved/SingletonLock', data: 'host-1', mode: 0o100644 }
    t.match(await restore(makeZip([token, ...moved, lock])), { status: 200, body: { success: true, sessions: ['moved'] } })
    const bot = await Bot.create(url, 'moved')
    await bot.reaches('CONNECTED')
    t.match((await bot.get('get-phone-number')).body, { response: '15550003301@c.us' })
    t.match(app.store.sessions.get('moved'), { options: { webhook: 'http://127.0.0.1:9/hook', deviceName: 'From the old server' }, desired: 'up' })
    t.match(await app.webhooks.list('moved'), [{ url: 'http://127.0.0.1:9/hook', origin: 'session' }])
    await bot.post('close-session')
  })

  await t.test('POST restore-sessions, bad input: no archive, or one under another name, or one that is none', async (t) => {
    changes.length = 0
    t.match(await request(`${url}/api/${DEFAULT_SECRET_KEY}/restore-sessions`, 'POST', {}), { status: 400, body: { code: 'APP_ARCHIVE_MISSING', message: /body\/file/ } })
    t.match(await restore(saved, { field: 'archive' }), { status: 400, body: { code: 'APP_UPLOAD_FIELD_WRONG' } })
    t.match(await restore(Buffer.from('no zip at all')), { status: 400, body: { code: 'APP_ARCHIVE_INVALID' } })
    t.strictSame(changes, [])
  })

  await t.test('POST restore-sessions, error: a damaged archive, or a wrong key, changes nothing', async (t) => {
    const before = readFileSync(join(profile('ana'), 'Default/Preferences'))
    const damaged = Buffer.from(saved)
    // The first bytes of a file: the middle of the archive may be a field that nobody reads.
    const name = 'profiles/ana/Default/Preferences'
    damaged[damaged.indexOf(name) + name.length + 10]! ^= 0xff
    t.match(await restore(damaged), { status: 400, body: { code: 'APP_ARCHIVE_INVALID' } })
    t.match(await restore(saved, { key: 'wrong-key' }), { status: 400, body: { response: 'error', message: 'The token is incorrect', code: 'APP_ADMIN_SECRET_KEY_WRONG' } })
    t.strictSame(changes, [])
    t.strictSame(readFileSync(join(profile('ana'), 'Default/Preferences')), before)
    await until('the uploads to be gone', () => readdirSync(join(dataDir, 'uploads')).length === 0)
  })

  await t.test('POST restore-sessions: a session that runs is closed for it, and comes back', async (t) => {
    await ana.post('start-session', {})
    await ana.reaches('CONNECTED')
    changes.length = 0
    t.equal((await restore(saved)).status, 200)
    await until('the session to be closed', () => changes.includes('ana CLOSED maintenance'))
    await ana.reaches('CONNECTED')
    t.equal((await ana.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)
  })
})
