import t from 'tap'
import { Bot, request } from '../support/bot.js'
import { browserPage } from '../support/browser-page.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const FRIEND = '15550007101'
const FORWARDING = 'WAWebChatForwardMessage'

t.test('what the page has for everybody: lists of chats, filters of the chats, modules that come when needed', async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'lists')
  const phone = await bot.connect()
  await request(`${url}/sandbox/accounts`, 'POST', { phone: FRIEND, pushname: 'Friend' })
  const write = async (body: string) =>
    await request(`${url}/sandbox/accounts/${FRIEND}/messages`, 'POST', { to: phone, body })
  await write('Hello')
  await request(`${url}/sandbox/groups`, 'POST', { owner: FRIEND, subject: 'Walkers', members: [phone] })
  const page = await browserPage(t, app, 'lists')
  const rows = async () => await page.$$eval('#chat-list .row > span:first-child', (found) =>
    found.map(({ textContent }) => textContent ?? ''))
  await until('both chats', async () => (await rows()).length === 2)

  await t.test('an account that is no business makes a list, renames it, puts chats on it and removes it', async (t) => {
    const lists = async () => await page.evaluate(() => (window as any).WPP.lists.list())
    const id: string = await page.evaluate(async () => await (window as any).WPP.lists.create('Family', []))
    t.match(await lists(), [{ id, name: 'Family' }])
    await page.evaluate(async (id) => await (window as any).WPP.lists.rename(id, 'Close family'), id)
    t.match(await lists(), [{ id, name: 'Close family' }])
    const chat = `${FRIEND}@c.us`
    const count = async () => await page.evaluate((id) => (window as any).WPP.whatsapp.LabelStore.get(id).chatCount, id)
    await page.evaluate(async (id, chat) => await (window as any).WPP.lists.addChats(id, [chat]), id, chat)
    await until('the chat to be on the list', async () => await count() === 1)
    await page.evaluate(async (id, chat) => await (window as any).WPP.lists.removeChats(id, [chat]), id, chat)
    await until('the chat to be off the list', async () => await count() === 0)
    await page.evaluate(async (id) => await (window as any).WPP.lists.remove(id), id)
    t.strictSame(await lists(), [])
  })

  await t.test('a tab above the chats filters them, and wa-js emits it', async (t) => {
    const tabs = await page.$$('[role="tablist"][aria-label="chat-list-filters"] [role="tab"]')
    t.equal(tabs.length, 3)
    const emitted = page.evaluate(async () => (await (window as any).WPP.waitFor('chat.active_filter', 5_000))[0])
    await page.click('[aria-label="chat-list-filters"] [role="tab"]:nth-child(3)')
    t.strictSame(await emitted, { kind: 'group', label: null })
    t.strictSame(await rows(), ['Walkers'])
    await page.evaluate(async (chat) => await (window as any).WPP.chat.setChatList('unread', [chat]), FRIEND)
    await until('the filter that another program sets', async () => (await rows()).join() === 'Friend')
    await page.click('[aria-label="chat-list-filters"] [role="tab"]:nth-child(1)')
    t.equal((await rows()).length, 2)
  })

  await t.test('the modules that forward messages come with the first message that is forwarded', async (t) => {
    const isThere = async () => await page.evaluate((id) => id in (window as any).require('__debug').modulesMap, FORWARDING)
    t.notOk(await isThere())
    const sent = await bot.post('send-message', { phone: FRIEND, message: 'Pass it on' })
    const { status } = await bot.post('forward-messages', { phone: FRIEND, messageId: sent.body.response[0].id })
    t.equal(status, 201)
    t.ok(await isThere())
    const messages = async () => (await request(`${url}/sandbox/accounts/${FRIEND}/messages`)).body.messages
    const bodies = async () => (await messages()).map(({ body }: { body: string }) => body)
    await until('both', async () => (await bodies()).filter((body: string) => body === 'Pass it on').length === 2)
  })
})
