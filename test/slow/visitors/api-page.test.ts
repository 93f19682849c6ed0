import type { Browser, Page } from 'puppeteer'
import t, { type Test } from 'tap'
import { EVENT_NAMES } from '../../../schemas/events/events.js'
import { Bot } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { stage } from '../../support/stage.js'
import { openBrowser, visit } from '../../support/visitor.js'

/** The families of tokens and sessions come first. In pixels. */
const FIRST_FAMILIES = 3_000

/** The private address stands for that of a container: the browser is led to loopback instead. */
const CONTAINER = '172.17.0.2:21465'

/** None of the tests minds what the others did. */
const visitor = (t: Test) => stage(t, 'visitor', {}, async (t) => {
  const { app, url } = await sandboxServer(t)
  const { port } = new URL(url)
  const [localhost, loopback] = [`localhost:${port}`, `127.0.0.2:${port}`]
  const rules = [CONTAINER, loopback].map((address) => `MAP ${address} 127.0.0.1:${port}`)
  const browser = await openBrowser(t, rules, FIRST_FAMILIES)
  const own = await openTab(browser, `http://${localhost}/`)
  // To load the page takes seconds.
  const tabOf = async (address: string) =>
    address === localhost ? own : await openTab(browser, `http://${address}/api-docs/`)
  return { app, url, addresses: [localhost, CONTAINER, loopback], own, tabOf }
})

interface Tab { page: Page, violations: string[] }

async function openTab (browser: Browser, url: string): Promise<Tab> {
  const violations: string[] = []
  const watch = (page: Page) => {
    page.on('console', (message) => { if (/Content Security Policy/i.test(message.text())) violations.push(message.text()) })
  }
  return { page: await visit(browser, url, watch), violations }
}

/** Opens an operation, presses Execute, and answers the status and the body that the page shows. */
async function execute (page: Page, operationId: string): Promise<{ status: string, body: string }> {
  const row = `[id$="-${operationId}"]`
  await page.waitForSelector(`${row} .opblock-summary-control`)
  if (!await page.$(`${row} .execute`)) await page.click(`${row} .opblock-summary-control`)
  await page.waitForSelector(`${row} .execute`)
  await page.click(`${row} .execute`)
  await page.waitForSelector(`${row} .live-responses-table .response-col_status`)
  return page.$eval(`${row} .live-responses-table`, (table) => ({
    status: table.querySelector('.response .response-col_status')?.textContent?.trim() ?? '',
    body: table.querySelector('.response .highlight-code, .response .microlight')?.textContent ?? ''
  }))
}

t.test('a newcomer does it all from the API page', async (t) => {
  const { url, addresses: [address], own: { page } } = await visitor(t)
  t.equal(page.url(), `http://${address}/api-docs/`, '/ leads to the page')

  await t.test('the first row is generate-token, filled in: Execute just works', async (t) => {
    await page.waitForSelector('.opblock')
    t.match(await page.$eval('.opblock', (row) => row.id), /-generateToken$/)
    const { status, body } = await execute(page, 'generateToken')
    t.match(status, /^201/)
    t.match(body, /"session": "NERDWHATS_AMERICA"/)
  })

  await t.test('Authorize takes the token, and keeps it over a reload', async (t) => {
    const token = /"token": "([^"]+)"/.exec(await page.$eval('[id$="-generateToken"] .live-responses-table', (table) => table.textContent ?? ''))![1]!
    await page.click('.btn.authorize')
    await page.waitForSelector('.modal-ux input')
    await page.type('.modal-ux input', token)
    await page.click('.modal-ux .btn.modal-btn.authorize')
    await page.click('.modal-ux .btn-done')
    await page.reload({ waitUntil: 'networkidle0' })
    await page.waitForSelector('.authorization__btn.locked, .btn.authorize.locked')
    t.pass('locked after the reload')
  })

  await t.test('start-session, then the picture of the QR', async (t) => {
    t.match(await execute(page, 'startSession'), { status: /^200/ })
    const bot = await Bot.create(url, 'NERDWHATS_AMERICA')
    await bot.reaches('QRCODE')
    t.match(await execute(page, 'qrcodeSession'), { status: /^200/ })
    const picture = await page.waitForSelector('[id$="-qrcodeSession"] .live-responses-table img')
    await page.waitForFunction((img) => img.complete && img.naturalWidth > 0, {}, picture!)
    t.equal(await picture!.evaluate((img) => (img as HTMLImageElement).naturalWidth), 500)
  })
})

t.test('the two clicks work by whatever address a newcomer comes', async (t) => {
  const { app, addresses, own, tabOf } = await visitor(t)
  for (const address of addresses) {
    const { page, violations } = await tabOf(address)
    await page.waitForSelector('.opblock')
    t.match(await execute(page, 'generateToken'), { status: /^201/, body: /"session": "NERDWHATS_AMERICA"/ }, address)
    t.match(await page.$eval('.info', (info) => info.textContent), /default secret key is in use/, 'the page says what the key is')
    t.strictSame(violations, [])
    if (page !== own.page) await page.close()
  }
  const { headers } = await app.inject('/api-docs/')
  t.match(headers['content-security-policy'], /script-src 'self';.*frame-ancestors 'none'/)
})

t.test('the page shows what webhooks are sent', async (t) => {
  const { own: { page } } = await visitor(t)
  const row = '.webhooks [id$="-receiveOnmessageEvent"]'
  await page.waitForSelector(`${row} .opblock-summary-control`)
  t.equal(await page.$$eval('.webhooks .opblock', (rows) => rows.length), EVENT_NAMES.length)
  await page.click(`${row} .opblock-summary-control`)
  await page.waitForSelector(`${row} .opblock-body`)
  const text = await page.waitForFunction((selector) => {
    const { textContent } = document.querySelector(selector) ?? {}
    return textContent?.includes('webhook-signature') && textContent.includes('"event": "onmessage"') && textContent
  }, {}, row)
  t.match(await text.jsonValue(), /"body": "hello"/)
})

t.test('the document is at /api-docs/json and /api-docs/yaml', async (t) => {
  const { url } = await visitor(t)
  const json = await fetch(`${url}/api-docs/json`)
  t.match(await json.json(), { openapi: '3.1.0', paths: { '/api/{session}/{secretkey}/generate-token': {} } })
  const yaml = await fetch(`${url}/api-docs/yaml`)
  t.match(await yaml.text(), /^openapi: 3\.1\.0/)
})
