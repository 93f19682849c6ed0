import t from 'tap'
import { Clock } from '../../sandbox/cloud/clock.js'
import { build } from '../helper.js'
import { until } from '../support/until.js'
import { FakePage } from './fake-page.js'

const HOUR = 3_600_000

t.test('the clock of the cloud', async (t) => {
  const clock = new Clock()
  t.teardown(() => clock.stop())
  const done: string[] = []
  const note = (name: string, ms: number) => clock.after(ms, () => done.push(name))

  clock.set({ now: 1_800_000_000_000, frozen: true })
  t.equal(clock.unixTime(), 1_800_000_000)
  note('second', 2 * HOUR)
  note('first', HOUR)
  const cancel = note('canceled', HOUR)
  cancel()
  clock.after(HOUR, () => note('from within', HOUR / 2))
  t.strictSame(done, [], 'nothing is due while it is frozen')
  clock.set({ now: clock.now() + 2 * HOUR })
  t.strictSame(done, ['first', 'from within', 'second'], 'in order, and what is due by then because of that')
  t.equal(clock.now(), 1_800_000_000_000 + 2 * HOUR)

  note('later', 1)
  clock.set({ now: 1_000_000_000_000 })
  t.equal(clock.isFrozen, true)
  clock.set({ frozen: false })
  await until('what was due in 1 ms before the move back', () => done.includes('later'))
  note('after the reset', HOUR)
  clock.reset()
  t.ok(Math.abs(clock.now() - Date.now()) < 1000)
  t.notOk(done.includes('after the reset'), 'a reset makes nothing due')
})

t.test('PUT /sandbox/clock', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const put = async (payload: object) => {
    const reply = await app.inject({ method: 'PUT', url: '/sandbox/clock', payload })
    return { status: reply.statusCode, body: reply.json() }
  }
  const page = await FakePage.open(app.sandbox, 'main')
  const { ttl } = await page.request('link.start', {})
  t.equal(ttl, 60_000, 'the first one lives for a minute')

  await t.test('60 and five times 20 seconds later the QR is idle', async (t) => {
    t.match(await put({ advance: 59 }), { status: 200, body: { frozen: false, now: Number, offset: 59 } })
    t.equal(page.received('ref').length, 0)
    await put({ advance: 1 })
    await until('the second one', () => page.received('ref').length === 1)
    t.match(page.received('ref'), [{ ttl: 20_000 }])
    await put({ advance: 100 })
    await until('the end', () => page.received('ref.idle').length === 1)
    t.equal(page.received('ref').length, 5)
    t.match((await app.inject('/sandbox')).json(), { sessions: [{ shows: 'loading' }] })
  })

  await t.test('messages, last-seen times and pages go by it', async (t) => {
    await page.request('link.start', {})
    await app.sandbox.scan('main', { phone: '5511999990000' })
    t.match(await put({ now: 1_800_000_000, frozen: true }), { status: 200, body: { now: 1_800_000_000, frozen: true } })
    await until('the time', () => Math.abs((page.received('clock').at(-1)?.ahead ?? 0) + Date.now() - 1_800_000_000_000) < 60_000)
    app.sandbox.write('main', { from: '5511988887777', body: 'Hello' })
    t.match(app.sandbox.cloud.messages.of('5511999990000'), [{ t: 1_800_000_000 }])
    app.sandbox.setPresence('5511988887777', 'unavailable')
    t.equal(app.sandbox.cloud.presence.get('5511988887777').lastSeen, 1_800_000_000)
    t.match((await app.inject('/sandbox/clock')).json(), { now: 1_800_000_000, frozen: true })
    t.match(await put({ offset: 0, frozen: false }), { body: { offset: 0, frozen: false } })
  })

  await t.test('mutes and stories end, and pairing codes expire', async (t) => {
    const { cloud } = app.sandbox
    const shown = () => cloud.history('5511999990000').chats.some(({ to }) => to === 'status@broadcast')
    await put({ now: 1_800_000_000, frozen: true })
    cloud.chats.set('5511999990000', '5511988887777', { muted: 1_800_003_600 })
    cloud.sendText({ from: '5511999990000', to: '5511988887777', body: 'Hello' })
    cloud.send({ id: '3EB0', from: '5511988887777', to: 'status@broadcast', content: { conversation: 'a story' } })
    const coded = await FakePage.open(app.sandbox, 'coded')
    await coded.request('link.start', {})
    await coded.request('link.code', { phone: '5511999990001' })

    await put({ advance: 180 })
    t.match(await app.inject({ method: 'POST', url: '/sandbox/coded/scan', payload: { phone: '5511999990002' } }), { statusCode: 409 })
    await put({ advance: 1 })
    const late = await app.inject({ method: 'POST', url: '/sandbox/coded/scan', payload: {} })
    t.match([late.statusCode, late.json()], [409, { code: 'APP_SANDBOX_CODE_EXPIRED' }])
    await until('the page to know it', () => coded.received('link.failed').length === 1)
    await coded.request('link.code', { phone: '5511999990001' })
    t.equal((await app.inject({ method: 'POST', url: '/sandbox/coded/scan', payload: {} })).statusCode, 200)
    await coded.close()

    const muted = () => cloud.chats.list('5511999990000').find(({ chat }) => chat === '5511988887777')?.muted
    t.equal(muted(), 1_800_003_600)
    await put({ now: 1_800_003_600 })
    t.equal(muted(), 0)
    t.equal(shown(), true)
    await put({ now: 1_800_000_000 + 86_400 })
    t.equal(shown(), false)
    await put({ offset: 0, frozen: false })
  })

  await t.test('bad input', async (t) => {
    t.match(await put({ now: 1, advance: 1 }), { status: 400, body: { code: 'APP_SANDBOX_CLOCK_SET_TWICE' } })
    t.match(await put({ now: 'soon' }), { status: 400, body: { message: /now/ } })
    t.match(await put({ speed: 2 }), { status: 400, body: { message: /speed/ } })
  })
  await page.close()
})
