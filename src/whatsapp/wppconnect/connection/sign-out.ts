import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import type { Navigation } from './navigation.js'

/** How often the page is asked while its logout is awaited, in milliseconds. */
const POLL = 1_000

/** How long a page whose device is unlinked may take to leave, in milliseconds. */
const WIPE_TIMEOUT = 10_000

/**
 * Resolves once the storage of a login that is over is wiped, with whether it is.
 * @param ms longest wait, in milliseconds
 */
export async function wiped (page: Page, navigation: Navigation, ms: number, signal: AbortSignal): Promise<boolean> {
  const end = Date.now() + ms
  while (!navigation.isSignedOut && !page.isClosed() && Date.now() < end && !signal.aborted) await sleep(100)
  return navigation.isSignedOut
}

/**
 * Removes this device from the account. wa-js's own call waits for an event that today's page does not have.
 * @param ms longest wait, in milliseconds
 * @throws where the device is still linked after that
 */
export async function signOut (page: Page, navigation: Navigation, ms: number, signal: AbortSignal): Promise<void> {
  navigation.forgetSignOut()
  const end = Date.now() + ms
  // A page that leaves in the middle of the call has done it.
  await navigation.unlessLeaving(
    async () =>
      await page
        .evaluate(() => {
          WPP.whatsapp.Socket.logout()
        })
        .catch((error: unknown) => {
          if (!navigation.isPending && !navigation.isSignedOut) throw error
        }))
  while (!await wiped(page, navigation, POLL, signal)) {
    signal.throwIfAborted()
    if (await isUnlinked(page, navigation)) {
      await wiped(page, navigation, WIPE_TIMEOUT, signal)
      return
    }
    if (Date.now() > end) throw new Error('the device is still linked')
  }
}

/** Twice in a row: one look may fall into the moment of a reconnection. */
async function isUnlinked (page: Page, navigation: Navigation): Promise<boolean> {
  for (let look = 0; look < 2; look++) {
    if (look > 0) await sleep(POLL)
    const linked = await navigation
      .unlessLeaving(async () => await page.evaluate(() => WPP.conn.isRegistered()))
      .catch(() => undefined)
    if (linked !== false) return false
  }
  return true
}
