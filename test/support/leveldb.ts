import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32c } from '../../src/browser/crc32c.js'

const BLOCK = 32_768
const HEADER = 7

/** A log of LevelDB with these records, as LevelDB writes it. */
export function logOf (records: Buffer[]): Buffer {
  const written: Buffer[] = []
  let at = 0
  const write = (part: Buffer) => {
    written.push(part)
    at += part.length
  }
  for (const record of records) {
    for (let from = 0, isFirst = true; isFirst || from < record.length; isFirst = false) {
      const left = BLOCK - at % BLOCK
      if (left < HEADER) write(Buffer.alloc(left))
      const part = record.subarray(from, from + BLOCK - at % BLOCK - HEADER)
      from += part.length
      const isLast = from >= record.length
      const typed = Buffer.concat([Buffer.from([isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3]), part])
      const crc = crc32c(typed)
      const header = Buffer.alloc(HEADER - 1)
      header.writeUInt32LE((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0)
      header.writeUInt16LE(part.length, 4)
      write(Buffer.concat([header, typed]))
    }
  }
  return Buffer.concat(written)
}

const number = (value: number): number[] => value < 128 ? [value] : [value % 128 + 128, ...number(Math.floor(value / 128))]
const text = (value: string): number[] => [value.length, ...Buffer.from(value)]

/** Entries of a manifest. */
export const entry = {
  begin: (log = 3) => Buffer.from([1, ...text('idb_cmp1'), 2, ...number(log), 9, 0, 3, ...number(7), 4, ...number(300)]),
  pointer: () => Buffer.from([5, 1, ...text('key')]),
  adds: (table: number, size: number) => Buffer.from([7, 0, ...number(table), ...number(size), ...text('a'), ...text('z')]),
  removes: (table: number) => Buffer.from([6, 0, ...number(table)])
}

/** A table of this size. */
export const tableOf = (size: number) => Buffer.concat([Buffer.alloc(size - 8, 'x'), Buffer.from('57fb808b247547db', 'hex')])

/** Writes a LevelDB with a table of 300 bytes and a log. */
export function writeLevelDb (folder: string): void {
  mkdirSync(folder, { recursive: true })
  const files: Record<string, Buffer | string> = {
    CURRENT: 'MANIFEST-000001\n',
    'MANIFEST-000001': logOf([entry.begin(), entry.adds(5, 300)]),
    '000005.ldb': tableOf(300),
    '000003.log': logOf([Buffer.from('one'), Buffer.from('two')]),
    LOG: 'Reusing MANIFEST',
    LOCK: ''
  }
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data)
}

/** Where a profile has the storage of WhatsApp Web. */
export const INDEXED_DB = 'Default/IndexedDB/https_web.whatsapp.com_0.indexeddb.leveldb'
export const LOCAL_STORAGE = 'Default/Local Storage/leveldb'

/** Writes a browser profile that can be read. */
export function writeProfile (profileDir: string): void {
  writeLevelDb(join(profileDir, INDEXED_DB))
  writeLevelDb(join(profileDir, LOCAL_STORAGE))
  for (const folder of ['Default/Cache', 'Default/GPUCache']) {
    mkdirSync(join(profileDir, folder), { recursive: true })
    writeFileSync(join(profileDir, folder, 'a'), 'cached')
  }
}
