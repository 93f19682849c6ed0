import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import Libsql from 'libsql'
import { StartupError } from '../shared/startup-error.js'

/** Never written to: it is there to be locked. */
const LOCK = 'lock.db'
/** Who holds the lock, for people: it proves nothing. */
const HOLDER = 'lock.json'

/** A server that was just killed may need a moment to be gone, in milliseconds. */
const LOCK_TIMEOUT = 1_000

interface Holder { pid: number, host: string, since: string }

/**
 * Makes this process the only server of a data folder. The lock is the kernel's own (a lock that SQLite holds on
 * an empty file): it ends with the process, however that ends, and a process id that is used again means nothing.
 */
export class FolderLock {
  readonly #folder: string
  readonly #db: InstanceType<typeof Libsql>

  private constructor (folder: string, db: InstanceType<typeof Libsql>) {
    this.#folder = folder
    this.#db = db
  }

  /**
   * Makes the folder where there is none.
   * @throws {StartupError} where another server uses it, or it cannot be written to
   */
  static acquire (dataDir: string): FolderLock {
    const folder = resolve(dataDir)
    const db = openLock(folder)
    try {
      // Nothing is ever written, and a full disk must not be in the way.
      db.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    } catch (error) {
      db.close()
      throw refusal(folder, error)
    }
    writeHolder(folder)
    return new FolderLock(folder, db)
  }

  release (): void {
    rmSync(join(this.#folder, HOLDER), { force: true })
    this.#db.close()
  }
}

function openLock (folder: string): InstanceType<typeof Libsql> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // SQLite would make it readable for others.
    closeSync(openSync(join(folder, LOCK), 'a', 0o600))
    return new Libsql(join(folder, LOCK), { timeout: LOCK_TIMEOUT })
  } catch (error) {
    throw new StartupError(`The data folder ${folder} cannot be written to (${reason(error)}): ` +
      'DATA_DIR must name a folder of the user that runs the server')
  }
}

function refusal (folder: string, error: unknown): StartupError {
  const { code = '' } = error as { code?: string }
  if (/BUSY|LOCKED/.test(code)) {
    return new StartupError(`Another server (${describe(folder)}) uses the data folder ${folder}: ` +
      'stop it, or give this one a DATA_DIR of its own')
  }
  return new StartupError(`The data folder ${folder} cannot be locked (${reason(error)}): ` +
    `remove ${join(folder, LOCK)} if no server uses the folder, and keep DATA_DIR on a disk whose files can be locked`)
}

function describe (folder: string): string {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(join(folder, HOLDER), 'utf8')) as Holder
    return `pid ${pid} on ${host}, since ${since}`
  } catch {
    return 'it left no note of its pid'
  }
}

/** The note is not worth a start that fails: the disk may be full. */
function writeHolder (folder: string): void {
  const path = join(folder, HOLDER)
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  try {
    rmSync(path, { force: true })
    writeFileSync(path, JSON.stringify(holder), { mode: 0o600 })
  } catch { /* then it is unknown */ }
}

const reason = (error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}
