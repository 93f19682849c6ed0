import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLog } from './leveldb-log.js'
import { readManifest, type Manifest } from './leveldb-manifest.js'

/** What each table ends with. */
const TABLE_END = Buffer.from('57fb808b247547db', 'hex')

/** The fault of a LevelDB that is sound and holds nothing. */
export const EMPTY = 'nothing is in it'

/**
 * Why a LevelDB cannot be read whole, as far as its files say; undefined if nothing shows. Nobody may have it open.
 * What is inside the tables, which may be large, is not looked at.
 */
export async function leveldbFault (folder: string): Promise<string | undefined> {
  const names = await readdir(folder)
  if (!names.includes('CURRENT')) return names.some((name) => /^MANIFEST-/.test(name)) ? 'CURRENT is missing' : undefined
  const [, current] = /^(MANIFEST-\d+)\n$/.exec(await readFile(join(folder, 'CURRENT'), 'latin1')) ?? []
  if (current === undefined) return 'CURRENT is damaged'
  if (!names.includes(current)) return `${current} is missing`
  const { records, isDamaged } = readLog(await readFile(join(folder, current)))
  const manifest = isDamaged ? undefined : readManifest(records)
  if (manifest === undefined) return `${current} is damaged`
  return await tableFault(folder, names, manifest) ?? await logFault(folder, names, manifest)
}

async function tableFault (folder: string, names: string[], { tables }: Manifest): Promise<string | undefined> {
  for (const [number, size] of tables) {
    const digits = String(number).padStart(6, '0')
    // The second is what older versions call it.
    const name = [`${digits}.ldb`, `${digits}.sst`].find((name) => names.includes(name))
    if (name === undefined) return `${digits}.ldb is missing`
    if (!await isTable(join(folder, name), size)) return `${name} is damaged`
  }
  return undefined
}

async function isTable (path: string, size: number): Promise<boolean> {
  const file = await open(path)
  try {
    const length = TABLE_END.length
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, Math.max(0, size - length))
    return (await file.stat()).size === size && buffer.equals(TABLE_END)
  } finally {
    await file.close()
  }
}

/** Nothing but an empty log may be all that a loss of power has left. */
async function logFault (folder: string, names: string[], { log, tables }: Manifest): Promise<string | undefined> {
  const logs = names.filter((name) => /^\d+\.log$/.test(name) && Number.parseInt(name) >= log)
  let isEmpty = tables.size === 0
  for (const name of logs) {
    const { records, isDamaged } = readLog(await readFile(join(folder, name)))
    if (isDamaged) return `${name} is damaged`
    isEmpty &&= records.length === 0
  }
  return isEmpty ? EMPTY : undefined
}
