import puppeteer, { type Browser, type Page } from 'puppeteer'
import type { Test } from 'tap'
import { findChromium } from '../../src/browser/find-chromium.js'

/** The API page draws only what is in sight: on a page of this height everything is. In pixels. */
const ALL_OF_IT = 16_000

/** A loaded machine takes a minute and more to show the page. In milliseconds. */
const WAITS = 180_000

/** Somebody's browser. @param rules where names lead; all others lead nowhere */
export async function openBrowser (t: Test, rules: string[] = [], height = ALL_OF_IT): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(process.env.CHROMIUM_PATH)!,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`],
    pipe: true,
    defaultViewport: { width: 1280, height }
  })
  t.teardown(() => browser.close())
  return browser
}

/** Opens another tab, with the page in it. @param watch is given the tab before it loads anything */
export async function visit (browser: Browser, url: string, watch: (page: Page) => void = () => {}): Promise<Page> {
  const page = await browser.newPage()
  watch(page)
  page.setDefaultTimeout(WAITS)
  await page.goto(url, { waitUntil: 'networkidle0' })
  return page
}
