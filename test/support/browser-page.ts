import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import puppeteer, { type Page } from 'puppeteer'
import type { Test } from 'tap'

/** The page of a session in its browser, reached from outside of the server, until the test is over. */
export async function browserPage (t: Test, app: FastifyInstance, session: string): Promise<Page> {
  const profile = join(app.config.DATA_DIR, 'profiles', session)
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null
  })
  t.teardown(async () => { await browser.disconnect() })
  const [page] = await browser.pages()
  if (!page) throw new Error(`the browser of ${session} has no page`)
  return page
}
