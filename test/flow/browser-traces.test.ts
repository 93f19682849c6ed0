import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { findChromium } from '../../src/browser/find-chromium.js'
import { launchBrowser } from '../../src/browser/launch.js'
import { killBrowser } from '../../src/browser/processes.js'
import { tempDir } from '../support/temp-dir.js'

const PDF_TYPES = ['application/pdf', 'text/pdf']

/** What WhatsApp Web looks at and reports of the browser that it runs in. */
async function traces () {
  const { plugins, mimeTypes } = navigator
  const chrome = (Object.getOwnPropertyDescriptor(window, 'chrome')?.value ?? {}) as Record<string, Record<string, unknown>>
  return {
    webdriver: navigator.webdriver,
    languages: navigator.languages,
    pdfViewer: navigator.pdfViewerEnabled,
    plugins: Array.from(plugins).map(({ name }) => name),
    isPluginArray: plugins instanceof PluginArray && plugins.namedItem('PDF Viewer') === plugins[0] && plugins.item(9) === null,
    mimeTypes: Array.from(mimeTypes).map(({ type }) => type),
    viewerOfPdf: mimeTypes.namedItem('application/pdf')?.enabledPlugin?.filename,
    typesOfViewers: Array.from(plugins).map((plugin) => Array.from(plugin).map(({ type }) => type)),
    notifications: [Notification.permission, (await navigator.permissions.query({ name: 'notifications' })).state],
    chrome: Object.keys(chrome).sort(),
    isInstalled: chrome['app']?.['isInstalled']
  }
}

t.test('the page of a session looks the same in a headless shell and in a Chromium', { timeout: 120_000 }, async (t) => {
  let headers: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    if (request.url === '/') headers = request.headers
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>page</title>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const profileDir = join(tempDir(t), 'profile')
  t.teardown(async () => {
    await killBrowser(profileDir)
    server.closeAllConnections()
    server.close()
  })
  const browser = await launchBrowser({
    executablePath: findChromium(process.env.CHROMIUM_PATH)!,
    profileDir,
    noSandbox: true,
    extraArgs: [],
    timeout: 60_000
  })
  const page = (await browser.pages())[0]!
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  t.match(headers['accept-language'], /^en-US,en/)
  const expected = {
    webdriver: false,
    languages: ['en-US', 'en'],
    pdfViewer: true,
    plugins: ['PDF Viewer', 'Chrome PDF Viewer', 'Chromium PDF Viewer', 'Microsoft Edge PDF Viewer', 'WebKit built-in PDF'],
    isPluginArray: true,
    mimeTypes: PDF_TYPES,
    viewerOfPdf: 'internal-pdf-viewer',
    typesOfViewers: Array(5).fill(PDF_TYPES),
    notifications: ['default', 'prompt'],
    chrome: ['app', 'csi', 'loadTimes'],
    isInstalled: false
  }
  t.strictSame(await page.evaluate(traces), expected)
  await page.reload()
  t.strictSame(await page.evaluate(traces), expected, 'after it loads again')
})
