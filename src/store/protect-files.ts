import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What of DATA_DIR is the server's own: nothing else in there is touched. */
const FILES = /^(?:store|events|sandbox)\.db(?:-wal|-shm|-journal)?$/
const FOLDERS = /^(?:profiles|uploads|media|event-files|sandbox-media|restore.*)$/

/**
 * Makes the files of the server readable for its own user only: those that there are, and its databases, which
 * give their mode to the files that SQLite lays beside them.
 * @returns whether the folder itself is open to other users
 */
export function protectFiles (dataDir: string): boolean {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  for (const file of ['store.db', 'events.db']) closeSync(openSync(join(dataDir, file), 'a', 0o600))
  for (const entry of readdirSync(dataDir, { withFileTypes: true })) {
    const path = join(dataDir, entry.name)
    if (entry.isFile() && FILES.test(entry.name)) close(path, 0o600)
    if (entry.isDirectory() && FOLDERS.test(entry.name)) close(path, 0o700)
  }
  return process.platform !== 'win32' && (statSync(dataDir).mode & 0o077) !== 0
}

/** Some file systems have no modes, and what belongs to another user can't be changed. */
function close (path: string, mode: number): void {
  try {
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode)
  } catch { /* The folder decides then. */ }
}
