import type { Page } from 'puppeteer'
import type { PagePasskey } from '../../passkey.js'
import { ending, type CallLimits } from '../call-guard.js'
import { installCheckpoint } from '../in-page/checkpoint.js'
import { installPasskey, passkeyArguments } from '../in-page/passkey.js'

/** Before the page loads, after the reader: in it and in each that is loaded later. */
export async function addPasskey (page: Page): Promise<void> {
  await page.evaluateOnNewDocument(installPasskey, ...passkeyArguments)
  await page.evaluateOnNewDocument(installCheckpoint)
}

export function pagePasskey (page: Page, limits: CallLimits): PagePasskey {
  return {
    answer: async (credential) => await ending(
      page.evaluate((credential) => window.zapserver.passkey?.answer(credential) ?? false, credential),
      'answerPasskey',
      limits
    ),
    confirm: async () =>
      await ending(page.evaluate(() => window.zapserver.passkey?.confirm() ?? false), 'confirmPasskey', limits),
    cancel: async () =>
      await ending(page.evaluate(() => window.zapserver.passkey?.cancel() ?? false), 'cancelPasskey', limits)
  }
}
