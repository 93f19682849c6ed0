import t from 'tap'
import { twoSessions } from '../../support/two-sessions.js'
import { outside, seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('edit-message, react-message and star-message', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, idOf, url } = await twoSessions(t)
  const unknown = `true_${phones.ben}@c.us_3EB000000000000000`

  const sends = async (message: string) => (await ana.post('send-message', { phone: phones.ben, message })).body.response[0].id as string
  const atBen = (id: string) => id.replace(`true_${idOf(phones.ben)}`, `false_${idOf(phones.ana)}`)
  const inCloud = (phone: string, id: string) => seenBy(url, phone, (message) => message.id === id.split('_')[2])
  const messageOf = async (bot: typeof ana, id: string) => (await bot.get(`message-by-id/${id}`)).body.response.data

  await t.test('POST edit-message: the other has the new text', async (t) => {
    const id = await sends('At noon')
    await ben.receives('onmessage', ({ body }) => body === 'At noon')
    const edited = await ana.post('edit-message', { id, newText: ' At one ' })
    t.match(edited, { status: 201, body: { status: 'success', session: 'ana', response: { id, body: 'At one' } } })
    t.match(await inCloud(phones.ben, id), { body: 'At one', edited: true })
    await until('the edit at Ben', async () => (await messageOf(ben, atBen(id))).body === 'At one')
  })

  await t.test('POST edit-message: a person outside edits, and the quote of a message stays', async (t) => {
    const question = await sends('Which day?')
    const { body: { id } } = await outside(url, phones.ben, 'messages', { to: phones.ana, body: 'Monday', quotedId: question })
    await ana.receives('onmessage', ({ body }) => body === 'Monday')
    t.equal((await outside(url, phones.ben, 'edit', { messageId: id, body: 'Tuesday' })).status, 200)
    t.match(await inCloud(phones.ana, `false_x_${id}`), { body: 'Tuesday', edited: true, quotedId: question.split('_')[2] })
    await until('the edit at Ana', async () => (await messageOf(ana, `false_${phones.ben}@c.us_${id}`)).body === 'Tuesday')
    t.equal((await outside(url, phones.ana, 'edit', { messageId: id, body: 'mine' })).status, 409)
  })

  await t.test('POST edit-message, bad input: no text, no id', async (t) => {
    const id = await sends('stays')
    t.match(await ana.post('edit-message', { id }), { status: 400, body: { message: /newText/ } })
    t.match(await ana.post('edit-message', { id, newText: '  ' }), { status: 400, body: { message: /newText/ } })
    t.match(await ana.post('edit-message', { id: 'nonsense', newText: 'x' }), { status: 400, body: { message: /id/ } })
    t.match(await inCloud(phones.ben, id), { body: 'stays' })
  })

  await t.test("POST edit-message, error: unknown, or somebody else's", async (t) => {
    t.match(await ana.post('edit-message', { id: unknown, newText: 'x' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    const id = await sends('by Ana')
    await ben.receives('onmessage', ({ body }) => body === 'by Ana')
    t.match(await ben.post('edit-message', { id: atBen(id), newText: 'by Ben' }), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
    t.match(await inCloud(phones.ana, id), { body: 'by Ana' })
  })

  await t.test('POST react-message: the other sees it, and sees it taken back', async (t) => {
    const id = await sends('Cake!')
    await ben.receives('onmessage', ({ body }) => body === 'Cake!')
    t.match(await ben.post('react-message', { msgId: atBen(id), reaction: '🎂' }), { status: 200, body: { status: 'success', session: 'ben', response: { message: 'Reaction sended' } } })
    t.match(await inCloud(phones.ana, id), { reactions: [{ from: phones.ben, text: '🎂' }] })
    await until('the reaction at Ana', async () => (await ana.get(`reactions/${id}`)).body.response.reactions[0]?.aggregateEmoji === '🎂')
    t.equal((await ben.post('react-message', { msgId: atBen(id), reaction: false })).status, 200)
    t.notOk((await inCloud(phones.ana, id))?.reactions)
    await until('no reaction at Ana', async () => (await ana.get(`reactions/${id}`)).body.response.reactions.length === 0)
  })

  await t.test('POST react-message, bad input: no reaction, no id', async (t) => {
    const id = await sends('no reaction')
    t.match(await ana.post('react-message', { msgId: id }), { status: 400, body: { message: /reaction/ } })
    t.match(await ana.post('react-message', { msgId: id, reaction: true }), { status: 400, body: { message: /reaction/ } })
    t.match(await ana.post('react-message', { reaction: '👍' }), { status: 400, body: { message: /msgId/ } })
    t.notOk((await inCloud(phones.ben, id))?.reactions)
  })

  await t.test('POST react-message, error: the message is unknown', async (t) => {
    t.match(await ana.post('react-message', { msgId: unknown, reaction: '👍' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('POST star-message: starred for this account only', async (t) => {
    const ids = [await sends('star one'), await sends('star two')]
    t.match(await ana.post('star-message', { messageId: ids }), { status: 200, body: { status: 'success', session: 'ana', response: 2 } })
    for (const id of ids) t.match(await inCloud(phones.ana, id), { starred: true })
    t.notOk((await inCloud(phones.ben, ids[0] as string))?.starred)
    t.match(await ana.post('star-message', { messageId: ids[0] }), { body: { response: 0 } }, 'nothing changes')
    t.match(await ana.post('star-message', { messageId: ids[0], star: 'false' }), { body: { response: 1 } }, 'a text is understood')
    t.notOk((await inCloud(phones.ana, ids[0] as string))?.starred)
    t.equal((await messageOf(ana, ids[1] as string)).star, true)
  })

  await t.test('POST star-message, bad input: no id, a star that is neither', async (t) => {
    t.match(await ana.post('star-message', {}), { status: 400, body: { message: /messageId/ } })
    t.match(await ana.post('star-message', { messageId: await sends('no star'), star: 'maybe' }), { status: 400, body: { message: /star/ } })
    t.notOk((await seenBy(url, phones.ana, ({ body }) => body === 'no star'))?.starred)
  })

  await t.test('POST star-message, error: one of the messages is unknown', async (t) => {
    const id = await sends('known')
    t.match(await ana.post('star-message', { messageId: [id, unknown] }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.notOk((await inCloud(phones.ana, id))?.starred, 'none is starred')
  })

  await t.test('what was done survives a restart of the session', async (t) => {
    const id = await sends('to keep')
    await ana.post('edit-message', { id, newText: 'kept' })
    await ana.post('star-message', { messageId: id })
    await outside(url, phones.ben, 'react', { messageId: id, reaction: '👍' })
    await ana.post('close-session')
    await ana.reaches('CLOSED')
    await ana.connect(phones.ana)
    t.match(await messageOf(ana, id), { body: 'kept', star: true })
    t.match((await ana.get(`reactions/${id}`)).body.response.reactions, [{ aggregateEmoji: '👍', hasReactionByMe: false }])
  })
})
