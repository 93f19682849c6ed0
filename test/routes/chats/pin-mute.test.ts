import t from 'tap'
import { CAIO, conversation } from '../../support/conversation.js'

const now = () => Math.floor(Date.now() / 1000)

t.test('pinned and muted', async (t) => {
  const { ana, phones, cloud, reload } = await conversation(t)
  const chat = async (phone: string) => (await ana.get(`chat-by-id/${phone}`)).body

  await t.test('POST pin-chat: with a boolean or its text, kept by the cloud', async (t) => {
    t.match(await ana.post('pin-chat', { phone: phones.ben, state: true }), { status: 200, body: { status: 'success', response: { message: 'Chat fixed' }, session: 'ana' } })
    t.match(await ana.post('pin-chat', { phone: CAIO, state: 'true' }), { status: 200 })
    t.match([await cloud.chat(phones.ana, phones.ben), await cloud.chat(phones.ana, CAIO)], [{ pinned: true }, { pinned: true }])
    await reload()
    t.type((await chat(phones.ben)).pin, 'number', 'a fresh page knows it')
    t.match((await ana.post('pin-chat', { phone: [phones.ben, CAIO], state: 'false' })).body.response, { message: 'Chat unfixed' })
    t.match([await cloud.chat(phones.ana, phones.ben), await cloud.chat(phones.ana, CAIO)], [{ pinned: false }, { pinned: false }])
    t.equal((await chat(phones.ben)).pin, undefined)
  })

  await t.test('POST pin-chat, bad input: no state, or one that is neither', async (t) => {
    t.match(await ana.post('pin-chat', { phone: CAIO }), { status: 400, body: { message: /state/ } })
    t.match(await ana.post('pin-chat', { phone: CAIO, state: 'perhaps' }), { status: 400, body: { message: /body\/state/ } })
    t.match(await cloud.chat(phones.ana, CAIO), { pinned: false })
  })

  await t.test('POST pin-chat, error: no such chat, or a fourth one', async (t) => {
    t.match(await ana.post('pin-chat', { phone: [CAIO, '15550009992'], state: true }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.match(await cloud.chat(phones.ana, CAIO), { pinned: false })
    const others = ['15550002011', '15550002012']
    await ana.post('send-message', { phone: others, message: 'hi' })
    t.match(await ana.post('pin-chat', { phone: [phones.ben, ...others], state: true }), { status: 200 })
    t.match(await ana.post('pin-chat', { phone: CAIO, state: true }), { status: 400, body: { code: 'APP_NOT_POSSIBLE', message: /only pin up to 3/ } })
    t.match(await cloud.chat(phones.ana, CAIO), { pinned: false })
  })

  await t.test('POST send-mute: for so long, in the unit that was named, without reading the chat', async (t) => {
    const muted = await ana.post('send-mute', { phone: phones.ben, time: 8, type: 'hours' })
    t.match(muted, {
      status: 200,
      body: {
        status: 'success', session: 'ana', response: { me: { wid: { _serialized: `${phones.ana}@c.us` } }, to: { remote: { server: 'c.us', user: phones.ben, _serialized: `${phones.ben}@c.us` }, _serialized: String }, erro: false, status: 200, text: null, type: 'sendMute', time: 8, timeType: 'hours' }
      }
    })
    const until = async (phone: string) => (await cloud.chat(phones.ana, phone))?.muted ?? 0
    t.ok(Math.abs(await until(phones.ben) - now() - 8 * 3600) < 60)
    t.match(await cloud.chat(phones.ana, phones.ben), { unread: 1 })
    t.match(await ana.post('send-mute', { phone: [phones.ben, CAIO], time: 1, type: 'year' }), { status: 200, body: { response: [{ timeType: 'year' }, { timeType: 'year' }] } })
    t.ok(Math.abs(await until(CAIO) - now() - 365 * 86_400) < 60, 'a year is a year')
    await reload()
    t.equal((await chat(CAIO)).muteExpiration, await until(CAIO), 'a fresh page knows it')
    t.match((await ana.post('send-mute', { phone: CAIO })).body.response, { erro: false, expiration: 0 })
    t.equal(await until(CAIO), 0)
  })

  await t.test('POST send-mute, bad input: a wrong time or unit', async (t) => {
    t.match(await ana.post('send-mute', { phone: CAIO, time: 'long' }), { status: 400, body: { message: /body\/time/ } })
    t.match(await ana.post('send-mute', { phone: CAIO, time: -1 }), { status: 400, body: { message: /body\/time/ } })
    t.match(await ana.post('send-mute', { phone: CAIO, time: 1, type: 'days' }), { status: 400, body: { message: /body\/type/ } })
    t.match(await cloud.chat(phones.ana, CAIO), { muted: 0 })
  })

  await t.test('POST send-mute, error: no such chat', async (t) => {
    t.match(await ana.post('send-mute', { phone: '15550009992', time: 1 }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('GET list-mutes/{type}: the muted, the others, and both', async (t) => {
    const list = async (type: string) => (await ana.get(`list-mutes/${type}`)).body.response
    const users = (entries: Array<{ phone: string }>) => entries.map(({ phone }) => phone)
    const [numbers, muted] = await list('toMute')
    t.strictSame([numbers, users(muted)], [{ total: 1 }, [phones.ben]])
    t.match(muted[0], { isMuted: true, expiration: (await cloud.chat(phones.ana, phones.ben))?.muted ?? 0 })
    const [others, notMuted] = await list('noMute')
    t.equal(others.total, 3)
    t.ok(users(notMuted).includes(CAIO))
    t.match(await list('all'), [{ total: 4, amountToMute: 1, amountnoMute: 3 }, { length: 1 }, { length: 3 }])
  })

  await t.test('GET list-mutes/{type}, bad input: no such type', async (t) => {
    t.match(await ana.get('list-mutes/some'), { status: 400, body: { message: /params\/type/ } })
  })
})
