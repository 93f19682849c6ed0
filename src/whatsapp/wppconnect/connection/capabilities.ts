import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import type { CapabilityReport } from '../../capabilities.js'
import { ending, type CallLimits } from '../call-guard.js'
import { hookName, HOOKS, NAMES } from './names.js'
import type { ServedPage } from './served-page.js'

/** How long wa-js may take to set its hooks once it is ready, in milliseconds. */
const HOOKS_TIMEOUT = 10_000

/** Between two looks that must both find a page worse than the last good one, in milliseconds. */
const SECOND_LOOK = 5_000

/** Checks the page that a browser got, and keeps it if it is good. */
export async function checkCapabilities (
  page: Page,
  served: ServedPage,
  limits: CallLimits
): Promise<CapabilityReport> {
  const report = await look(page, served, limits)
  const worse = await served.judge(report)
  if (worse.length === 0) return report
  // Modules may be late.
  await sleep(SECOND_LOOK)
  const again = await look(page, served, limits)
  return { ...again, worse: await served.judge(again) }
}

/** Looks for each name that calls and events need, without calling any, and whether wa-js has set its hooks. */
async function look (page: Page, { source }: ServedPage, limits: CallLimits): Promise<CapabilityReport> {
  const names = [...new Set(Object.values(NAMES).flat())]
  const hooks = HOOKS.map(hookName)
  const paths = names.filter((name) => !hooks.includes(name))
  const { missing, hooksMissing, ...versions } = await ending(page.evaluate(async (paths, hooks, timeout) => ({
    ...window.zapserver.versions(),
    missing: await window.zapserver.missingNames(paths),
    hooksMissing: await window.zapserver.missingHooks(hooks, timeout)
  }), paths, HOOKS, HOOKS_TIMEOUT), 'checkCapabilities', limits)
  const absent = new Set([...missing, ...hooksMissing.map(hookName)])
  const families = Object.fromEntries(
    Object.entries(NAMES).map(([family, needed]) => [
      family, { missing: [...new Set(needed)].filter((name) => absent.has(name)) }
    ])
  )
  return { ...versions, source, checked: names.length, families, worse: [], hooksMissing, at: Date.now() }
}
