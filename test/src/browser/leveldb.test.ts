import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { crc32c } from '../../../src/browser/crc32c.js'
import { leveldbFault } from '../../../src/browser/leveldb.js'
import { readLog } from '../../../src/browser/leveldb-log.js'
import { readManifest } from '../../../src/browser/leveldb-manifest.js'
import { entry, logOf, tableOf, writeLevelDb } from '../../support/leveldb.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('the checksum is the one that its specification has as an example', async (t) => {
  t.equal(crc32c(Buffer.from('123456789')), 0xe3069283)
  t.equal(crc32c(Buffer.alloc(32)), 0x8a9136aa)
})

t.test('a manifest that Chromium wrote is read', async (t) => {
  const { records, isDamaged } = readLog(Buffer.from('e4d68eee10000101086964625f636d7031020003020400', 'hex'))
  t.notOk(isDamaged)
  t.strictSame(readManifest(records), { tables: new Map(), log: 0 })
})

t.test('records are read back, however they lie in the blocks', async (t) => {
  const records = [100, 32_761, 32_755, 90_000, 3, 0].map((length, index) => Buffer.alloc(length, index + 1))
  const log = logOf(records)
  t.strictSame(readLog(log), { records, isDamaged: false })
  t.strictSame(readLog(Buffer.concat([log, Buffer.alloc(70_000)])), { records, isDamaged: false }, 'room that was kept for more')
  t.strictSame(readLog(log.subarray(0, log.length - 9)).isDamaged, false, 'its writer was killed')
  for (const at of [0, 50, 40_000, log.length - 8]) {
    const changed = Buffer.from(log)
    changed[at]! ^= 1
    t.ok(readLog(changed).isDamaged, `byte ${at}`)
  }
  t.ok(readLog(Buffer.alloc(200, 0xa7)).isDamaged, 'noise')
})

t.test('a manifest names the tables that there are now', async (t) => {
  t.strictSame(
    readManifest([entry.begin(4), entry.adds(5, 300), entry.pointer(), entry.adds(200, 70_000), entry.removes(5)]),
    { tables: new Map([[200, 70_000]]), log: 4 }
  )
  t.equal(readManifest([]), undefined)
  t.equal(readManifest([entry.adds(5, 300)]), undefined, 'what every LevelDB has is missing')
  t.equal(readManifest([entry.begin(), Buffer.from([99])]), undefined)
  t.equal(readManifest([entry.begin(), entry.adds(5, 300).subarray(0, 5)]), undefined)
  t.equal(readManifest([entry.begin(), Buffer.from([2, 0x80])]), undefined)
})

t.test('what is damaged is named', async (t) => {
  const folder = join(tempDir(t), 'db')
  const path = (name: string) => join(folder, name)
  const noise = (name: string) => writeFileSync(path(name), Buffer.alloc(readFileSync(path(name)).length, 0xa7))
  const cases: [fault: string | undefined, damage: () => void][] = [
    [undefined, () => {}],
    [undefined, () => appendFileSync(path('000003.log'), logOf([Buffer.alloc(100)]).subarray(0, 50))],
    [undefined, () => rmSync(path('000003.log'))],
    [undefined, () => writeFileSync(path('000002.log'), 'noise that LevelDB does not read any more')],
    [undefined, () => { rmSync(path('CURRENT')); rmSync(path('MANIFEST-000001')) }],
    [undefined, () => { writeFileSync(path('000005.sst'), tableOf(300)); rmSync(path('000005.ldb')) }],
    ['CURRENT is missing', () => rmSync(path('CURRENT'))],
    ['CURRENT is damaged', () => noise('CURRENT')],
    ['CURRENT is damaged', () => truncateSync(path('CURRENT'))],
    ['MANIFEST-000001 is missing', () => rmSync(path('MANIFEST-000001'))],
    ['MANIFEST-000001 is damaged', () => noise('MANIFEST-000001')],
    ['MANIFEST-000001 is damaged', () => truncateSync(path('MANIFEST-000001'), 12)],
    ['MANIFEST-000001 is damaged', () => truncateSync(path('MANIFEST-000001'))],
    ['000005.ldb is missing', () => rmSync(path('000005.ldb'))],
    ['000005.ldb is damaged', () => noise('000005.ldb')],
    ['000005.ldb is damaged', () => truncateSync(path('000005.ldb'), 200)],
    ['000005.ldb is damaged', () => truncateSync(path('000005.ldb'))],
    ['000003.log is damaged', () => noise('000003.log')],
    ['nothing is in it', () => { writeFileSync(path('MANIFEST-000001'), logOf([entry.begin()])); truncateSync(path('000003.log')) }]
  ]
  for (const [fault, damage] of cases) {
    rmSync(folder, { recursive: true, force: true })
    writeLevelDb(folder)
    damage()
    t.equal(await leveldbFault(folder), fault, damage.toString())
  }
})
