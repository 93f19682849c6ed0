import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import puppeteer from 'puppeteer'
import t, { type Test } from 'tap'
import { bundlePath } from '../../sandbox/bundle.js'
import { requireChromium } from '../../src/browser/chromium.js'
import { collectNames, type ExportNames, type PageNames } from './page-names.js'

/** As the real page's own code has it: names only. Members and statics are separated by blanks. */
interface RealPage {
  page: string
  modules: Record<string, Record<string, { kind: string, members?: string, statics?: string }>>
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const real = read('real-page.json') as RealPage
/** Names that the sandbox has beyond the real page, each with the reason. */
const beyond = read('beyond-real-page.json') as Record<string, string>

const words = (text = '') => new Set(text.split(' '))

/** What the sandbox's page offers, before any other script is in. */
async function sandboxNames (t: Test): Promise<PageNames> {
  await import('../../scripts/build-page.mjs')
  const server = createServer((request, response) => {
    if (request.url === '/page.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(bundlePath()))
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><div id="app"></div><script src="/page.js" data-loading="{&quot;lateModules&quot;:0}"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await puppeteer.launch({
    executablePath: requireChromium(process.env['CHROMIUM_PATH']),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
  })
  t.teardown(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction("(() => { try { return require('__debug').modulesMap !== undefined } catch { return false } })()")
  await page.evaluate(async () => {
    const { loadModules, __debug: { componentMap } } = (window as any).require('Bootloader')
    await new Promise<void>((resolve) => loadModules([...componentMap.keys()], resolve))
  })
  return await page.evaluate(collectNames, [])
}

/** The names of one export that the real page does not have. */
function surplus (id: string, name: string, { kind, members = [], statics = [] }: ExportNames): string[] {
  const known = real.modules[id]?.[name]
  if (!known) return [`${id}.${name}`]
  const [realMembers, realStatics] = [words(known.members), words(known.statics)]
  return [
    ...(kind === known.kind ? [] : [`${id}.${name} as ${kind}`]),
    ...members.filter((member) => !realMembers.has(member)).map((member) => `${id}.${name}.${member}`),
    ...statics.filter((member) => !realStatics.has(member)).map((member) => `${id}.${name}.${member} (static)`)
  ]
}

t.test('the sandbox offers what the page of WhatsApp Web offers, and no more', async (t) => {
  const ours = await sandboxNames(t)
  const found = Object.entries(ours).flatMap(([id, exports]) => Object.entries(exports).flatMap(([name, names]) => surplus(id, name, names)))
  t.strictSame(found.filter((name) => beyond[name] === undefined), [], `names that WhatsApp Web ${real.page} does not have`)
  t.strictSame(Object.keys(beyond).filter((name) => !found.includes(name)), [], 'exceptions that are needed no more')
  const held = Object.values(ours).flatMap((exports) => Object.values(exports).map(({ members = [], statics = [] }) => 1 + members.length + statics.length)).reduce((a, b) => a + b)
  t.comment(`${Object.keys(ours).length} modules, ${held} names held to WhatsApp Web ${real.page}, ${Object.keys(beyond).length} exceptions`)
  t.ok(Object.keys(ours).length > 150, 'the page was read whole')
})

t.test('names that broke this server once are on neither page', async (t) => {
  const ours = await sandboxNames(t)
  for (const [id, name, members] of [
    ['WAWebCmd', 'Cmd', ['isMainLoaded', 'mainLoaded', 'logout', 'refreshQR', 'setSocketState']],
    ['WAWebWid', 'default', ['isStatusV3', 'isSameAccount', 'getSignalAddress']],
    ['WAWebMsgModel', 'Msg', ['isNotification', 'isSentByMe', 'isMedia', 'isMMS', 'isStatusV3', 'isPSA', 'isUserCreatedType', 'sender', 'mediaObject']],
    ['WAWebChatModel', 'Chat', ['kind', 'isBroadcast', 'loadEarlierMsgs']],
    ['WAWebSocketModel', 'Socket', ['poke']],
    ['WAWebConnModel', 'Conn', ['battery', 'plugged', 'lc', 'lg', 'locale']]
  ] as const) {
    const offered = ours[id]?.[name]?.members ?? []
    t.ok(offered.length > 10, `${id}.${name} was read`)
    t.strictSame(members.filter((member) => offered.includes(member) || words(real.modules[id]?.[name]?.members).has(member)), [], id)
  }
})
