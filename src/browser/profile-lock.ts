import { readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Chromium's lock on a profile: a link to the name of the host and the id of the process that has it open. */
const LOCK = 'SingletonLock'
const LOCK_FILES = [LOCK, 'SingletonCookie', 'SingletonSocket']

export interface Owner { host: string, pid: number }

/** Undefined for a text that names no owner. */
export function parseOwner (target: string): Owner | undefined {
  const [, host, pid] = /^(.+)-(\d+)$/.exec(target) ?? []
  return host === undefined ? undefined : { host, pid: Number(pid) }
}

/**
 * Whether a lock may go. An owner on this machine must have ended: its id may be that of another program now. One on
 * another host is that of a container before this one, as only one server at a time holds the data folder.
 */
export async function isStale (
  owner: Owner | undefined, host: string, isBrowser: (pid: number) => Promise<boolean>
): Promise<boolean> {
  return owner === undefined || owner.host !== host || !(await isBrowser(owner.pid))
}

/** Removes the lock that a browser left which is no more. @throws where that browser still lives */
export async function removeStaleLock (
  profileDir: string, isBrowser: (pid: number) => Promise<boolean>
): Promise<void> {
  const owner = parseOwner(await readlink(join(profileDir, LOCK)).catch(() => ''))
  if (!await isStale(owner, hostname(), isBrowser)) {
    throw new Error(`another browser (pid ${owner?.pid} on ${owner?.host}) has the profile open`)
  }
  await Promise.all(LOCK_FILES.map(async (name) => await rm(join(profileDir, name), { force: true })))
}
