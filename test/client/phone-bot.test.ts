import t from 'tap'
import { Bot } from '../support/bot.js'
import { cloudView } from '../support/cloud-view.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const HIDDEN = '5511966660001'
const CAIO = '5511999990000'

/** What is beside the ids: both forms of them, and the ids of messages, which are passed back as they are. */
const BESIDE = new Set(['lid', '_serialized', 'msgId', 'quotedMsgId', 'refId'])

/** The LIDs in a value, where ids of people are. */
function lidsIn (value: unknown, key = ''): string[] {
  if (typeof value === 'string') return value.endsWith('@lid') && !BESIDE.has(key) && !value.includes('_') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  const fields = Object.entries(value)
  const isKey = fields.some(([name]) => name === 'fromMe') && fields.some(([name]) => name === '_serialized')
  return fields.flatMap(([name, one]) => [
    ...lidsIn(name),
    ...(name === '_serialized' && !isKey ? lidsIn(one) : lidsIn(one, name))
  ])
}

t.test('a bot that knows people by their numbers', { timeout: 300_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { ID_FORMAT: 'phone' } })
  const cloud = cloudView({ url })
  const lidOf = (phone: string) => `${app.sandbox.cloud.account(phone).lid}@lid`
  const bot = await Bot.create(url, 'bot')
  const me = await bot.connect('15550002011')
  await bot.listen(t)
  await cloud.save({ phone: HIDDEN, phoneHidden: true })

  await t.test('it answers by the number that a message came from', async (t) => {
    await bot.phone('messages', { from: CAIO, pushname: 'Caio', body: 'what does it cost?' })
    const { from, id, sender } = await bot.receives('onmessage', ({ body }) => body === 'what does it cost?')
    t.match({ from, sender }, { from: `${CAIO}@c.us`, sender: { id: `${CAIO}@c.us`, phone: CAIO, lid: lidOf(CAIO) } })
    const reply = await bot.post('send-reply', { phone: from, message: 'ten', messageId: id })
    t.match([reply.status, reply.body.response[0].to], [201, `${CAIO}@c.us`])
    await until('the answer', async () => (await cloud.messages(CAIO)).some(({ body }) => body === 'ten'))
    await cloud.does(CAIO, 'read', { chat: me })
    const ack = await bot.receives('onack', ({ ack, id: { remote } }) => ack === 3 && remote === `${CAIO}@c.us`)
    t.match(ack, { from: `${me}@c.us`, to: `${CAIO}@c.us` })
  })

  await t.test('it is in a group, and chooses its members by number', async (t) => {
    const { id } = await cloud.group('Customers', CAIO, [me])
    await bot.receives('added-to-group', (chat) => chat.id === id && chat.by === `${CAIO}@c.us`)
    await bot.phone('messages', { from: CAIO, groupId: id, body: 'to all' })
    t.match(await bot.receives('onmessage', ({ body }) => body === 'to all'), { author: `${CAIO}@c.us`, chatId: id })
    const members = (await bot.get(`group-members/${id}`)).body.response as Array<{ id: { _serialized: string } }>
    t.strictSame(members.map(({ id }) => id._serialized).sort(), [`${me}@c.us`, `${CAIO}@c.us`].sort())
  })

  await t.test('who hides the number is known by LID', async (t) => {
    await bot.phone('messages', { from: HIDDEN, body: 'guess who' })
    t.match(await bot.receives('onmessage', ({ body }) => body === 'guess who'), { from: lidOf(HIDDEN), phone: null })
  })

  await t.test('it meets a LID nowhere else', async (t) => {
    const replies = await Promise.all(['all-chats', 'all-contacts', 'all-groups', `get-messages/${CAIO}`, 'blocklist']
      .map(async (path) => (await bot.get(path)).body))
    const lids = new Set(lidsIn([bot.events.map(({ data }) => data), replies]))
    t.strictSame([...lids].filter((lid) => lid !== lidOf(HIDDEN)), [])
  })

  await t.test('a session of its own may have the ids of WhatsApp Web', async (t) => {
    const other = await Bot.create(url, 'other')
    await other.post('start-session', { waitQrCode: true, idFormat: 'page' })
    await other.phone('scan', { phone: '15550002012' })
    await other.reaches('CONNECTED')
    await other.listen(t)
    await other.phone('messages', { from: CAIO, body: 'hello' })
    const { addressing } = await cloud.account(CAIO)
    const wanted = addressing === 'lid' ? lidOf(CAIO) : `${CAIO}@c.us`
    t.match(await other.receives('onmessage', ({ body }) => body === 'hello'), { from: wanted, phone: CAIO })
    t.equal((await other.post('start-session', { idFormat: 'other' })).status, 400)
  })
})
