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

export interface ProcessSandbox {
  noSandbox: boolean
  /** For the log: why there is none, and what to do. */
  warning?: string
  /** Why no browser may run. */
  refusal?: string
}

/**
 * Whether browsers run with Chromium's own process sandbox: it keeps what breaks a page, as the file of a stranger may,
 * from the files and secrets of this server.
 * @param setting of the operator
 */
export function processSandbox (
  setting: 'auto' | 'on' | 'off', { works, why }: ReturnType<typeof sandboxSupport>, isRoot = process.getuid?.() === 0
): ProcessSandbox {
  // What else may be in its way Chromium itself knows best; as root it never starts with it.
  if (setting === 'on') return { noSandbox: false, ...(isRoot && { refusal: why }) }
  if (setting === 'auto' && works) return { noSandbox: false }
  if (setting === 'off') return { noSandbox: true, warning: `${WITHOUT}: CHROMIUM_SANDBOX is off` }
  return { noSandbox: true, warning: `${WITHOUT}: ${why}. ${isRoot ? NOT_ROOT : NAMESPACES}. ${CHOICE}` }
}

const WITHOUT = 'Chromium runs without its own process sandbox'
const NOT_ROOT = 'Run the server as another user: a file or page that breaks Chromium gets the rights of root'
const NAMESPACES =
  'Allow user namespaces on this host, or in a container a seccomp profile that does, as compose.yaml shows'
const CHOICE = 'CHROMIUM_SANDBOX=off accepts it as it is; as root, on starts no session'

/** Can Chromium's own process sandbox work here? `why` is the obstacle. */
export function sandboxSupport (chromiumPath: string): { works: boolean, why: string } {
  if (process.platform !== 'linux') return { works: true, why: '' }
  if (process.getuid?.() === 0) return { works: false, why: 'the server runs as root' }
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0) return { works: true, why: '' }
  if (hasSetuidHelper(chromiumPath) && !/^NoNewPrivs:\s*1/m.test(readFileSync('/proc/self/status', 'utf8'))) {
    return { works: true, why: '' }
  }
  return { works: false, why: 'the host allows no user namespaces' }
}

const hasSetuidHelper = (chromiumPath: string) => [dirname(chromiumPath), '/usr/lib/chromium'].some((folder) => {
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & constants.S_IXUSR) !== 0 && (helper.mode & 0o4000) !== 0
})
