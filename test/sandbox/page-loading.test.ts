import t from 'tap'
import { build } from '../helper.js'
import { Bot, request } from '../support/bot.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'
import { browserPage } from '../support/browser-page.js'

const CALLER = '15550003001'

t.test('the control API of how a page loads', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const call = async (method: 'GET' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const reply = await app.inject({ method, url: `/sandbox${url}`, ...(payload && { payload }) })
    return { status: reply.statusCode, body: reply.json() }
  }
  const shown = async () => (await call('GET', '')).body.sessions

  await t.test('PUT page: is kept for a session that was never started, and replaced as a whole', async (t) => {
    t.strictSame(await shown(), [])
    const page = { lateModules: 3000, batches: 3, lateCore: true, missing: ['WAWebListUtils'], renamed: { WAWebCallCollection: 'WAWebCalls' } }
    t.strictSame(await call('PUT', '/late/page', page), { status: 200, body: { status: 'success' } })
    t.match(await shown(), [{ session: 'late', phone: null, shows: 'closed', page }])
    await call('PUT', '/late/page', { missing: ['WAWebCmd'] })
    t.strictSame((await shown())[0].page, { missing: ['WAWebCmd'] })
  })

  await t.test('PUT page, bad input: what is no time, no number of parts, no id of a module, or no option', async (t) => {
    for (const [body, field] of [
      [{ lateModules: -1 }, /lateModules/], [{ lateModules: 'soon' }, /lateModules/], [{ lateModules: 300_001 }, /lateModules/],
      [{ batches: 0 }, /batches/], [{ batches: 1.5 }, /batches/], [{ lateCore: 'perhaps' }, /lateCore/],
      [{ missing: 'WAWebCmd!' }, /missing/], [{ missing: ['WA Web'] }, /missing/],
      [{ renamed: { WAWebCmd: '"><script>' } }, /renamed/], [{ renamed: { 'WA Web': 'WAWebCmd' } }, /renamed/],
      [{ mising: ['WAWebCmd'] }, /additional properties/]
    ] as const) t.match(await call('PUT', '/late/page', body), { status: 400, body: { message: field } }, JSON.stringify(body))
    t.match(await call('PUT', '/bad%20name/page', {}), { status: 400 })
    t.strictSame((await shown())[0].page, { missing: ['WAWebCmd'] }, 'nothing was changed')
  })

  await t.test('DELETE page: as usual, also where nothing was set', async (t) => {
    t.strictSame(await call('DELETE', '/late/page'), { status: 200, body: { status: 'success' } })
    t.strictSame(await shown(), [])
    t.match(await call('DELETE', '/late/page'), { status: 200 })
    t.match(await call('DELETE', '/bad%20name/page'), { status: 400 })
  })
})

t.test('pages that load in other ways', async (t) => {
  const { app, url } = await sandboxServer(t, { expectedMissing: [/colorIndexToHex|getAllLabelColors/] })
  const page = async (session: string, method: 'PUT' | 'DELETE', body?: object) => t.match(await request(`${url}/sandbox/${session}/page`, method, body), { status: 200 })
  const modulesOf = async (session: string): Promise<string[]> =>
    await (await browserPage(t, app, session)).evaluate(() => Object.keys((window as any).require('__debug').modulesMap))
  const business = async (phone: string) => await request(`${url}/sandbox/accounts`, 'POST', { phone, business: true })

  await t.test('all modules come late, in parts: the session connects, and works', async (t) => {
    await page('late', 'PUT', { lateModules: 4000, batches: 4, lateCore: true })
    const bot = await Bot.create(url, 'late')
    const start = Date.now()
    const phone = await bot.connect()
    t.ok(Date.now() - start > 4000, 'not before they are there')
    t.match((await bot.post('send-message', { phone: '15550000001', message: 'Hello' })), { status: 201 })
    const messages = async () => (await request(`${url}/sandbox/accounts/${phone}/messages`)).body.messages
    t.match(await until('the echo', async () => (await messages()).length > 1 && messages()), [{ body: 'Hello' }, { from: '15550000001', body: 'Hello' }])
    await bot.post('close-session')
  })

  await t.test('a picture of the start comes first, and the policy of the page lets no other scripts in', async (t) => {
    const bot = await Bot.create(url, 'strict')
    const phone = await bot.connect()
    t.match(await bot.post('send-message', { phone: '15550000001', message: 'Hello' }), { status: 201 })
    t.match(await bot.post('send-file', { phone: '15550000001', filename: 'a.txt', base64: 'data:text/plain;base64,aGVsbG8=' }), { status: 201 })
    const { body: { messages } } = await request(`${url}/sandbox/accounts/${phone}/messages`)
    t.ok(messages.some(({ type }: { type: string }) => type === 'document'))
    const shown = await browserPage(t, app, 'strict')
    await shown.evaluateOnNewDocument(() => {
      const steps: string[] = Object.assign(window, { steps: [] as string[] }).steps
      const look = () => {
        const value = document.querySelector('#wa_web_initial_startup progress[max="100"]')?.getAttribute('value')
        const step = `${document.title}: ${value ?? (document.getElementById('app') ? 'app' : '')}`
        if (steps.at(-1) !== step) steps.push(step)
      }
      new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true })
    })
    await shown.reload()
    await shown.waitForSelector('#app')
    const steps: string[] = await shown.evaluate(() => (window as any).steps)
    t.strictSame(steps.filter((step) => /: \d/.test(step)), [0, 25, 50, 75, 100].map((value) => `WhatsApp Web: ${value}`), 'the progress moves')
    t.ok(steps.every((step) => step.endsWith('app') === (step === 'WhatsApp: app' || step === 'WhatsApp Web: app')))
    t.equal(await shown.title(), 'WhatsApp')
    const { policy, scripts } = await shown.evaluate(async () => ({
      policy: (await fetch('/')).headers.get('content-security-policy'),
      scripts: Array.from(document.scripts).filter(({ src }) => src.includes('/assets/')).map(({ nonce }) => nonce)
    }))
    t.match(policy, /script-src 'nonce-[^']{22,}' 'strict-dynamic'.*require-trusted-types-for 'script'/)
    t.ok(scripts.length > 0 && scripts.every(Boolean), 'the page names its scripts')
    await bot.post('close-session')
  })

  await t.test('a module that never comes: wa-js says so, and what needs it fails, nothing else', async (t) => {
    await business('15550002001')
    await page('without', 'PUT', { missing: ['WAWebListUtils'] })
    const bot = await Bot.create(url, 'without')
    await bot.connect('15550002001')
    t.notOk((await modulesOf('without')).includes('WAWebListUtils'))
    const { status, body } = await bot.post('add-new-label', { name: 'New' })
    t.ok(status >= 400, `add-new-label answers ${status}`)
    t.match(body, { status: 'error', message: /getAllLabelColors/ })
    await until('the line of wa-js', () => app.waJsReports.some((line) => /Module getAllLabelColors was not found/.test(line)))
    t.match(await bot.post('send-message', { phone: '15550000001', message: 'Hello' }), { status: 201 })

    await page('without', 'DELETE')
    await bot.post('close-session')
    await bot.connect()
    t.match(await bot.post('add-new-label', { name: 'New' }), { status: 201, body: { response: { name: 'New' } } }, 'and works again without that')
    await bot.post('close-session')
  })

  await t.test('a module under another name is found by what it has', async (t) => {
    await page('other', 'PUT', { renamed: { WAWebCallCollection: 'WAWebCallCollectionV2' } })
    const bot = await Bot.create(url, 'other')
    const phone = await bot.connect()
    const ids = await modulesOf('other')
    t.strictSame(ids.filter((id) => id.startsWith('WAWebCallCollection')), ['WAWebCallCollectionV2'])
    await bot.listen(t, { filter: 'incomingcall' })
    const { body: { id } } = await request(`${url}/sandbox/accounts/${CALLER}/calls`, 'POST', { to: phone })
    await bot.receives('incomingcall', (call) => call.id === id)
    await bot.post('close-session')
  })

  await t.test('the phone lists the device by the name that the session was started with', async (t) => {
    const bot = await Bot.create(url, 'named')
    await bot.post('start-session', { waitQrCode: true, deviceName: 'Kitchen' })
    await bot.phone('scan')
    await bot.reaches('CONNECTED')
    const { sessions } = (await request(`${url}/sandbox`)).body
    t.match(sessions.find(({ session }: { session: string }) => session === 'named'), { device: 'Kitchen', shows: 'chats' })
  })
})
