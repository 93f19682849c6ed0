import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { ending, guard } from '../../../../src/whatsapp/wppconnect/call-guard.js'
import { delay, withTimeout } from '../../../../src/shared/timeouts.js'
import { SessionEnd } from '../../../../src/whatsapp/session-end.js'

const never = new Promise<never>(() => {})
const limit = { ms: 20, makeError: () => new Error('too late') }

t.test('within', async t => {
  t.equal(await withTimeout(Promise.resolve(1), limit), 1)
  await t.rejects(withTimeout(Promise.reject(new Error('own')), limit), { message: 'own' })
  await t.rejects(withTimeout(never, limit), { message: 'too late' })
})

t.test('within a signal', async t => {
  const abort = new AbortController()
  const waiting = withTimeout(never, undefined, abort.signal)
  abort.abort(new Error('reason'))
  await t.rejects(waiting, { message: 'reason' })
  await t.rejects(withTimeout(never, undefined, abort.signal), { message: 'reason' }, 'also one that was aborted before')
  await t.rejects(withTimeout(Promise.reject(new Error('own')), undefined, abort.signal), { message: 'reason' })
})

t.test('within leaves nothing behind', async t => {
  const abort = new AbortController()
  const listeners = { added: 0, removed: 0 }
  const { addEventListener, removeEventListener } = abort.signal
  abort.signal.addEventListener = function (...args: Parameters<typeof addEventListener>) { listeners.added++; addEventListener.apply(this, args) }
  abort.signal.removeEventListener = function (...args: Parameters<typeof removeEventListener>) { listeners.removed++; removeEventListener.apply(this, args) }
  await withTimeout(Promise.resolve(1), { ...limit, ms: 1000 }, abort.signal)
  await withTimeout(Promise.reject(new Error('own')), limit, abort.signal).catch(() => {})
  t.strictSame(listeners, { added: 2, removed: 2 })
})

t.test('pause', async t => {
  const abort = new AbortController()
  await t.resolves(delay(1, abort.signal))
  const pausing = delay(20_000, abort.signal)
  abort.abort(new Error('reason'))
  await t.rejects(pausing, { message: 'reason' })
})

class Client {
  readonly session = 's1'
  calls: unknown[][] = []

  sync (text: string) { return `${this.session} ${text}` }
  async echo (...args: unknown[]) { this.calls.push(args); return args }
  async hang () { await never }
  async slow () { await sleep(5); return 'done' }
  async fail () { throw new Error('No such chat') }
  async failText () { await Promise.reject('plain text') } // eslint-disable-line prefer-promise-reject-errors
  async failObject () { await Promise.reject({ erro: true, text: 'object' }) } // eslint-disable-line prefer-promise-reject-errors
  async failClosed () { throw new Error('Protocol error (Runtime.callFunctionOn): Target closed') }
}

t.test('guard lets answers, arguments and properties through', async t => {
  const client = new Client()
  const guarded = guard(client, { ms: 1000, signal: new AbortController().signal })
  t.equal(guarded.session, 's1')
  t.equal(guarded.sync('x'), 's1 x', 'what answers at once is not made to wait')
  t.strictSame(await guarded.echo(1, { two: 2 }), [1, { two: 2 }])
  t.strictSame(client.calls, [[1, { two: 2 }]])
  t.equal(await guarded.slow(), 'done')
})

t.test('guard: a call that does not answer', async t => {
  const guarded = guard(new Client(), { ms: 20, signal: new AbortController().signal })
  await t.rejects(guarded.hang(), { code: 'APP_CALL_TIMEOUT', statusCode: 504, message: 'Timed out asking WhatsApp to hang: no answer within 0.02 s' })
})

t.test('guard: a call that WhatsApp refuses', async t => {
  const guarded = guard(new Client(), { ms: 1000, signal: new AbortController().signal })
  await t.rejects(guarded.fail(), { code: 'APP_CALL_FAILED', statusCode: 500, message: 'WhatsApp refused to fail: No such chat', cause: { message: 'No such chat' } })
  await t.rejects(guarded.failText(), { message: 'WhatsApp refused to fail text: plain text' })
  await t.rejects(guarded.failObject(), { message: 'WhatsApp refused to fail object: object' })
})

t.test('guard: the session is closed during the call, or was before', async t => {
  const abort = new AbortController()
  const guarded = guard(new Client(), { ms: 1000, signal: abort.signal })
  await t.rejects(guarded.failClosed(), { code: 'APP_SESSION_CLOSED_DURING_CALL', statusCode: 404, message: /: the page is gone\. / })
  const hanging = guarded.hang()
  abort.abort(new Error('closed'))
  await t.rejects(hanging, { code: 'APP_SESSION_CLOSED_DURING_CALL', statusCode: 404, fields: { response: null, status: 'Disconnected' } })
  await t.rejects(guarded.slow(), { code: 'APP_SESSION_CLOSED_DURING_CALL' })
})

t.test('guard: a page that is gone, and a moment later the reason', async t => {
  const abort = new AbortController()
  const guarded = guard(new Client(), { ms: 1000, signal: abort.signal })
  const failing = guarded.failClosed()
  setTimeout(() => abort.abort(new SessionEnd('page_crashed', 'Page crashed!')), 20)
  await t.rejects(failing, { message: 'The WhatsApp session was closed while it was asked to fail closed: page_crashed. Whether that was done is unknown' })
})

t.test('each call is reported once with its outcome, also those that are added', async (t) => {
  const calls: string[] = []
  const limits = { ms: 1000, signal: new AbortController().signal, onCall: (call: string, outcome: string) => { calls.push(`${call} ${outcome}`) } }
  const client = { works: async () => 1, fails: async () => { throw new Error('no') }, now: () => 2 }
  const guarded = guard(client, limits, { inPage: async (call: string) => await ending(Promise.resolve(3), call, limits) })
  t.equal(await guarded.works(), 1)
  await t.rejects(guarded.fails(), { code: 'APP_CALL_FAILED' })
  t.equal(guarded.now(), 2)
  t.equal(await guarded.inPage('named'), 3)
  t.strictSame(calls, ['works ok', 'fails APP_CALL_FAILED', 'named ok'])
})
