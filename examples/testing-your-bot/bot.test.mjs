// node --test examples/testing-your-bot/bot.test.mjs
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { createBot } from './bot.mjs'
import { api, ask, connect, createToken, messagesAfter, sandbox, session } from './sandbox.mjs'

const ANA = '5511999990000'
const BIA = '5511988887777'
let bot

before(async () => {
  const token = await createToken()
  bot = createBot({ api, token })
  await new Promise((resolve) => bot.listen(0, '127.0.0.1', resolve))
  await connect(token, `http://127.0.0.1:${bot.address().port}/`)
})
after(() => {
  bot.close()
  bot.closeAllConnections()
})
// Each test begins with an empty account; the session stays linked.
beforeEach(() => sandbox('DELETE', '?seed=1'))

test('menu', async () => {
  assert.match(await ask(ANA, 'menu'), /^Write one of: menu/)
})

test('opening hours', async () => {
  assert.equal(await ask(ANA, ' Hours '), 'We are open from 9 to 17.')
})

test('what it does not understand', async () => {
  assert.match(await ask(ANA, 'Good morning'), /^I do not understand "Good morning"/)
})

test('echo what?', async () => {
  assert.equal(await ask(ANA, 'echo'), 'Echo what?')
})

for (const text of ['a', 'two words', 'ünïcödé', '👍', 'https://example.com', '<b>', '"quoted"', '1 + 1', 'ação', '日本語']) {
  test(`echo: ${text}`, async () => {
    assert.equal(await ask(ANA, `echo ${text}`), text)
  })
}

for (let number = 1; number <= 25; number++) {
  test(`sum: ${number} and ${number + 1}`, async () => {
    assert.equal(await ask(ANA, `sum ${number} ${number + 1}`), String(2 * number + 1))
  })
}

test('sum: words', async () => {
  assert.equal(await ask(ANA, 'sum one two'), 'I add numbers only.')
})

test('two customers at once', async () => {
  assert.deepEqual(await Promise.all([ask(ANA, 'echo to Ana'), ask(BIA, 'echo to Bia')]), ['to Ana', 'to Bia'])
})

test('several messages are answered in their order', async () => {
  const { id } = await sandbox('POST', `/${session}/messages`, { from: ANA, body: 'echo one' })
  assert.equal((await messagesAfter(ANA, id))[0].body, 'one')
  assert.equal(await ask(ANA, 'echo two'), 'two')
})

test('it says nothing in groups', async () => {
  const { sessions } = await sandbox('GET', '')
  const { phone } = sessions.find((one) => one.session === session)
  const { id: groupId } = await sandbox('POST', '/groups', { subject: 'Team', owner: ANA, members: [phone] })
  const { id } = await sandbox('POST', `/${session}/messages`, { from: ANA, groupId, body: 'menu' })
  // An answer to what came later proves that there was none.
  assert.equal(await ask(ANA, 'echo done'), 'done')
  const bodies = (await messagesAfter(ANA, id, 0)).map(({ body }) => body)
  assert.deepEqual(bodies, ['echo done', 'done'])
})

test('it says nothing to the staff', async () => {
  const { id } = await sandbox('POST', `/${session}/messages`, { from: ANA, body: '#staff menu' })
  assert.equal(await ask(ANA, 'echo done'), 'done')
  assert.deepEqual((await messagesAfter(ANA, id, 0)).map(({ body }) => body), ['echo done', 'done'])
})

test('a message that WhatsApp does not take is sent again', async () => {
  await sandbox('POST', `/${session}/faults`, { kind: 'sends', cause: 'refused', count: 1 })
  assert.equal(await ask(ANA, 'echo again'), 'again')
})

test('the answer is read', async () => {
  const { id } = await sandbox('POST', `/${session}/messages`, { from: ANA, body: 'hours' })
  await messagesAfter(ANA, id)
  const { sessions } = await sandbox('GET', '')
  const { phone } = sessions.find((one) => one.session === session)
  assert.deepEqual(await sandbox('POST', `/accounts/${ANA}/read`, { chat: phone }), { read: 1 })
})

test('a customer with a long history', async () => {
  const messages = Array.from({ length: 100 }, (_, place) => ({ body: `message ${place}`, fromMe: place % 2 === 1 }))
  await sandbox('POST', `/${session}/history`, { chats: [{ phone: ANA, messages }] })
  assert.equal(await ask(ANA, 'hours'), 'We are open from 9 to 17.')
})

test('1,000 other chats', async () => {
  const chats = Array.from({ length: 1000 }, (_, place) => ({
    phone: `55119${10_000_000 + place}`,
    unread: 1,
    messages: [{ body: 'menu' }]
  }))
  await sandbox('POST', `/${session}/history`, { chats })
  assert.equal(await ask(ANA, 'echo still here'), 'still here')
})

test('at night', async () => {
  await sandbox('PUT', '/clock', { now: 1_800_000_000, frozen: true })
  const { id } = await sandbox('POST', `/${session}/messages`, { from: ANA, body: 'hours' })
  const [{ timestamp }] = await messagesAfter(ANA, id)
  assert.equal(timestamp, 1_800_000_000)
})

test('the same ids each time', async () => {
  const write = async () => (await sandbox('POST', `/${session}/messages`, { from: ANA, body: '#staff' })).id
  const first = await write()
  await sandbox('DELETE', '?seed=1')
  assert.equal(await write(), first)
})
