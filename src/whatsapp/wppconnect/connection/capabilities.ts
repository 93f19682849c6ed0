import type { Page } from 'puppeteer'
import type { CapabilityReport } from '../../capabilities.js'
import { NAMES } from './names.js'

/** Looks for each name that calls and events need, without calling any. */
export async function checkCapabilities (page: Page): Promise<CapabilityReport> {
  const names = [...new Set(Object.values(NAMES).flat())]
  const { missing, ...versions } = await page.evaluate(
    async (names) => ({ ...window.zapserver.versions(), missing: await window.zapserver.missingNames(names) }),
    names
  )
  const absent = new Set(missing)
  const families = Object.fromEntries(
    Object.entries(NAMES).map(([family, needed]) => [family, { missing: needed.filter((name) => absent.has(name)) }])
  )
  return { ...versions, checked: names.length, families, at: Date.now() }
}
