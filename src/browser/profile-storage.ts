import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EMPTY, leveldbFault } from './leveldb.js'

/** Where WhatsApp Web keeps its login: Chromium's folders of these have a LevelDB for each site, or one for all. */
const INDEXED_DB = 'Default/IndexedDB'
const SITE = 'https_web.whatsapp.com_0.indexeddb.leveldb'
const LOCAL_STORAGE = 'Default/Local Storage/leveldb'

/** LevelDB's own log begins so where it finds nothing: Chromium removes what it can't read, and says nothing. */
const MADE = /^[^\n]* Creating DB /

/** What was found of a profile's storage while no browser ran. */
export interface StorageState {
  /** What of it cannot be read; undefined if nothing shows. */
  fault: string | undefined
  /** Whether there was anything. */
  exists: boolean
}

/** Looks at the storage of a profile, which no browser may have open. */
export async function storageState (profileDir: string): Promise<StorageState> {
  const sites = await namesIn(join(profileDir, INDEXED_DB))
  if (!sites.includes(SITE)) return { fault: 'IndexedDB: it is missing', exists: false }
  const fault = await faultOf('IndexedDB', join(profileDir, INDEXED_DB, SITE)) ??
    await localStorageFault(join(profileDir, LOCAL_STORAGE))
  return { fault, exists: true }
}

/** Whether the browser that has just been started found no storage, and made one. */
export async function isStorageNew (profileDir: string): Promise<boolean> {
  return MADE.test(await readFile(join(profileDir, INDEXED_DB, SITE, 'LOG'), 'utf8').catch(() => ''))
}

/** Chromium writes it later than it says: a browser that is killed soon may leave none, or an empty one. */
async function localStorageFault (folder: string): Promise<string | undefined> {
  if ((await namesIn(folder)).length === 0) return undefined
  const fault = await faultOf('Local Storage', folder)
  return fault?.endsWith(EMPTY) ? undefined : fault
}

async function faultOf (name: string, folder: string): Promise<string | undefined> {
  try {
    const fault = await leveldbFault(folder)
    return fault && `${name}: ${fault}`
  } catch (error) {
    return `${name}: ${(error as NodeJS.ErrnoException).code ?? 'it cannot be read'}`
  }
}

async function namesIn (folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}
