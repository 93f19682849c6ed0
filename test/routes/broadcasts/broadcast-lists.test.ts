import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

t.test('broadcast lists', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)

  await t.test('GET all-broadcast-list: those of the phone, also after a restart', async (t) => {
    t.strictSame((await ana.get('all-broadcast-list')).body, { status: 'success', response: [], session: 'ana' })
    const { id } = (await others.post(`accounts/${phones.ana}/broadcast-lists`, { name: 'Clients', recipients: [phones.ben, '15550002003'] })).body
    const lists = async () => (await ana.get('all-broadcast-list')).body.response
    await until('the list to show', async () => (await lists()).length === 1)
    t.match(await lists(), [{ id: { _serialized: id, server: 'broadcast' }, name: 'Clients', isBroadcast: true, kind: 'broadcast' }])
    t.strictSame((await ben.get('all-broadcast-list')).body.response, [], 'they are nobody else\'s')
    await ana.post('close-session')
    await ana.connect()
    t.match(await lists(), [{ id: { _serialized: id } }])
  })

  await t.test('GET all-broadcast-list, bad input: a token of another session', async (t) => {
    ana.token = ben.token
    t.match(await ana.get('all-broadcast-list'), { status: 401 })
  })
})
