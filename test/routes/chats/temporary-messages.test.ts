import t from 'tap'
import { until } from '../../support/until.js'
import { CAIO, conversation } from '../../support/conversation.js'

const WEEK = 604_800

t.test('disappearing messages', async (t) => {
  const { ana, ben, phones, cloud, reload } = await conversation(t)
  const duration = async (bot: typeof ana, chat: string) => (await bot.get(`chat-by-id/${chat}`)).body.ephemeralDuration

  await t.test('POST temporary-messages: on for both sides, and off again', async (t) => {
    t.match(await ana.post('temporary-messages', { phone: phones.ben }), { status: 200, body: { status: 'success', response: true, session: 'ana' } })
    await until('Ben to have it', async () => await duration(ben, phones.ana) === WEEK)
    t.match([await cloud.chat(phones.ana, phones.ben), await cloud.chat(phones.ben, phones.ana)], [{ ephemeral: WEEK }, { ephemeral: WEEK }])
    await ana.post('send-message', { phone: phones.ben, message: 'read it soon' })
    t.match(await ben.receives('onmessage', ({ body }) => body === 'read it soon'), { ephemeralDuration: WEEK }, 'messages carry it')
    await reload()
    t.equal(await duration(ana, phones.ben), WEEK, 'a fresh page knows it')
    t.match(await ana.post('temporary-messages', { phone: [phones.ben, CAIO], value: 'false' }), { status: 200, body: { response: [true, true] } })
    await until('Ben to have it off', async () => await duration(ben, phones.ana) === 0)
    t.match(await cloud.chat(phones.ana, phones.ben), { ephemeral: 0 })
  })

  await t.test('POST temporary-messages: in a group, on and off', async (t) => {
    const { id } = await cloud.group('Friends', phones.ana, [phones.ben])
    await ana.post('send-message', { phone: id, isGroup: true, message: 'hello group' })
    await ben.receives('onmessage', ({ body }) => body === 'hello group')
    const inGroup = async () => (await ben.get(`chat-by-id/${id}`)).body.groupMetadata.ephemeralDuration
    t.match(await ana.post('temporary-messages', { phone: id, value: true }), { status: 200, body: { response: true } })
    await until('Ben to have it', async () => await inGroup() === WEEK)
    t.match(await ana.post('temporary-messages', { phone: id, value: false }), { status: 200, body: { response: true } })
    await until('Ben to have it off', async () => await inGroup() === 0)
  })

  await t.test('POST temporary-messages, bad input: nobody named, or a value that is neither', async (t) => {
    t.match(await ana.post('temporary-messages', {}), { status: 400, body: { message: /phone/ } })
    t.match(await ana.post('temporary-messages', { phone: phones.ben, value: 7 }), { status: 400, body: { message: /body\/value/ } })
    t.match(await cloud.chat(phones.ana, phones.ben), { ephemeral: 0 })
  })

  await t.test('POST temporary-messages, error: no such chat', async (t) => {
    t.match(await ana.post('temporary-messages', { phone: [phones.ben, '15550009990'] }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.match(await cloud.chat(phones.ana, phones.ben), { ephemeral: 0 }, 'with one missing nothing is done')
  })
})
