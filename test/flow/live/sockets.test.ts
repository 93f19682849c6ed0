import t from 'tap'
import { chatIdOf } from '../../../sandbox/protocol/person.js'
import { ExternalAccounts } from '../../../sandbox/cloud/external-accounts.js'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { SocketClient } from '../../support/sockets.js'

const KEY = 'THISISMYSECURETOKEN'
const CAIO = '5511999990000'

t.test('real clients of socket.io', { timeout: 240_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const people = new ExternalAccounts(app.sandbox.cloud)
  const ana = await Bot.create(url, 'ana')
  const ben = await Bot.create(url, 'ben')
  const own = await SocketClient.open(t, url, { auth: { token: ana.token } })
  const polling = await SocketClient.open(t, url, { auth: { session: 'ana', token: ana.token }, transports: ['polling'] })
  const other = await SocketClient.open(t, url, { auth: { token: ben.token } })
  const all = await SocketClient.open(t, url, { auth: { secretkey: KEY } })
  const none = new SocketClient(t, url)
  const phones = { ana: '15550002001', ben: '15550002002' }
  const idOf = (phone: string) => chatIdOf(app.sandbox.cloud.account(phone))
  const listeners = [own, polling, all]

  await t.test('qrCode and session-logged: a session is linked', async (t) => {
    await ana.post('start-session', { waitQrCode: true })
    for (const client of listeners) t.match(await client.receives('qrCode', ({ session }) => session === 'ana'), { data: /^data:image\/png;base64,/ })
    await ana.phone('scan', { phone: phones.ana })
    for (const client of listeners) t.strictSame(await client.receives('session-logged', undefined, 60_000), { status: true, session: 'ana' })
    await ben.connect(phones.ben)
    await all.receives('session-logged', ({ session }) => session === 'ben')
    await other.receives('session-logged')
  })

  await t.test('received-message, mensagem-enviada and onack: a message from one to the other', async (t) => {
    const { body } = await ana.post('send-message', { phone: phones.ben, message: 'hi Ben' })
    for (const client of listeners) {
      t.strictSame(await client.receives('mensagem-enviada'), body.response, 'what was answered')
      t.match(await client.receives('received-message', ({ response }) => response.body === 'hi Ben'), { response: { session: 'ana', fromMe: true, id: body.response[0].id } })
      t.match(await client.receives('onack', ({ id, ack }) => id._serialized === body.response[0].id && ack >= 1), { to: idOf(phones.ben), phone: phones.ben })
    }
    t.match(await other.receives('received-message', ({ response }) => response.body === 'hi Ben'), { response: { session: 'ben', from: idOf(phones.ana), phone: phones.ana } })
    t.notOk(other.names.includes('mensagem-enviada'))
    t.notOk((await own.receives('onack')).event, 'bare, as wppconnect-server emits it')
  })

  await t.test('mensagem-enviada and edited-message: replies, orders and edits', async (t) => {
    await ana.phone('messages', { from: CAIO, body: 'how much?' })
    const { response: asked } = await own.receives('received-message', ({ response }) => response.body === 'how much?')
    await ana.post('send-reply', { phone: CAIO, message: 'ten', messageId: asked.id })
    t.strictSame(await own.receives('mensagem-enviada', ({ message }) => message === 'ten'), { message: 'ten', to: [`${CAIO}@c.us`] })
    const { body } = await ana.post('send-message', { phone: CAIO, message: 'elevn' })
    const edited = await ana.post('edit-message', { id: body.response[0].id, newText: 'eleven' })
    t.equal(edited.status, 201)
    t.strictSame(await own.receives('edited-message'), edited.body.response)
    const pix = await ana.post('send-pix-key', { phone: CAIO, keyType: 'EMAIL', name: 'Ana', key: 'ana@example.com' })
    if (pix.status === 201) t.strictSame(await own.receives('mensagem-enviada', (sent) => sent[0]?.id === pix.body.response[0].id), pix.body.response)
    t.equal(pix.status, 201)
    const before = own.names.filter((name) => name === 'mensagem-enviada').length
    t.equal((await ana.post('send-message', { phone: 'nobody', message: 'x' })).status, 400)
    await ana.post('send-message', { phone: CAIO, message: 'the end' })
    await own.receives('received-message', ({ response }) => response.body === 'the end')
    await own.receives('mensagem-enviada', (sent) => sent[0]?.body === 'the end')
    t.equal(own.names.filter((name) => name === 'mensagem-enviada').length, before + 1, 'a refused message is not emitted')
  })

  await t.test('onreactionmessage and onrevokedmessage: what people outside do', async (t) => {
    const { body } = await ana.post('send-message', { phone: CAIO, message: 'react!' })
    people.react(CAIO, body.response[0].id, '👍')
    t.match(await own.receives('onreactionmessage'), { msgId: { _serialized: body.response[0].id }, reactionText: '👍', session: undefined })
    const { id } = people.send(CAIO, phones.ana, { conversation: 'typo' })
    await own.receives('received-message', ({ response }) => response.body === 'typo')
    people.revoke(CAIO, id)
    t.match(await own.receives('onrevokedmessage'), { refId: `false_${idOf(CAIO)}_${id}`, event: undefined })
  })

  await t.test('whatsapp-status: a session is closed', async (t) => {
    await ana.post('close-session')
    t.equal(await own.receives('whatsapp-status'), false)
    t.match(await own.receives('closesession'), { session: 'ana' })
  })

  await t.test('revoke-tokens: the sockets of the session end', async (t) => {
    await request(`${url}/api/ana/${KEY}/revoke-tokens`, 'POST')
    t.match(await SocketClient.refused(t, url, { auth: { token: ana.token } }), { code: 'APP_TOKEN_WRONG' })
    t.ok(other.socket.connected)
  })

  const sessions = (client: SocketClient) => new Set(client.received.map(({ payload }) => payload?.session ?? payload?.response?.session).filter(Boolean))
  t.strictSame([sessions(own), sessions(other), sessions(all)], [new Set(['ana']), new Set(['ben']), new Set(['ana', 'ben'])], 'a token of another session receives nothing of this one')
  t.strictSame([none.received, none.refusals.map(({ code }) => code)], [[], ['APP_TOKEN_MISSING']], 'without a token nothing is received')
})
