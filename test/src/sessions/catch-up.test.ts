import t, { type Test } from 'tap'
import type { FindMissedMessages, Heard, MissedMessage, CatchUpTrigger } from '../../../src/sessions/catch-up.js'
import type { RunTimes } from '../../../src/sessions/session-run.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { READY } from '../../support/listening.js'
import { reaches, rigSession } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const begin = { options: {}, reason: 'start_requested' } as const

const message = (id: string) => ({ id, type: 'chat', from: '15550000001@c.us' })
const missedMessage = (id: string): MissedMessage => ({ event: 'onmessage', data: { ...message(id), backfilled: true } })

interface Look { occasion: CatchUpTrigger, heard: Heard, find: (...ids: string[]) => void, fail: (error: Error) => void }

/** A session whose looks for missed messages end when the test says so. */
async function rig (t: Test, times: Partial<RunTimes> = {}) {
  const looks: Look[] = []
  const errors: unknown[] = []
  const missed: FindMissedMessages = (_session, _client, occasion, heard) => new Promise((resolve, reject) => {
    looks.push({ occasion, heard, find: (...ids) => resolve(ids.map(missedMessage)), fail: reject })
  })
  const { subject, driver, heard } = rigSession(t, { driver: new FakeDriver({ state: READY }), missed, onError: (error) => errors.push(error), times })
  await subject.start(begin)
  await reaches(subject, 'CONNECTED')
  const look = async (number: number) => await until(`look ${number}`, () => looks[number])
  const told = () => heard.events.filter(({ event }) => event === 'onmessage').map(({ data }) => (data as { id: string }).id)
  const live = (id: string) => driver.page.listeners?.onmessage(message(id))
  return { subject, page: driver.page, look, looks, errors, told, live, tells: async (...ids: string[]) => await until(`${ids.join()} to be told`, () => told().join() === ids.join()) }
}

t.test('what the page tells is held back until the missed messages are told', async (t) => {
  const { look, live, told, tells } = await rig(t)
  const before = Date.now()
  live('live 1')
  const { occasion, heard, find } = await look(0)
  live('live 2')
  t.equal(occasion, 'login')
  t.ok(heard.since <= before)
  t.strictSame(['live 1', 'live 2', 'other'].map((id) => heard.holds(id)), [true, true, false])
  t.strictSame(told(), [])
  find('missed 1', 'missed 2')
  await tells('missed 1', 'missed 2', 'live 1', 'live 2')
  t.notOk(heard.holds('live 1'))
  live('live 3')
  t.equal(told().at(-1), 'live 3')
})

t.test('a check holds nothing back until it is asked to', async (t) => {
  const { look, live, told, tells } = await rig(t, { gap: 1 })
  const login = await look(0)
  login.find()
  const { occasion, heard, find } = await look(1)
  t.equal(occasion, 'check')
  live('live 1')
  t.strictSame(told(), ['live 1'])
  heard.hold()
  live('live 2')
  t.ok(heard.holds('live 2'))
  t.strictSame(told(), ['live 1'])
  find('missed')
  await tells('live 1', 'missed', 'live 2')
  heard.hold()
  live('live 3')
  t.equal(told().at(-1), 'live 3', 'one that is over holds nothing back')
  t.equal((await look(2)).occasion, 'check')
})

t.test('after the connection was lost', async (t) => {
  const { subject, page, look, live, told, tells } = await rig(t)
  const login = await look(0)
  login.find()
  page.state = { ...READY, ready: false, socket: 'OPENING' }
  await reaches(subject, 'INITIALIZING')
  page.login()
  const { occasion, find } = await look(1)
  t.equal(occasion, 'reconnection')
  live('live')
  t.strictSame(told(), [])
  find('missed')
  await tells('missed', 'live')
})

t.test('a look that fails is reported, and the session goes on', async (t) => {
  const { subject, look, live, tells, errors } = await rig(t, { gap: 1 })
  live('live 1')
  const login = await look(0)
  login.fail(new Error('the page has no chats'))
  await tells('live 1')
  t.match(errors, [{ message: 'the page has no chats' }])
  t.equal(subject.snapshot.status, 'CONNECTED')
  const again = await look(1)
  again.find('missed')
  await tells('live 1', 'missed')
})

t.test('a look that takes too long is given up', async (t) => {
  const { subject, look, live, told, tells, errors } = await rig(t, { sync: 30 })
  live('live')
  const { heard, find } = await look(0)
  await tells('live')
  t.match(errors, [{ message: /^the messages that s1 missed were not found within 0.03 s$/ }])
  t.equal(subject.snapshot.status, 'CONNECTED')
  heard.hold()
  find('too late')
  live('live 2')
  await tells('live', 'live 2')
  t.strictSame(told(), ['live', 'live 2'])
})

t.test('a session that ends meanwhile tells nothing more', async (t) => {
  const { subject, page, look, live, told, errors } = await rig(t)
  const { find } = await look(0)
  live('live')
  await subject.close('requested')
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
  t.equal(page.closed, 'gracefully')
  find('missed')
  await new Promise((resolve) => setTimeout(resolve, 20))
  t.strictSame(told(), [], 'it is found at the next start')
  t.strictSame(errors, [])
})
