import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Browsers, chats } from './browsers.js'
import { until, untilPage } from '../support/until.js'

t.test('what can go wrong', { timeout: 120_000 }, async (t) => {
  const browsers = await Browsers.open(t)
  const { sandbox } = browsers
  const from = '5511977776666'
  let main = await browsers.link('main')
  const bodies = () => main.messages.map(({ body, isNewMsg }) => [body, isNewMsg])

  await t.test('offline: what comes meanwhile is news on return, what was sent goes out', async (t) => {
    sandbox.write('main', { from, body: 'before' })
    await until('a chat', () => main.messages.length > 0)
    main.states.length = 0
    await sandbox.fault('main', 'offline', 0)
    await untilPage('the loss to show', async () => await main.client.isConnected() === false)
    t.equal(await main.client.isOnline(), false)
    sandbox.write('main', { from, body: 'while offline' })
    const sending = main.client.sendText(`${from}@c.us`, 'sent offline')
    t.strictSame(main.states, ['OPENING'])
    t.match(sandbox.sessions(), [{ shows: 'closed', offline: true }])
    sandbox.endFaults('main')
    await until('the return', () => main.states.at(-1) === 'CONNECTED')
    t.ok((await sending).ack as number >= 1)
    await until('the message', () => main.messages.some(({ body }) => body === 'while offline'))
    t.strictSame(bodies().filter(([body]) => body === 'while offline'), [['while offline', true]])
    t.equal(await main.client.isConnected(), true)
  })

  await t.test('offline for a while ends by itself', async (t) => {
    main.states.length = 0
    await sandbox.fault('main', 'offline', 300)
    await until('the loss', () => main.states.includes('OPENING'))
    await until('the return', () => main.states.at(-1) === 'CONNECTED')
    t.match(sandbox.sessions(), [{ shows: 'chats', offline: false }])
  })

  await t.test('conflict: another client has the login, until the page is loaded again', async (t) => {
    const { page } = main.client
    const comms = async () => await page.evaluate('importNamespace("WAComms").getComms() !== null')
    main.states.length = 0
    await sandbox.fault('main', 'conflict', 0)
    await untilPage('the end of the connection', async () => await comms() === false)
    t.match(sandbox.sessions(), [{ conflict: true }])
    t.strictSame(main.states, [], 'the page says nothing of it')
    await t.rejects(page.evaluate('WPP.whatsapp.Socket.takeover()'), /without conflict/)
    await page.reload()
    await chats(main.client)
    await untilPage('all listeners', async () => await page.evaluate('window.onBackendEvent?.exposed === true'))
    t.match(sandbox.sessions(), [{ conflict: false }])
    t.equal(await comms(), true)
  })

  await t.test('deaf: messages arrive, but no event is emitted', async (t) => {
    const other = '5511977776667'
    await sandbox.fault('main', 'deaf', 0)
    sandbox.write('main', { from: other, body: 'missed' })
    await untilPage('the message', async () => (await main.client.getMessages(`${other}@c.us`, { count: -1 }) as Array<{ body: string }>).some(({ body }) => body === 'missed'))
    sandbox.endFaults('main')
    sandbox.write('main', { from: other, body: 'received' })
    await until('the next one', () => main.messages.some(({ body }) => body === 'received'))
    t.notOk(main.messages.some(({ body }) => body === 'missed'))
  })

  await t.test('freeze: no call is answered for a while', async (t) => {
    await sandbox.fault('main', 'freeze', 1000)
    await sleep(100)
    const start = Date.now()
    t.equal(await main.client.isAuthenticated(), true)
    t.ok(Date.now() - start > 500)
  })

  await t.test('crash: the page is dead, the browser lives', async (t) => {
    await sandbox.fault('main', 'crash', 0)
    const crash = await until('the crash', () => main.crashes[0])
    t.match(crash.message, /crashed/i)
    await until('the page to be gone', () => sandbox.sessions()[0]?.shows === 'closed')
    await t.rejects(sandbox.fault('main', 'freeze', 0), { code: 'APP_SANDBOX_NOT_OPEN' })
    await t.rejects(sandbox.fault('nobody', 'offline', 0), { code: 'APP_SANDBOX_NOT_OPEN' })
    browsers.kill('main')
  })

  await t.test('what comes while the browser is closed is history, and unread', async (t) => {
    sandbox.write('main', { from, body: 'while closed' })
    t.match(sandbox.cloud.messages.of(from).at(-1), { ack: 1 }, 'not delivered yet')
    main = { ...await browsers.start('main'), phone: main.phone, wid: main.wid }
    await chats(main.client)
    t.match(await main.client.getChatById(`${from}@c.us`), { unreadCount: 1 }, 'sending has read what came before')
    const messages = await main.client.getMessages(`${from}@c.us`, { count: -1 }) as Array<{ body: string }>
    t.strictSame(messages.map(({ body }) => body), ['before', 'while offline', 'sent offline', 'while closed'])
    t.strictSame(bodies(), [], 'no event for old news')
    t.match(sandbox.cloud.messages.of(from).at(-1), { ack: 2 })
  })
})
