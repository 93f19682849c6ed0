import t from 'tap'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CALLER = '15550003001'

t.test('calls', async (t) => {
  const { app, url, ana, phones, idOf } = await twoSessions(t)
  const calls = async (phone = CALLER) => (await request(`${url}/sandbox/accounts/${phone}/calls`)).body.calls
  const rings = async (to = phones.ana, video = false) => (await request(`${url}/sandbox/accounts/${CALLER}/calls`, 'POST', { to, video })).body
  const incoming: { id: string }[] = []
  app.sessions.on('event', ({ session, event, data }) => { if (session === 'ana' && event === 'incomingcall') incoming.push(data as { id: string }) })

  await t.test('POST reject-call: the caller sees that the named call was rejected', async (t) => {
    const call = await rings(phones.ana, true)
    t.match(call, { state: 'ringing', video: true, from: CALLER, to: phones.ana })
    t.match(await until('the call event', () => incoming.find(({ id }) => id === call.id)), { isVideo: true, peerJid: idOf(CALLER), phone: CALLER, isGroup: false })
    t.match(await ana.post('reject-call', { callId: call.id }), { status: 200, body: { status: 'success', response: true, session: 'ana' } })
    t.match(await calls(), [{ id: call.id, state: 'rejected' }])
    t.match(await calls(phones.ana), [{ id: call.id, state: 'rejected' }])
  })

  await t.test('POST reject-call: without an id, the call that rings', async (t) => {
    const call = await rings()
    await until('the call event', () => incoming.some(({ id }) => id === call.id))
    t.equal((await rings()).state, 'busy', 'nobody else gets through meanwhile')
    t.match(await ana.post('reject-call', {}), { status: 200, body: { response: true } })
    t.match((await calls()).find(({ id }: { id: string }) => id === call.id), { state: 'rejected' })
  })

  await t.test('POST reject-call, error: nothing rings, or another call does', async (t) => {
    t.match(await ana.post('reject-call'), { status: 404, body: { status: 'error', code: 'APP_NOT_FOUND', message: /^There is no call that rings/ } })
    const given = await rings()
    await until('the call event', () => incoming.some(({ id }) => id === given.id))
    t.match(await ana.post('reject-call', { callId: 'another' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.equal((await calls()).at(-1).state, 'ringing')
    t.match(await request(`${url}/sandbox/accounts/${CALLER}/calls/${given.id}/hang-up`, 'POST'), { status: 200, body: { state: 'missed' } })
    await until('the ringing to stop', async () => (await ana.post('reject-call')).status === 404)
    t.match(await request(`${url}/sandbox/accounts/${CALLER}/calls/${given.id}/hang-up`, 'POST'), { status: 409 })
    t.match(await request(`${url}/sandbox/accounts/${phones.ben}/calls/${given.id}/hang-up`, 'POST'), { status: 404 })
  })

  await t.test('POST reject-call, bad input: an id that is no text rejects nothing', async (t) => {
    const call = await rings()
    t.match(await ana.post('reject-call', { callId: 5 }), { status: 400, body: { code: 'APP_INVALID_REQUEST', message: /body\/callId/ } })
    t.equal((await calls()).find(({ id }: { id: string }) => id === call.id).state, 'ringing')
  })
})
