import { createRequire } from 'node:module'
import type { Page } from 'puppeteer'
import type { PuppeteerExtraPlugin } from 'puppeteer-extra'

/** The parts of `window.chrome` that any page has in a Chromium. */
const CHROME = ['chrome.app', 'chrome.csi', 'chrome.loadTimes']

/**
 * Gives the later documents of a page what a headless shell leaves out and a Chromium has: WhatsApp Web looks for
 * `window.chrome`, the PDF viewer and the permission to notify, and reports what it finds. Changes nothing in a
 * Chromium.
 */
export async function fillShellGaps (page: Page): Promise<void> {
  const require = createRequire(import.meta.url)
  for (const name of CHROME) {
    const load = require(`puppeteer-extra-plugin-stealth/evasions/${name}`) as () => PuppeteerExtraPlugin
    await load().onPageCreated?.(page as never)
  }
  await page.evaluateOnNewDocument(fillGaps)
}

/** Runs in each document before anything of it. */
function fillGaps (): void {
  const define = (target: object, name: string, value: unknown) => {
    Object.defineProperty(target, name, { get: () => value, enumerable: true, configurable: true })
  }
  const list = (prototype: object, items: object[], key: string, fields: object = {}): object =>
    Object.create(prototype, {
      ...Object.getOwnPropertyDescriptors({ ...items, ...fields, length: items.length }),
      item: { value: (index: number) => items[index] ?? null },
      namedItem: { value: (name: unknown) => items.find((item) => Reflect.get(item, key) === name) ?? null }
    })

  if (isSecureContext && Notification.permission === 'denied') define(Notification, 'permission', 'default')
  if (navigator.pdfViewerEnabled) return
  const file = { description: 'Portable Document Format', suffixes: 'pdf' }
  const types = ['application/pdf', 'text/pdf'].map((type) =>
    Object.create(MimeType.prototype, Object.getOwnPropertyDescriptors({ ...file, type })) as object)
  const names = ['PDF', 'Chrome PDF', 'Chromium PDF', 'Microsoft Edge PDF'].map((name) => `${name} Viewer`)
  const viewers = [...names, 'WebKit built-in PDF'].map((name) =>
    list(Plugin.prototype, types, 'type', { name, description: file.description, filename: 'internal-pdf-viewer' }))
  for (const type of types) define(type, 'enabledPlugin', viewers[0])
  define(Navigator.prototype, 'pdfViewerEnabled', true)
  define(Navigator.prototype, 'plugins', list(PluginArray.prototype, viewers, 'name'))
  define(Navigator.prototype, 'mimeTypes', list(MimeTypeArray.prototype, types, 'type'))
}
