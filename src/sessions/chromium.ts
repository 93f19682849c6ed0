import { spawnSync } from 'node:child_process'
import { constants, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ChromiumNotFound } from '../errors.js'
import { findChromium } from './find-chromium.js'

/**
 * The browser to run: the configured one and no other, else the first found.
 * @throws {ChromiumNotFound} where there is none
 */
export function requireChromium (configured?: string): string {
  const found = findChromium(configured)
  if (found === undefined) throw new ChromiumNotFound(configured === undefined ? 'on this machine' : `at ${configured}`)
  return found
}

/** Can Chromium's own process sandbox work here? `why` tells what is in its way. */
export function sandboxSupport (chromiumPath: string): { works: boolean, why: string } {
  if (process.platform !== 'linux') return { works: true, why: '' }
  if (process.getuid?.() === 0) return { works: false, why: 'the server runs as root' }
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0) return { works: true, why: '' }
  if (hasSetuidHelper(chromiumPath) && !/^NoNewPrivs:\s*1/m.test(readFileSync('/proc/self/status', 'utf8'))) return { works: true, why: '' }
  return { works: false, why: 'the host allows no user namespaces' }
}

const hasSetuidHelper = (chromiumPath: string) => [dirname(chromiumPath), '/usr/lib/chromium'].some((folder) => {
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & constants.S_IXUSR) !== 0 && (helper.mode & 0o4000) !== 0
})
