import type { Page } from 'puppeteer'
import type { CapabilityReport } from '../../capabilities.js'
import { hookName, HOOKS, NAMES } from './names.js'

/** How long wa-js may take to set its hooks once it is ready, in milliseconds. */
const HOOKS_TIMEOUT = 10_000

/** Looks for each name that calls and events need, without calling any, and whether wa-js has set its hooks. */
export async function checkCapabilities (page: Page): Promise<Omit<CapabilityReport, 'source'>> {
  const names = [...new Set(Object.values(NAMES).flat())]
  const hooks = HOOKS.map(hookName)
  const paths = names.filter((name) => !hooks.includes(name))
  const { missing, hooksMissing, ...versions } = await page.evaluate(async (paths, hooks, timeout) => ({
    ...window.zapserver.versions(),
    missing: await window.zapserver.missingNames(paths),
    hooksMissing: await window.zapserver.missingHooks(hooks, timeout)
  }), paths, HOOKS, HOOKS_TIMEOUT)
  const absent = new Set([...missing, ...hooksMissing.map(hookName)])
  const families = Object.fromEntries(
    Object.entries(NAMES).map(([family, needed]) => [
      family, { missing: [...new Set(needed)].filter((name) => absent.has(name)) }
    ])
  )
  return { ...versions, checked: names.length, families, hooksMissing, at: Date.now() }
}
