import puppeteer, { type Browser, type Page } from 'puppeteer'
import type { Test } from 'tap'
import { findChromium } from '../../src/browser/find-chromium.js'

/** Somebody's browser. @param rules where names lead; all others lead nowhere */
export async function openBrowser (t: Test, rules: string[] = []): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(process.env.CHROMIUM_PATH)!,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`],
    pipe: true,
    // The API page draws only what is in sight: on this one everything is.
    defaultViewport: { width: 1280, height: 16_000 }
  })
  t.teardown(() => browser.close())
  return browser
}

export async function openPage (t: Test, url: string, rules?: string[]): Promise<Page> {
  const page = await (await openBrowser(t, rules)).newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(url, { waitUntil: 'networkidle0' })
  return page
}
