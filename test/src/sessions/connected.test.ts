import t, { type Test } from 'tap'
import type { ConnectedTrigger, LiveEvents } from '../../../src/sessions/run-types.js'
import type { RunTimes } from '../../../src/sessions/run-types.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { READY } from '../../support/fake-server.js'
import { reaches, setupSession } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const begin = { options: {}, reason: 'start_requested' } as const

const message = (id: string) => ({ id, type: 'chat', from: '15550000001@c.us' })
const missedMessage = (id: string) => ({ ...message(id), backfilled: true as const })

interface Look { trigger: ConnectedTrigger, live: LiveEvents, find: (...ids: string[]) => void, fail: (error: Error) => void }

/** A session with a listener that looks for missed messages; each look ends when the test says so. */
async function setup (t: Test, times: Partial<RunTimes> = {}) {
  const looks: Look[] = []
  const errors: unknown[] = []
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ state: READY }), onError: (error) => errors.push(error), times })
  subject.on('connected', ({ trigger, live, deliver, waitUntil }) => {
    waitUntil(new Promise<void>((resolve, reject) => {
      const find = (...ids: string[]) => {
        for (const id of ids) deliver('onmessage', missedMessage(id))
        resolve()
      }
      looks.push({ trigger, live, find, fail: reject })
    }))
  })
  await subject.start(begin)
  await reaches(subject, 'CONNECTED')
  const look = async (number: number) => await until(`look ${number}`, () => looks[number])
  const emitted = () => recorded.events.filter(({ event }) => event === 'onmessage').map(({ data }) => (data as { id: string }).id)
  const receive = (id: string) => driver.page.listeners?.onmessage(message(id))
  return { subject, page: driver.page, look, looks, errors, emitted, receive, emits: async (...ids: string[]) => await until(`${ids.join()} to be emitted`, () => emitted().join() === ids.join()) }
}

t.test('events of the page are held back until the missed messages are emitted', async (t) => {
  const { look, receive, emitted, emits } = await setup(t)
  const before = Date.now()
  receive('live 1')
  const { trigger, live, find } = await look(0)
  receive('live 2')
  t.equal(trigger, 'login')
  t.ok(live.since <= before)
  t.strictSame(['live 1', 'live 2', 'other'].map((id) => live.isBuffered(id)), [true, true, false])
  t.strictSame(emitted(), [])
  find('missed 1', 'missed 2')
  await emits('missed 1', 'missed 2', 'live 1', 'live 2')
  t.notOk(live.isBuffered('live 1'))
  receive('live 3')
  t.equal(emitted().at(-1), 'live 3')
})

t.test('missed messages are emitted between those of the page that are older and those that are younger', async (t) => {
  const { look, receive, emitted, emits } = await setup(t)
  for (const id of ['live 1', 'live 2', 'live 4']) receive(id)
  const { live, find } = await look(0)
  live.emitThrough('live 2')
  t.strictSame(emitted(), ['live 1', 'live 2'])
  t.notOk(live.isBuffered('live 2'))
  live.emitThrough('live 2')
  live.emitThrough('unknown')
  t.strictSame(emitted(), ['live 1', 'live 2'], 'one that is not buffered brings nothing')
  find('missed 3')
  await emits('live 1', 'live 2', 'missed 3', 'live 4')
  receive('live 5')
  live.emitThrough('live 5')
  t.equal(emitted().at(-1), 'live 5')
})

t.test('a check holds nothing back until it is asked to', async (t) => {
  const { look, receive, emitted, emits } = await setup(t, { gap: 1 })
  const login = await look(0)
  login.find()
  const { trigger, live, find } = await look(1)
  t.equal(trigger, 'periodic')
  receive('live 1')
  t.strictSame(emitted(), ['live 1'])
  live.pause()
  receive('live 2')
  t.ok(live.isBuffered('live 2'))
  t.strictSame(emitted(), ['live 1'])
  find('missed')
  await emits('live 1', 'missed', 'live 2')
  live.pause()
  receive('live 3')
  t.equal(emitted().at(-1), 'live 3', 'one that is over holds nothing back')
  t.equal((await look(2)).trigger, 'periodic')
})

t.test('after the connection was lost', async (t) => {
  const { subject, page, look, receive, emitted, emits } = await setup(t)
  const login = await look(0)
  login.find()
  page.state = { ...READY, ready: false, socket: 'OPENING' }
  await reaches(subject, 'INITIALIZING')
  page.login()
  const { trigger, find } = await look(1)
  t.equal(trigger, 'reconnect')
  receive('live')
  t.strictSame(emitted(), [])
  find('missed')
  await emits('missed', 'live')
})

t.test('a page that leaves in the middle of a look, and is back at once: what it emits waits for the next look', async (t) => {
  const { subject, page, look, receive, emitted, emits } = await setup(t)
  const login = await look(0)
  page.listeners?.onLeave()
  receive('younger')
  login.find('missed')
  await emits('missed')
  t.ok(login.live.isBuffered('younger'))
  const { trigger, find } = await look(1)
  t.equal(trigger, 'reconnect')
  t.match(subject.snapshot, { status: 'CONNECTED', reason: 'reconnected' })
  t.strictSame(emitted(), ['missed'])
  find('of the gap')
  await emits('missed', 'of the gap', 'younger')
})

t.test('a look that fails is reported, and the session goes on', async (t) => {
  const { subject, look, receive, emits, errors } = await setup(t, { gap: 1 })
  receive('live 1')
  const login = await look(0)
  login.fail(new Error('the page has no chats'))
  await emits('live 1')
  t.match(errors, [{ message: 'the page has no chats' }])
  t.equal(subject.snapshot.status, 'CONNECTED')
  const again = await look(1)
  again.find('missed')
  await emits('live 1', 'missed')
})

t.test('a look that takes too long is given up', async (t) => {
  const { subject, look, receive, emitted, emits, errors } = await setup(t, { sync: 30 })
  receive('live')
  const { live, find } = await look(0)
  await emits('live')
  t.match(errors, [{ message: /^listeners of s1 were not done within 0.03 s$/ }])
  t.equal(subject.snapshot.status, 'CONNECTED')
  live.pause()
  find('too late')
  receive('live 2')
  await emits('live', 'live 2')
  t.strictSame(emitted(), ['live', 'live 2'])
})

t.test('a session that ends meanwhile emits nothing more', async (t) => {
  const { subject, page, look, receive, emitted, errors } = await setup(t)
  const { find } = await look(0)
  receive('live')
  await subject.close('requested')
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
  t.equal(page.closed, 'gracefully')
  find('missed')
  await new Promise((resolve) => setTimeout(resolve, 20))
  t.strictSame(emitted(), [], 'it is found at the next start')
  t.strictSame(errors, [])
})
