import type { Page } from 'puppeteer'
import type { Obstacle, Probe } from '../../driver.js'
import { installNotices, type PageNotice } from '../in-page/notices.js'
import type { PageState } from '../in-page/reader.js'
import { toProbe } from './probe.js'

/** What the function is called in the page. */
const REPORT = 'noticeToZapserver'

/** A number below it counts seconds from now, any other is a Unix time. */
const UNIX_TIMES_FROM = 1_000_000_000

const FULL: Obstacle = {
  reason: 'storage_failed', detail: 'WhatsApp Web has no more room for its data on this machine'
}

/** What the codes of the address after a logout mean, where the page does not say it in words. */
const REASONS: Partial<Record<string, string>> = {
  0: 'client_fatal', 1: 'sync_fail', 2: 'initial_history_sync_timeout', 3: 'account_locked'
}

/** Keeps what the pages of a browser have said once: a page that is loaded again knows nothing of it. */
export class PageNotices {
  #logoutReason: string | undefined
  #obstacle: Obstacle | undefined
  #isFull = false

  /** Before the page loads: it is connected from its first moment, and again after each reload. */
  static async install (page: Page): Promise<PageNotices> {
    const notices = new PageNotices()
    await page.exposeFunction(REPORT, (notice: PageNotice) => notices.#take(notice))
    await page.evaluateOnNewDocument(installNotices, REPORT)
    return notices
  }

  /** What a look at the page means, with what was said before. */
  addTo (state: PageState): Probe {
    const probe = toProbe(state, { obstacle: this.#obstacle, logoutReason: this.#reasonIn(state.address) })
    // WhatsApp has taken the login, or offers another.
    if (!probe.ready && probe.urlcode === null && probe.phoneCode === null) return probe
    this.#obstacle = undefined
    return { ...probe, obstacle: this.#isFull ? FULL : undefined }
  }

  #reasonIn (address: string): string | undefined {
    const code = new URLSearchParams(address.split('?')[1]).get('logout_reason')
    return this.#logoutReason ?? (code === null ? undefined : REASONS[code] ?? code)
  }

  #take (notice: PageNotice): void {
    switch (notice.kind) {
      case 'logout':
        // Where WhatsApp gives no reason, wa-js makes a word of nothing.
        if (/^[a-z_]+$/.test(notice.reason) && notice.reason !== 'undefined') this.#logoutReason = notice.reason
        break
      case 'ban':
        this.#obstacle = {
          reason: 'banned',
          detail: `WhatsApp has banned this account for a while${notice.code === null ? '' : ` (code ${notice.code})`}`,
          ...(notice.expire !== null && { until: timeOf(notice.expire) })
        }
        break
      case 'outdated':
        this.#obstacle ??= {
          reason: 'version_refused', detail: 'WhatsApp refuses this version of WhatsApp Web and loads another'
        }
        break
      case 'full':
        this.#isFull = true
        break
      case 'storage':
        this.#obstacle ??= { reason: 'storage_failed', detail: 'WhatsApp Web cannot store its data on this machine' }
    }
  }
}

const timeOf = (expire: number): number =>
  expire < UNIX_TIMES_FROM ? Date.now() + expire * 1000 : expire < UNIX_TIMES_FROM * 1000 ? expire * 1000 : expire
