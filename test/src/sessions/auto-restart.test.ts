import { mock } from 'node:test'
import t, { type Test } from 'tap'
import type { SessionReason, SessionStatus } from '../../../schemas/session.js'
import { AutoRestart } from '../../../src/sessions/auto-restart.js'

function build (t: Test, { budget = 3, fails = 0 } = {}) {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => mock.timers.reset())
  const seen: string[] = []
  let left = fails
  const autoRestart = new AutoRestart({
    budget,
    restart: async (session) => {
      seen.push(`restart ${session}`)
      if (left-- > 0) throw new Error('no memory')
    },
    onRestart: (session, reason) => { seen.push(`${session} ended: ${reason}`) },
    onGiveUp: (session) => { seen.push(`${session} stays closed`) },
    onError: (error) => { seen.push(String(error)) }
  })
  const change = (to: SessionStatus, reason: SessionReason, session = 's1') => {
    autoRestart.changed({ session, from: 'INITIALIZING', to, reason, at: Date.now() })
  }
  /** Lets the time pass, and what is then done begin. */
  const pass = async (ms: number) => {
    mock.timers.tick(ms)
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return { autoRestart, change, pass, seen }
}

t.test('a session that crashed is started again', async (t) => {
  const { autoRestart, change, pass, seen } = build(t)
  change('CONNECTED', 'ready')
  change('CLOSED', 'browser_crashed')
  t.ok(autoRestart.isPending('s1'))
  await pass(999)
  t.strictSame(seen, ['s1 ended: browser_crashed'])
  await pass(300)
  t.strictSame(seen, ['s1 ended: browser_crashed', 'restart s1'])
  t.notOk(autoRestart.isPending('s1'))
})

t.test('any other move of the session calls it off', async (t) => {
  for (const [to, reason] of [['INITIALIZING', 'start_requested'], ['CLOSED', 'requested']] as const) {
    const { change, pass, seen } = build(t)
    change('CONNECTED', 'ready')
    change('CLOSED', 'page_crashed')
    change(to, reason)
    await pass(60_000)
    t.strictSame(seen, ['s1 ended: page_crashed'], `${to} ${reason}`)
    mock.timers.reset()
  }
})

t.test('one that was cleared, and all when the server closes', async (t) => {
  const { autoRestart, change, pass, seen } = build(t)
  for (const session of ['s1', 's2', 's3']) {
    change('CONNECTED', 'ready', session)
    change('CLOSED', 'network', session)
  }
  autoRestart.forget('s1')
  await pass(2_000)
  t.strictSame(seen.filter((line) => line.startsWith('restart')).sort(), ['restart s2', 'restart s3'])
  change('CLOSED', 'network', 's2')
  autoRestart.close()
  await pass(60_000)
  t.strictSame(seen.filter((line) => line.startsWith('restart')).sort(), ['restart s2', 'restart s3'])
})

t.test('a start that is refused is tried again, as often as allowed', async (t) => {
  const { change, pass, seen } = build(t, { fails: 9 })
  change('CONNECTED', 'ready')
  change('CLOSED', 'page_frozen')
  for (let round = 0; round < 5; round++) await pass(80_000)
  t.equal(seen.filter((line) => line === 'restart s1').length, 3)
  t.equal(seen.at(-1), 's1 stays closed')
})

t.test('each session has a budget of its own', async (t) => {
  const { change, pass, seen } = build(t, { budget: 1 })
  for (const session of ['s1', 's2']) {
    change('CONNECTED', 'ready', session)
    change('CLOSED', 'page_frozen', session)
    await pass(60_000)
    change('CLOSED', 'page_frozen', session)
  }
  t.strictSame(seen, [
    's1 ended: page_frozen', 'restart s1', 's1 stays closed', 's2 ended: page_frozen', 'restart s2', 's2 stays closed'
  ])
})
