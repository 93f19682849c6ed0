import t, { type Test } from 'tap'
import type { PageEventName } from '../../../schemas/events/events.js'
import type { Listeners } from '../../../src/whatsapp/driver.js'
import { Bot } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { Receiver } from '../../support/receiver.js'

const ANN = '15550000001@c.us'

/** Each switch that turns an event off: its variable, its event and what that may be. */
const SWITCHES: Record<string, [variable: string, event: PageEventName, data: object]> = {
  listenAcks: ['WEBHOOK_LISTEN_ACKS', 'onack', { id: { _serialized: 'true_x_1' }, ack: 2, from: ANN }],
  onPresenceChanged: ['WEBHOOK_ON_PRESENCE_CHANGED', 'onpresencechanged', { id: ANN, isOnline: true }],
  onParticipantsChanged: ['WEBHOOK_ON_PARTICIPANTS_CHANGED', 'onparticipantschanged', { groupId: 'g@g.us', action: 'add', operation: 'add', who: [ANN] }],
  onReactionMessage: ['WEBHOOK_ON_REACTION_MESSAGE', 'onreactionmessage', { id: {}, msgId: {}, reactionText: 'x', sender: ANN }],
  onPollResponse: ['WEBHOOK_ON_POLL_RESPONSE', 'onpollresponse', { msgId: {}, chatId: ANN, selectedOptions: [], names: [], sender: ANN }],
  onRevokedMessage: ['WEBHOOK_ON_REVOKED_MESSAGE', 'onrevokedmessage', { id: 'a', refId: 'b', from: ANN, to: ANN }],
  onLabelUpdated: ['WEBHOOK_ON_LABEL_UPDATED', 'onupdatelabel', { chat: {}, ids: ['1'], labels: [], type: 'add' }]
}
const SWITCHED = Object.values(SWITCHES).map(([, event]) => event)
const all = (value: boolean) => Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, value]))

/** A session on a fake browser that is CONNECTED, and whose page says what the test wants. */
async function talking (t: Test, { app, url, driver }: Awaited<ReturnType<typeof fakeServer>>, session: string, options: object = {}) {
  const bot = await Bot.create(url, session)
  await bot.post('start-session', options)
  await bot.reaches('CONNECTED')
  await bot.listen(t)
  let number = 0
  const page = () => driver.pages.filter((page) => page.options.session === session)
  const says = (event: PageEventName, data: object) => {
    (page().at(-1)?.listeners as Record<keyof Listeners, (data: object) => void>)[event](data)
  }
  const message = (data: object = {}, event: PageEventName = 'onmessage') => {
    const id = `false_${session}_${++number}`
    says(event, { id, type: 'chat', from: ANN, chatId: ANN, t: 1, ...data })
    return id
  }
  /** The switched events that came of all of them. */
  const received = async () => {
    const before = bot.events.length
    for (const [, event, data] of Object.values(SWITCHES)) says(event, data)
    const mark = message()
    await bot.receives('onmessage', ({ id }) => id === mark)
    return bot.events.slice(before).map(({ name }) => name).filter((name) => SWITCHED.includes(name as PageEventName))
  }
  return { app, bot, page, message, received }
}

async function server (t: Test, env: Record<string, string> = {}) {
  return await fakeServer(t, { driver: new FakeDriver({ state: READY }), env: { ALLOW_PRIVATE_URLS: 'true', ...env } })
}

/** As the environment has it when it says nothing. */
const plain = await server(t)

t.test('an event is emitted unless the environment or the session switches it off', async (t) => {
  t.strictSame(await (await talking(t, plain, 'as-is')).received(), SWITCHED)
  t.strictSame(await (await talking(t, plain, 'own', { events: all(false) })).received(), [])
  const off = await server(t, Object.fromEntries(Object.values(SWITCHES).map(([variable]) => [variable, 'false'])))
  t.strictSame(await (await talking(t, off, 'as-is')).received(), [])
  t.strictSame(await (await talking(t, off, 'own', { events: all(true) })).received(), SWITCHED)
  t.equal((await off.app.store.eventLog.after('as-is', 0, 1000)).some(({ event }) => SWITCHED.includes(event as PageEventName)), false, 'what is switched off is not even written down')
})

t.test('each switch turns off its own event and no other', async (t) => {
  const { received, bot } = await talking(t, plain, 'each')
  for (const [name, [, event]] of Object.entries(SWITCHES)) {
    await bot.post('start-session', { events: { [name]: false } })
    t.strictSame(await received(), SWITCHED.filter((other) => other !== event), name)
  }
})

t.test('switches are kept with the session, and change while it is up, without another browser', async (t) => {
  const { received, bot, page } = await talking(t, plain, 'kept', { events: { listenAcks: false } })
  t.notOk((await received()).includes('onack'))
  await bot.post('start-session')
  t.notOk((await received()).includes('onack'), 'a start without them changes nothing')
  await bot.post('start-session', { events: {} })
  t.ok((await received()).includes('onack'), 'an empty list gives all back to the environment')
  t.equal(page().length, 1)
  await bot.post('start-session', { events: { listenAcks: false } })
  await bot.post('close-session')
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  t.equal(page().length, 2)
  t.notOk((await received()).includes('onack'), 'kept')
})

t.test('a wrong switch is named, and changes nothing', async (t) => {
  const { bot } = await talking(t, plain, 'wrong')
  for (const [events, named] of [[{ listenAcks: 'yes' }, 'listenAcks'], [{ autoDownload: 'all' }, 'autoDownload'], [{ ignore: [''] }, 'ignore'], [{ readMessages: true }, 'events'], [7, 'events']] as const) {
    t.match(await bot.post('start-session', { events }), { status: 400, body: { message: new RegExp(named) } }, JSON.stringify(events))
  }
})

t.test('webhooks do not receive what is ignored by name, sender or type; streams do', async (t) => {
  const receiver = await Receiver.listen(t)
  const byDefault = await talking(t, plain, 'ignoring', { webhook: receiver.url })
  const story = byDefault.message({ from: 'status@broadcast' })
  const posted = byDefault.message()
  await receiver.receives('onmessage', ({ id }) => id === posted)
  await byDefault.bot.receives('onmessage', ({ id }) => id === story)
  t.notOk(receiver.events.some(({ id }) => id === story), 'stories are ignored by default')

  await byDefault.bot.post('start-session', { events: { ignore: ['onack', 'sticker', '15550000007@c.us'] } })
  const before = receiver.requests.length
  const ignored = [byDefault.message({ type: 'sticker' }), byDefault.message({ from: '15550000007@c.us' })]
  await byDefault.received()
  const taken = [byDefault.message({ from: 'status@broadcast' }), byDefault.message()]
  for (const wanted of taken) await receiver.receives('onmessage', ({ id }) => id === wanted)
  const names = receiver.events.slice(before).map(({ event, id }) => [event, id])
  t.notOk(names.some(([event, id]) => event === 'onack' || ignored.includes(id)))
  t.ok(names.some(([event]) => event === 'onpresencechanged'), 'others go out')
  for (const id of ignored) await byDefault.bot.receives('onmessage', (message) => message['id'] === id)
})

t.test('WEBHOOK_IGNORE holds where the session has no list of its own', async (t) => {
  const app = await server(t, { WEBHOOK_IGNORE: 'sticker, onpresencechanged' })
  const receiver = await Receiver.listen(t)
  const { message, received } = await talking(t, app, 's1', { webhook: receiver.url })
  const sticker = message({ type: 'sticker' })
  await received()
  const story = message({ from: 'status@broadcast' })
  await receiver.receives('onmessage', ({ id }) => id === story)
  t.notOk(receiver.events.some(({ event, id }) => event === 'onpresencechanged' || id === sticker))
})

t.test('streams receive own messages, webhooks only if onSelfMessage is on', async (t) => {
  const receiver = await Receiver.listen(t)
  const own = { fromMe: true, from: 'me@c.us', to: ANN }
  const off = await talking(t, plain, 'own-messages', { webhook: receiver.url })
  const notPosted = off.message(own, 'onselfmessage')
  const mark = off.message()
  await receiver.receives('onmessage', ({ id }) => id === mark)
  await off.bot.receives('onselfmessage', ({ id }) => id === notPosted)
  t.notOk(receiver.events.some(({ event }) => event === 'onselfmessage'))
  await off.bot.post('start-session', { events: { onSelfMessage: true } })
  const posted = off.message(own, 'onselfmessage')
  await receiver.receives('onselfmessage', ({ id }) => id === posted)

  const on = await talking(t, await server(t, { WEBHOOK_ON_SELF_MESSAGE: 'true' }), 's1', { webhook: receiver.url })
  const byDefault = on.message({ ...own, caption: 'posted by default' }, 'onselfmessage')
  await receiver.receives('onselfmessage', ({ id, caption }) => id === byDefault && caption === 'posted by default')
})
