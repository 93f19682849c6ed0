import t from 'tap'
import { twoSessions } from '../../support/two-sessions.js'
import { outside } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('message-by-id, reactions, votes and platform', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, idOf, url } = await twoSessions(t)
  const unknown = `true_${phones.ben}@c.us_3EB000000000000000`
  const sends = async (message: string) => (await ana.post('send-message', { phone: phones.ben, message })).body.response[0].id as string
  const sendsPoll = async (name: string) => (await ana.post('send-poll-message', { phone: phones.ben, name, choices: ['Tea', 'Coffee', 'Water'] })).body.response[0].id as string

  await t.test('GET message-by-id/{messageId}: sent, received, and of long ago', async (t) => {
    const id = await sends('find me')
    const found = await ana.get(`message-by-id/${id}`)
    t.match(found, { status: 201, body: { status: 'Success', session: 'ana', response: { message: 'Information retrieved successfully.', contact: idOf(phones.ben).split('@')[0], session: 'ana', data: { id, body: 'find me', fromMe: true, phone: phones.ben, chatId: { _serialized: idOf(phones.ben) }, sender: { id: { _serialized: idOf(phones.ana) } } } } } })
    const got = await ben.receives('onmessage', ({ body }) => body === 'find me')
    t.match((await ben.get(`message-by-id/${got.id}`)).body.response, { contact: idOf(phones.ana).split('@')[0], data: { body: 'find me', fromMe: false } })
  })

  await t.test('GET message-by-id/{messageId}, bad input: an invalid id', async (t) => {
    t.match(await ana.get('message-by-id/nonsense'), { status: 400, body: { message: /messageId/ } })
  })

  await t.test('GET message-by-id/{messageId}, error: unknown message, unknown chat', async (t) => {
    await sends('a chat')
    t.match(await ana.get(`message-by-id/${unknown}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.match(await ana.get('message-by-id/true_15550008888@c.us_3EB000000000000000'), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET reactions/{id}: who reacted, by emoji', async (t) => {
    const id = await sends('react to me')
    t.match(await ana.get(`reactions/${id}`), { status: 200, body: { response: { reactionByMe: null, reactions: [] } } })
    await outside(url, phones.ben, 'react', { messageId: id, reaction: '👍' })
    await ana.post('react-message', { msgId: id, reaction: '🙏' })
    const { body } = await until('both reactions', async () => {
      const reply = await ana.get(`reactions/${id}`)
      return reply.body.response.reactions.length === 2 ? reply : undefined
    })
    t.match(body, { status: 'success', session: 'ana', response: { reactionByMe: { reactionText: '🙏' } } })
    const thumb = body.response.reactions.find(({ aggregateEmoji }: { aggregateEmoji: string }) => aggregateEmoji === '👍')
    t.match(thumb, { hasReactionByMe: false, senders: [{ reactionText: '👍', msgId: id, phone: phones.ben, sender: { _serialized: idOf(phones.ben) }, timestamp: Number }] })
    await outside(url, phones.ben, 'react', { messageId: id, reaction: '' })
    await until('one reaction', async () => (await ana.get(`reactions/${id}`)).body.response.reactions.length === 1)
  })

  await t.test('GET reactions/{id}, bad input: an invalid id', async (t) => {
    t.match(await ana.get('reactions/nonsense'), { status: 400, body: { message: /id/ } })
  })

  await t.test('GET reactions/{id}, error: the message is unknown', async (t) => {
    t.match(await ana.get(`reactions/${unknown}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET votes/{id}: the last vote of each person', async (t) => {
    const id = await sendsPoll('What do you drink?')
    await outside(url, phones.ben, 'vote', { messageId: id, options: ['Coffee'] })
    await until('the vote', async () => (await ana.get(`votes/${id}`)).body.response.votes.length === 1)
    await outside(url, phones.ben, 'vote', { messageId: id, options: ['Tea', 'Water'] })
    const { body } = await until('the second vote', async () => {
      const reply = await ana.get(`votes/${id}`)
      return reply.body.response.votes[0]?.selectedOptions.length === 2 ? reply : undefined
    })
    t.match(body, { status: 'success', session: 'ana', response: { msgId: { _serialized: id }, chatId: { _serialized: idOf(phones.ben) } } })
    const votes = () => ana.events.filter(({ name, data }) => name === 'onpollresponse' && data['msgId']._serialized === id).map(({ data }) => data['names'])
    await until('both events', () => votes().length === 2)
    for (let times = 0; times < 3; times++) await ana.get(`get-messages/${phones.ben}?count=20`)
    await ana.get(`load-messages-in-chat/${phones.ben}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
    t.strictSame(votes(), [['Coffee'], ['Tea', 'Water']], 'each is emitted once, however often the chat is read')
    t.match(body.response.votes, [{ selectedOptions: [{ name: 'Tea', localId: 0 }, { name: 'Water', localId: 2 }], names: ['Tea', 'Water'], phone: phones.ben, sender: { _serialized: idOf(phones.ben) }, timestamp: Number }])
    await outside(url, phones.ben, 'vote', { messageId: id, options: [] })
    await until('no vote', async () => (await ana.get(`votes/${id}`)).body.response.votes.length === 0)
  })

  await t.test('GET votes/{id}: on a poll of a person outside, also after a restart', async (t) => {
    const { body: { id } } = await outside(url, phones.ben, 'poll', { to: phones.ana, name: 'Which day?', options: ['Monday', 'Tuesday'] })
    await ana.receives('onmessage', ({ type }) => type === 'poll_creation')
    await outside(url, phones.ben, 'vote', { messageId: id, options: ['Tuesday'] })
    const votes = async () => (await ana.get(`votes/false_${phones.ben}@c.us_${id}`)).body.response?.votes
    await until('the vote', async () => (await votes())?.length === 1)
    await ana.post('close-session')
    await ana.reaches('CLOSED')
    await ana.connect(phones.ana)
    t.match(await votes(), [{ selectedOptions: [{ name: 'Tuesday' }], names: ['Tuesday'] }])
  })

  await t.test('GET votes/{id}, bad input: an invalid id', async (t) => {
    t.match(await ana.get('votes/nonsense'), { status: 400, body: { message: /id/ } })
  })

  await t.test('GET votes/{id}, error: an unknown message, and one that is no poll', async (t) => {
    t.match(await ana.get(`votes/${unknown}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.match(await ana.get(`votes/${await sends('no poll')}`), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no poll / } })
  })

  await t.test('GET get-platform-from-message/{messageId}: what it was written on', async (t) => {
    const mine = await ana.get(`get-platform-from-message/${await sends('from the web')}`)
    t.match(mine, { status: 200, type: /application\/json/ })
    t.equal(mine.bytes.toString(), '"web"')
    const { body: { id } } = await outside(url, phones.ben, 'messages', { to: phones.ana, body: 'from a phone' })
    const platform = async (id: string) => JSON.parse((await ana.get(`get-platform-from-message/false_${phones.ben}@c.us_${id}`)).bytes.toString())
    t.equal(await platform(id), 'iphone')
    t.equal(await platform('A1B2C3D4E5F6A7B8C9D0E1F2'), 'android')
  })

  await t.test('GET get-platform-from-message/{messageId}, bad input: an invalid id', async (t) => {
    t.match(await ana.get('get-platform-from-message/nonsense'), { status: 400, body: { message: /messageId/ } })
  })

  await t.test('GET get-platform-from-message/{messageId}, error: the session is closed', async (t) => {
    await ana.post('close-session')
    await ana.reaches('CLOSED')
    t.match(await ana.get(`get-platform-from-message/${unknown}`), { status: 404, body: { code: 'APP_SESSION_DISCONNECTED' } })
  })
})
