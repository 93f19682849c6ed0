import t from 'tap'
import { Bot } from '../support/bot.js'
import { dataUri, pngOf } from '../support/pictures.js'
import { sandboxServer } from '../support/sandbox-server.js'

const [ANA, CAIO] = ['15550008201', '5511988887777'] as const

t.test('the next messages of a session fail', { timeout: 300_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  await bot.listen(t)
  const fail = async (cause: string, count = 1) => await bot.phone('faults', { kind: 'sends', cause, count })
  const send = async (message = 'Hello') => await bot.post('send-message', { phone: CAIO, message })
  const file = async () => await bot.post('send-file-base64', { phone: CAIO, filename: 'a.txt', base64: 'data:text/plain;base64,SGVsbG8=' })
  const received = () => app.sandbox.cloud.messages.of(CAIO).length
  /** What the page says of the last message that it sent. */
  const shown = async () => {
    const { response } = (await bot.get(`get-messages/${CAIO}?count=-1`)).body as { response: Array<{ ack: number, fromMe: boolean }> }
    return response.at(-1)
  }

  const REFUSALS = {
    refused: { status: 500, body: { code: 'APP_CALL_FAILED', message: /did not take it: error 500/ } },
    timelock: { status: 403, body: { code: 'APP_REACH_OUT_LOCKED', message: /error 463/ } },
    'new-chat-cap': { status: 403, body: { code: 'APP_NEW_CHATS_CAPPED', message: /error 475/ } },
    'rate-limit': { status: 429, body: { code: 'APP_WHATSAPP_RATE_LIMIT', message: /error 429/ } }
  }
  const UNANSWERED = { status: 500, body: { code: 'APP_CALL_FAILED', message: /ERROR_NETWORK/ } }

  for (const [cause, wanted] of Object.entries({ network: UNANSWERED, ...REFUSALS })) {
    await t.test(`a text: ${cause}`, async (t) => {
      const before = received()
      await fail(cause)
      t.match(await send(), wanted)
      t.equal(received(), before, 'it has not gone out')
      t.equal((await shown())?.ack, cause === 'network' ? 0 : -1)
      t.match(await send(), { status: 201 })
      t.equal(received(), before + 1)
    })
  }

  for (const [cause, status, text] of [['upload', 500, /ERROR_UPLOAD/], ['expired', 400, /ERROR_EXPIRED/], ['network', 500, /ERROR_NETWORK/], ['timelock', 403, /error 463/]] as const) {
    await t.test(`a file: ${cause}`, async (t) => {
      const before = received()
      await fail(cause)
      t.match(await file(), { status, body: { message: text } })
      t.equal(received(), before)
      t.match(await file(), { status: 201 })
    })
  }

  for (const [cause, wanted] of Object.entries(REFUSALS)) {
    await t.test(`every kind of message says why: ${cause}`, async (t) => {
      const { body: { id: messageId } } = await bot.phone('messages', { from: CAIO, body: 'quote me' })
      await bot.receives('onmessage', ({ id }) => id === messageId)
      const phone = CAIO
      const posts = {
        'send-reply': { phone, message: 'x', messageId },
        'send-mentioned': { phone, message: 'x', mentioned: [ANA] },
        'send-link-preview': { phone, url: 'https://example.com' },
        'send-location': { phone, lat: 1, lng: 1 },
        'contact-vcard': { phone, contactsId: CAIO },
        'send-poll-message': { phone, name: 'a', choices: ['a', 'b'] },
        'send-list-message': { phone, sections: [{ rows: [{ rowId: 'a', title: 'b' }] }] },
        'send-buttons': { phone, message: 'x', options: { buttons: [{ id: 'a', text: 'b' }] } },
        'send-image': { phone, base64: dataUri(pngOf(8, 8, [1, 2, 3])) },
        'forward-messages': { phone, messageId }
      }
      await fail(cause, Object.keys(posts).length)
      for (const [route, body] of Object.entries(posts)) t.match(await bot.post(route, body), wanted, route)
      t.equal((await send()).status, 201)
    })
  }

  await t.test('of several recipients, each that was not reached has its own code', async (t) => {
    await fail('timelock')
    t.match(await bot.post('send-message', { phone: [CAIO, '15550000001'], message: 'x' }), {
      status: 201, body: { response: [{ fromMe: true }], failed: [{ to: /./, code: 'APP_REACH_OUT_LOCKED' }] }
    })
  })

  await t.test('so many, until the faults are ended', async (t) => {
    await fail('refused', 2)
    t.strictSame([(await send()).status, (await send()).status, (await send()).status], [500, 500, 201])
    await fail('refused', 100)
    t.equal((await send()).status, 500)
    await fetch(`${url}/sandbox/ana/faults`, { method: 'DELETE' })
    t.equal((await send()).status, 201)
  })

  await t.test('a text does not meet a fault of files, nor does a reaction one of messages', async (t) => {
    await fail('upload')
    const { body } = await send()
    t.equal((await file()).status, 500)
    await fail('refused')
    t.match(await bot.post('react-message', { msgId: body['response'][0].id, reaction: '👍' }), { status: 200 })
    t.equal((await send()).status, 500)
  })

  await t.test('bad input', async (t) => {
    t.match(await fail('bad weather'), { status: 400, body: { message: /cause/ } })
    t.match(await fail('refused', 0), { status: 400, body: { message: /count/ } })
  })
})
