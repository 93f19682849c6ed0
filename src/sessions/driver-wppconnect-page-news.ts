import type { Page } from 'puppeteer'
import { hearInPage } from './driver-wppconnect-in-page.js'

/** Takes what the page tells by itself: the name of an event, and its data as they came through JSON. */
export type News = (event: string, data: object) => void

/** What the function is called in the page. */
const NAME = 'tellZapserver'

/** What a page tells beside what wppconnect tells of it. */
export class PageNews {
  #take: News = () => {}

  /** Before the page loads: it is heard from its first moment, and again after each reload. */
  static async of (page: Page): Promise<PageNews> {
    const news = new PageNews()
    await page.exposeFunction(NAME, (event: string, data: object) => { news.#take(event, data) })
    await page.evaluateOnNewDocument(hearInPage, NAME)
    return news
  }

  /** Resolves when the page that is there now is heard. */
  static async attached (page: Page): Promise<void> {
    await page.waitForFunction(`window.${NAME}?.attached === true`, { timeout: 0 })
  }

  hear (take: News): void {
    this.#take = take
  }
}
