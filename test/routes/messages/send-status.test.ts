import t from 'tap'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'
import { messagesOf, seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('send-status', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, idOf, url } = await twoSessions(t)

  await t.test('POST send-status: reaches those who have a chat with this account', async (t) => {
    await ana.post('send-message', { phone: phones.ben, message: 'hello' })
    await ben.receives('onmessage', ({ body }) => body === 'hello')
    const sent = await ana.post('send-status', { message: 'Open until six' })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ body: 'Open until six', to: 'status@broadcast', fromMe: true }] } })
    t.equal(sent.body.response.length, 1)
    t.match(await seenBy(url, phones.ben, ({ to }) => to === 'status@broadcast'), { from: phones.ana, body: 'Open until six', type: 'chat' })
    const id = `false_status@broadcast_${sent.body.response[0].id.split('_')[2]}_${idOf(phones.ana)}`
    await until('the status at Ben', async () => (await ben.get(`message-by-id/${id}`)).body.response?.data?.body === 'Open until six')
    t.notOk(await seenBy(url, '15550002009', ({ to }) => to === 'status@broadcast'), 'no stranger sees it')
  })

  await t.test('POST send-status, bad input: no text', async (t) => {
    const before = (await messagesOf(url, phones.ana)).length
    t.match(await ana.post('send-status', {}), { status: 400, body: { message: /message/ } })
    t.match(await ana.post('send-status', { message: '' }), { status: 400, body: { message: /message/ } })
    t.equal((await messagesOf(url, phones.ana)).length, before)
  })

  await t.test('POST send-status, error: the session is closed', async (t) => {
    await ana.post('close-session')
    await until('Ana to be closed', async () => (await request(`${url}/sandbox`)).body.sessions.find(({ session }: { session: string }) => session === 'ana').shows === 'closed')
    t.match(await ana.post('send-status', { message: 'nobody sees' }), { status: 404, body: { code: 'APP_SESSION_DISCONNECTED' } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => body === 'nobody sees'))
  })
})
