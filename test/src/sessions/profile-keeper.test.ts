import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { ProfileReport } from '../../../src/sessions/profile-keeper.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { INDEXED_DB, writeProfile } from '../../support/leveldb.js'
import { reaches, setupRegistry } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const LINKED = { registered: true, ready: true, socket: 'CONNECTED' }

/** A linked session that was closed cleanly, in a registry whose browsers are fake; they open a real profile. */
async function closed (t: Test, options: { profileSnapshots?: boolean } = {}) {
  const driver = new FakeDriver({ state: LINKED })
  const setup = setupRegistry(t, { driver, times: { start: 200 }, ...options })
  const { subject, dataDir, recorded } = setup
  const profile = join(dataDir, 'profiles/s1')
  const snapshotDir = join(dataDir, 'profile-snapshots/s1')
  const reports: ProfileReport[] = []
  subject.on('profile', (report) => { reports.push(report) })
  writeProfile(profile)
  const start = async () => {
    recorded.order.length = reports.length = 0
    await subject.start('s1')
  }
  await start()
  await reaches(subject, 'CONNECTED')
  await subject.close('s1')
  if (options.profileSnapshots !== false) await until('the snapshot', () => reports.some(({ outcome }) => outcome === 'taken'))
  const damage = () => truncateSync(join(profile, INDEXED_DB, 'CURRENT'))
  const reasons = () => recorded.order.filter((one) => one.includes(' '))
  /** The page finds a login only if its storage can be read, as Chromium drops what it cannot read. */
  const pages = { afterDamage: { urlcode: 'code-1' } as object, afterRestore: LINKED as object }
  const open = driver.open.bind(driver)
  driver.open = async (opening) => {
    driver.options.state = existsSync(snapshotDir) ? pages.afterDamage : pages.afterRestore
    return await open(opening)
  }
  return { ...setup, profile, snapshotDir, reports, start, damage, reasons, pages }
}

t.test('a damaged profile, and a page that wants a scan: the snapshot is used', async (t) => {
  const { subject, start, damage, reasons, reports, driver } = await closed(t)
  damage()
  await start()
  await reaches(subject, 'CONNECTED')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'INITIALIZING profile_restored', 'CONNECTED ready'])
  t.strictSame(reports, [{ session: 's1', outcome: 'restored', detail: 'IndexedDB: CURRENT is damaged' }])
  t.equal(driver.pages.at(-2)?.closed, 'at once', 'the other browser is gone')
  t.equal(await subject.snapshotAt('s1'), null, 'there is one again after the next close')
  await subject.close('s1')
  await until('the next snapshot', async () => await subject.snapshotAt('s1') !== null)
})

t.test('a start that fails on it', async (t) => {
  const { subject, start, damage, reasons, pages } = await closed(t)
  damage()
  pages.afterDamage = {}
  await start()
  await reaches(subject, 'CONNECTED')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'INITIALIZING profile_restored', 'CONNECTED ready'])
})

t.test('a snapshot whose login is over is used once', async (t) => {
  const { subject, start, damage, reasons, pages } = await closed(t)
  damage()
  pages.afterRestore = { urlcode: 'code-2' }
  await start()
  await reaches(subject, 'QRCODE')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'INITIALIZING profile_restored', 'QRCODE qr_shown'])
})

t.test('a snapshot that is damaged too is not used', async (t) => {
  const { subject, start, damage, reasons, reports, snapshotDir, profile } = await closed(t)
  damage()
  truncateSync(join(snapshotDir, 'current/profile', INDEXED_DB, 'CURRENT'))
  writeFileSync(join(profile, 'mine'), '')
  await start()
  await reaches(subject, 'CONNECTED')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'CONNECTED ready'])
  t.match(reports, [{ outcome: 'unusable' }])
  t.ok(existsSync(join(profile, 'mine')))
})

t.test('a damaged profile that is linked all the same is kept', async (t) => {
  const { subject, start, damage, reasons, reports, pages } = await closed(t)
  damage()
  pages.afterDamage = LINKED
  await start()
  await reaches(subject, 'CONNECTED')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'CONNECTED ready'])
  t.strictSame(reports, [])
  t.not(await subject.snapshotAt('s1'), null)
})

t.test('a sound profile that is linked no more shows a QR, and the snapshot goes', async (t) => {
  const { subject, start, reasons, snapshotDir } = await closed(t)
  await start()
  await reaches(subject, 'QRCODE')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'QRCODE qr_shown'])
  t.notOk(existsSync(snapshotDir))
})

t.test('a profile that somebody has removed is not brought back', async (t) => {
  const { subject, start, reasons, profile, snapshotDir, pages } = await closed(t)
  rmSync(profile, { recursive: true })
  pages.afterRestore = { urlcode: 'code-2' }
  await start()
  await reaches(subject, 'QRCODE')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'QRCODE qr_shown'])
  t.notOk(existsSync(snapshotDir))
})

t.test('one that is turned off takes none, uses none and removes those that are there', async (t) => {
  const { subject, start, damage, reasons, snapshotDir, pages } = await closed(t, { profileSnapshots: false })
  t.notOk(existsSync(snapshotDir))
  mkdirSync(join(snapshotDir, 'current'), { recursive: true })
  damage()
  pages.afterRestore = { urlcode: 'code-2' }
  await start()
  await reaches(subject, 'QRCODE')
  t.strictSame(reasons(), ['INITIALIZING start_requested', 'QRCODE qr_shown'])
  t.notOk(existsSync(snapshotDir))
})

t.test('other ends than a clean close leave none, and the end of a login removes it', async (t) => {
  for (const end of ['logout', 'clear', 'unlinked', 'forgetSnapshots'] as const) {
    const { subject, snapshotDir, driver, start, pages } = await closed(t)
    pages.afterDamage = LINKED
    await start()
    await reaches(subject, 'CONNECTED')
    if (end === 'unlinked') driver.page.state = { registered: false, loggedOut: true }
    else if (end === 'forgetSnapshots') await subject.forgetSnapshots(['s1'])
    else await subject[end]('s1')
    await until(`no snapshot after ${end}`, () => !existsSync(snapshotDir))
  }
  const { subject, reports, driver, start, pages } = await closed(t)
  pages.afterDamage = LINKED
  await start()
  await reaches(subject, 'CONNECTED')
  driver.page.options.onLost('browser_crashed', 'gone')
  await reaches(subject, 'CLOSED')
  t.strictSame(reports, [], 'no other is taken after a crash')
  t.not(await subject.snapshotAt('s1'), null, 'the one before stays')
})

t.test('a start right after a close does not wait for the copy, and a shutdown does', async (t) => {
  const { subject, start, reports, pages } = await closed(t)
  pages.afterDamage = LINKED
  await start()
  await reaches(subject, 'CONNECTED')
  await subject.close('s1')
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  t.ok(reports.every(({ outcome }) => ['interrupted', 'taken'].includes(outcome)))
  reports.length = 0
  await subject.shutdown()
  await subject.profilesIdle()
  t.match(reports, [{ outcome: 'taken' }])
})
