import t from 'tap'
import { Bot } from '../support/bot.js'
import { recordedMessages, bodies } from '../support/recorded-messages.js'
import { sandboxServer } from '../support/sandbox-server.js'

const [ANA, CAIO, BIA] = ['15550008101', '5511988887777', '5511988887778'] as const
const MANY = 3000
const phoneOf = (place: number) => `55119${String(10_000_000 + place)}`

t.test('POST /sandbox/{session}/history', { timeout: 300_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  const add = async (body: object) => {
    const reply = await fetch(`${url}/sandbox/ana/history`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body)
    })
    return { status: reply.status, body: await reply.json() as Record<string, any> }
  }
  const now = Math.floor(Date.now() / 1000)
  const reset = async () => await fetch(`${url}/sandbox`, { method: 'DELETE' })

  await t.test('chats, contacts and groups with times, directions, unread counts and settings', async (t) => {
    const { status, body } = await add({
      contacts: [{ phone: BIA, pushname: 'Bia', name: 'Bia from work' }],
      chats: [
        {
          phone: BIA,
          unread: 1,
          pinned: true,
          messages: [
            { body: 'second', timestamp: now - 50, fromMe: true },
            { body: 'first', timestamp: now - 100 },
            { body: 'third', timestamp: now - 10 }
          ]
        },
        { group: { subject: 'Team', owner: CAIO, members: [BIA] }, archived: true, messages: [{ from: BIA, body: 'in the group', timestamp: now - 70 }] },
        { phone: CAIO }
      ]
    })
    t.equal(status, 201)
    const [withBia, team, empty] = body['chats']
    t.match(withBia, { chat: BIA, messages: [/^true_.*_3A/, /^false_.*_3A/, /^false_/] })
    t.match(team, { chat: /@g\.us$/, messages: [/_\d+@lid$/] })
    t.strictSame(empty, { chat: CAIO, messages: [] })

    const listed = (await bot.post('list-chats', {})).body as never as Array<Record<string, unknown>>
    const find = (name: string) => listed.find(({ id, phone }) => JSON.stringify([id, phone]).includes(name.split('@')[0] as string))
    t.match(find(BIA), { unreadCount: 1 })
    t.match(find(team.chat), { archive: true })
    const { response } = (await bot.get(`get-messages/${BIA}?count=-1`)).body as { response: Array<{ id: string, body: string, fromMe: boolean, t: number }> }
    t.match(response.map(({ body, fromMe, t }) => [body, fromMe, t]), [['first', false, now - 100], ['second', true, now - 50], ['third', false, now - 10]])
    t.strictSame(response.map(({ id }) => id), [withBia.messages[1], withBia.messages[0], withBia.messages[2]])
    t.match((await bot.get(`contact/${BIA}`)).body['response'], { name: 'Bia from work', pushname: 'Bia' })
    const { chats } = await (await fetch(`${url}/sandbox/accounts/${ANA}/chats`)).json() as { chats: object[] }
    t.match(chats, [{ chat: BIA, messages: 3, unread: 1, pinned: true }, { chat: team.chat, messages: 1, unread: 0, archived: true }])
  })

  await t.test('all or nothing', async (t) => {
    await reset()
    const chat = { phone: CAIO, messages: [{ body: 'x' }] }
    t.match(await add({ chats: [chat, { phone: BIA, messages: [{ body: 'x', timestamp: now + 3600 }] }] }), { status: 400, body: { code: 'APP_SANDBOX_IN_FUTURE', message: /chats\/1\/messages\/0\/timestamp/ } })
    t.match(await add({ chats: [chat, { phone: BIA, unread: 2, messages: [{ body: 'x' }] }] }), { status: 400, body: { code: 'APP_SANDBOX_TOO_MANY_UNREAD', message: /chats\/1\/unread is 2, but only 1/ } })
    t.match(await add({ chats: [chat, { phone: BIA, groupId: '1@g.us' }] }), { status: 400, body: { code: 'APP_SANDBOX_ONE_CHAT' } })
    t.match(await add({ chats: [chat, { groupId: '1@g.us' }] }), { status: 404, body: { code: 'APP_SANDBOX_GROUP_NOT_FOUND' } })
    t.match(await add({ chats: [chat, { phone: '21011112222' }] }), { status: 404, body: { code: 'APP_SANDBOX_NOT_ON_WHATSAPP' } })
    t.match(await add({ chats: [chat, { group: { subject: 'Team', members: [] }, messages: [{ body: 'x', from: BIA }] }] }), { status: 409, body: { code: 'APP_SANDBOX_NOT_MEMBER' } })
    t.match(await add({ chats: [{ phone: CAIO, text: 'x' }] }), { status: 400, body: { message: /text/ } })
    t.strictSame((await bot.post('list-chats', {})).body, [])
    t.strictSame(app.sandbox.cloud.groups.all(), [])
  })

  await t.test(`${MANY} chats in one call, which are no news, and there after a reload`, async (t) => {
    await reset()
    const chats = Array.from({ length: MANY }, (_, place) => ({
      phone: phoneOf(place),
      unread: place % 2,
      messages: [{ body: `question ${place}`, timestamp: now - MANY + place - 10 }, { body: 'answer', fromMe: true, timestamp: now - MANY + place - 5 }, { body: `thanks ${place}`, timestamp: now - MANY + place - 1 }]
    }))
    const contacts = chats.map(({ phone }, place) => ({ phone, name: `Contact ${place}` }))
    const start = performance.now()
    const { status, body } = await add({ contacts, chats })
    t.comment(`${MANY} chats, ${3 * MANY} messages: ${Math.round(performance.now() - start)} ms`)
    t.equal(status, 201)
    t.equal(body['chats'].length, MANY)
    const listed = async () => (await bot.post('list-chats', {})).body as never as Array<{ unreadCount: number }>
    t.equal((await listed()).length, MANY)
    t.equal((await listed()).filter(({ unreadCount }) => unreadCount === 1).length, MANY / 2)
    await bot.post('close-session', {})
    await bot.reaches('CLOSED')
    await bot.post('start-session', {})
    await bot.reaches('CONNECTED')
    t.equal((await listed()).length, MANY)
    await fetch(`${url}/sandbox/ana/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ from: CAIO, body: 'news' }) })
    await bot.reaches('CONNECTED')
    const before = performance.now()
    await reset()
    t.comment(`reset: ${Math.round(performance.now() - before)} ms`)
    t.strictSame(await listed(), [])
    t.notOk(bodies(await recordedMessages(app, 'ana')).some((text) => /question|thanks|first|third/.test(text)), 'no events for the past')
  })
})
