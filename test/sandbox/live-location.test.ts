import t from 'tap'
import { placeContent } from '../../sandbox/cloud/content/live-location.js'
import { chatIdOf } from '../../sandbox/protocol/person.js'
import { ExternalAccounts } from '../../sandbox/cloud/external-accounts.js'
import { build } from '../helper.js'
import { Browsers } from './browsers.js'
import { until, untilPage } from '../support/until.js'

type Payload = Record<string, any>

t.test('a live location reaches the listeners of wppconnect, and moves on the page until it ends', { timeout: 120_000 }, async (t) => {
  const browsers = await Browsers.open(t)
  const outside = new ExternalAccounts(browsers.sandbox.cloud)
  const { client, phone, messages } = await browsers.link('ana')
  const friend = '5511977776666'
  const chat = chatIdOf(browsers.sandbox.cloud.account(friend))
  const events: Payload[] = []
  client.onLiveLocation((event) => { events.push(event) })
  const moves: Payload[] = []
  await client.page.exposeFunction('reportMove', (move: Payload) => { moves.push(move) })
  // wa-js 4.6.0 itself emits only the start; the rest comes from the message.
  await client.page.evaluate(`for (const name of ['lat', 'isLive']) {
    WPP.whatsapp.MsgStore.on('change:' + name, ({ id, lat, lng, isLive }) => reportMove({ name, id: id.toString(), lat, lng, isLive }))
  }`)
  const share = (duration = 900) => outside.shareLocation(friend, phone, { ...placeContent({ lat: -23.5, lng: -46.6, accuracy: 10, speed: 2, degrees: 90 }), caption: 'On my way', duration }).id
  const id = `false_${chat}_${share()}`

  await t.test('the start', async (t) => {
    const message = await until('the message', () => messages.find((message) => message['id'] === id))
    t.match(message, { type: 'location', lat: -23.5, lng: -46.6, isLive: true, comment: 'On my way', shareDuration: 900, from: chat })
    const start = await until('the event', () => events[0])
    t.match(start, { type: 'enable', id: chat, lat: -23.5, lng: -46.6, accuracy: 10, speed: 2, degrees: 90, shareDuration: 900 })
  })

  await t.test('a move', async (t) => {
    outside.changeLocation(friend, id, placeContent({ lat: -23.6, lng: -46.7 }))
    const move = await until('the move', () => moves[0])
    t.strictSame(move, { name: 'lat', id, lat: -23.6, lng: -46.7, isLive: true })
    t.match(await client.getMessageById(id), { type: 'location', lat: -23.6, lng: -46.7, shareDuration: 900, comment: 'On my way' })
  })

  await t.test('a move while the page is cut off, and the end', async (t) => {
    await browsers.sandbox.fault('ana', 'offline', 0)
    await untilPage('the page to notice', async () => !await client.isOnline())
    outside.changeLocation(friend, id, placeContent({ lat: -23.7, lng: -46.8 }))
    browsers.sandbox.endFaults('ana')
    await until('the move', () => moves.some(({ lat }) => lat === -23.7))
    outside.changeLocation(friend, id, { endsAt: Date.now() })
    const end = await until('the end', () => moves.find(({ name }) => name === 'isLive'))
    t.strictSame(end, { name: 'isLive', id, lat: -23.7, lng: -46.8, isLive: false })
    t.match(await client.getMessageById(id), { isLive: false, finalLat: -23.7, finalLng: -46.8 })
    t.throws(() => outside.changeLocation(friend, id, placeContent({ lat: 0, lng: 0 })), { code: 'APP_SANDBOX_NOT_LIVE' })
    t.equal(events.length, 1, 'one start, no other')
  })

  await t.test('a quote of it is a live location that moves no more, a place stays a place', async (t) => {
    await client.reply(chat, 'See you', id)
    const seen = browsers.sandbox.cloud.messages.of(friend).at(-1)
    t.match(seen?.content, { extendedTextMessage: { text: 'See you', contextInfo: { quotedMessage: { liveLocationMessage: { degreesLatitude: -23.7, duration: 900, endsAt: 0 } } } } })
    await client.sendLocation(chat, { lat: 1, lng: 2 } as never)
    t.match(browsers.sandbox.cloud.messages.of(friend).at(-1)?.content, { locationMessage: { degreesLatitude: 1, degreesLongitude: 2 } })
  })
})

t.test('the control API', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const [ana, ben] = ['5511999990000', '5511988887777']
  const call = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
    const reply = await app.inject({ method, url: `/sandbox/accounts/${url}`, ...(payload && { payload }) })
    return { status: reply.statusCode, body: reply.json() }
  }
  for (const phone of [ana, ben]) app.sandbox.saveAccount(phone, {})
  const { status, body: { id } } = await call('POST', `${ana}/live-location`, { to: ben, lat: 1.5, lng: 2.5, comment: 'Wait' })
  t.equal(status, 201)
  const seen = async () => (await call('GET', `${ben}/messages`)).body.messages
  t.match(await seen(), [{ id, type: 'location', location: { lat: 1.5, lng: 2.5 }, live: { seconds: 900, endsAt: Number, ended: false, comment: 'Wait' } }])

  t.match(await call('POST', `${ana}/live-location`, { to: ben, lat: 91, lng: 0 }), { status: 400, body: { message: /lat/ } })
  t.match(await call('PATCH', `${ana}/live-location/${id}`, { lat: 1 }), { status: 400, body: { message: /lng/ } })
  t.match(await call('PATCH', `${ana}/live-location/nothing`, { lat: 1, lng: 1 }), { status: 404, body: { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' } })
  t.match(await call('DELETE', `${ben}/live-location/${id}`), { status: 409, body: { code: 'APP_SANDBOX_NOT_AUTHOR' } })
  const { body: { id: fixed } } = await call('POST', `${ana}/location`, { to: ben, lat: 1, lng: 1 })
  t.match(await call('DELETE', `${ana}/live-location/${fixed}`), { status: 409, body: { code: 'APP_SANDBOX_NOT_LIVE' } })
  t.match((await seen())[0], { location: { lat: 1.5, lng: 2.5 }, live: { ended: false } }, 'nothing of it was done')

  t.strictSame(await call('PATCH', `${ana}/live-location/${id}`, { lat: 3, lng: 4 }), { status: 200, body: { status: 'success' } })
  t.match((await seen())[0], { location: { lat: 3, lng: 4 }, live: { ended: false, comment: 'Wait' } })
  t.strictSame(await call('DELETE', `${ana}/live-location/${id}`), { status: 200, body: { status: 'success' } })
  t.match((await seen())[0], { location: { lat: 3, lng: 4 }, live: { seconds: 900, ended: true } })
  t.match(await call('PATCH', `${ana}/live-location/${id}`, { lat: 5, lng: 5 }), { status: 409, body: { code: 'APP_SANDBOX_NOT_LIVE' } })
  t.equal((await seen()).length, 2, 'moves are no messages of their own')
})
