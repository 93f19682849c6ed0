import t from 'tap'
import { CAIO, conversation } from '../../support/conversation.js'

interface Message { id: string, body: string, fromMe: boolean }

const bodies = (messages: Message[]) => messages.map(({ body }) => body)

t.test('the messages in a chat', async (t) => {
  const { ana, ben, phones, cloud, reload } = await conversation(t)

  await t.test('GET all-messages-in-chat/{phone}: of one chat, own ones or not, and nothing is read by it', async (t) => {
    const { status, body } = await ana.get(`all-messages-in-chat/${phones.ben}`)
    t.match({ status, body }, { status: 200, body: { status: 'success', session: 'ana' } })
    t.match(body.response, [
      { type: 'e2e_notification', isNotification: true, fromMe: false },
      { body: 'hello Ben', fromMe: true, type: 'chat', to: `${phones.ben}@c.us` }, { body: 'hello Ana', fromMe: false, from: `${phones.ben}@c.us`, sender: { pushname: 'ben' } }
    ])
    t.strictSame(bodies((await ana.get(`all-messages-in-chat/${phones.ben}@c.us?includeMe=false&includeNotifications=false`)).body.response), ['hello Ana'])
    t.match(await cloud.chat(phones.ana, phones.ben), { unread: 1 })
    t.notOk(ben.events.some(({ name, data }) => name === 'onack' && data.ack === 3), 'Ben does not see that it was read')
  })

  await t.test('GET all-messages-in-chat/{phone}: of several chats, each has a list', async (t) => {
    const { body } = await ana.get(`all-messages-in-chat/${phones.ben},${CAIO}?includeMe=true&includeNotifications=false`)
    t.strictSame(body.response.map(bodies), [['hello Ben', 'hello Ana'], ['hello from Caio']])
  })

  await t.test('GET all-messages-in-chat/{phone}, bad input: what is no id, or no boolean', async (t) => {
    t.match(await ana.get('all-messages-in-chat/hello'), { status: 400, body: { message: /params\/phone/ } })
    t.match(await ana.get(`all-messages-in-chat/${phones.ben}?includeMe=perhaps`), { status: 400, body: { message: /querystring\/includeMe/ } })
  })

  await t.test('GET all-messages-in-chat/{phone}, error: no such chat, and none is made', async (t) => {
    t.match(await ana.get('all-messages-in-chat/15550009996'), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.match(await ana.get('chat-by-id/15550009996'), { status: 404 })
  })

  await t.test('GET get-messages/{phone}: a page at a time, back and forth', async (t) => {
    for (let number = 1; number <= 60; number++) await cloud.does(CAIO, 'messages', { to: phones.ana, body: `number ${number}` })
    await ana.receives('onmessage', ({ body }) => body === 'number 60')
    const page = async (query: string) => (await ana.get(`get-messages/${CAIO}@c.us?${query}`)).body.response as Message[]
    const newest = await page('count=3')
    t.strictSame(bodies(newest), ['number 58', 'number 59', 'number 60'])
    t.strictSame(bodies(await page(`count=2&id=${newest[0]?.id}`)), ['number 56', 'number 57'])
    t.strictSame(bodies(await page(`count=1&direction=after&id=${newest[0]?.id}`)), ['number 59'])
    t.equal((await page('')).length, 20, 'twenty where no number is given')
    t.equal((await page('count=-1')).length, 61, 'all of them')
  })

  await t.test('GET get-messages/{phone}, bad input: a wrong count or direction', async (t) => {
    t.match(await ana.get(`get-messages/${CAIO}?count=some`), { status: 400, body: { message: /querystring\/count/ } })
    t.match(await ana.get(`get-messages/${CAIO}?direction=up`), { status: 400, body: { message: /querystring\/direction/ } })
    t.match(await ana.get('get-messages/hello'), { status: 400, body: { message: /params\/phone/ } })
  })

  await t.test('GET get-messages/{phone}, error: no such chat, no such message', async (t) => {
    t.match(await ana.get('get-messages/15550009996'), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.match(await ana.get(`get-messages/${CAIO}?id=false_${CAIO}@c.us_3AFFFFFF`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET load-messages-in-chat/{phone}: loads what a fresh page has not, back to the beginning', async (t) => {
    await reload()
    t.equal((await ana.get(`all-messages-in-chat/${CAIO}`)).body.response.length, 50, 'a fresh page has the newest')
    const { status, body } = await ana.get(`load-messages-in-chat/${CAIO}`)
    t.match({ status, body }, { status: 200, body: { status: 'success', session: 'ana' } })
    t.equal(body.response.length, 61)
    t.strictSame(bodies(body.response), ['hello from Caio', ...Array.from({ length: 60 }, (_, index) => `number ${index + 1}`)], 'in order')
    t.equal((await ana.get(`all-messages-in-chat/${CAIO}`)).body.response.length, 61, 'they are on the page now')
    t.strictSame(bodies((await ana.get(`load-messages-in-chat/${phones.ben}?includeMe=false`)).body.response), ['hello Ana'])
  })

  await t.test('GET load-messages-in-chat/{phone}, bad input: what is no id, or no boolean', async (t) => {
    t.match(await ana.get('load-messages-in-chat/hello'), { status: 400, body: { message: /params\/phone/ } })
    t.match(await ana.get(`load-messages-in-chat/${CAIO}?includeNotifications=2`), { status: 400, body: { message: /querystring\/includeNotifications/ } })
  })

  await t.test('GET load-messages-in-chat/{phone}, error: no such chat', async (t) => {
    t.match(await ana.get('load-messages-in-chat/15550009996'), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })
})
