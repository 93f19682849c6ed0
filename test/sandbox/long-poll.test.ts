import t from 'tap'
import { build } from '../helper.js'
import { until } from '../support/until.js'
import { FakePage } from './fake-page.js'

const [ANA, CAIO] = ['5511999990000', '5511988887777'] as const

interface Reply { messages: Array<{ id: string, body: string }>, cursor: string }

t.test('GET /sandbox/accounts/{phone}/messages with after and wait', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const page = await FakePage.link(app.sandbox, 'ana', { phone: ANA })
  const { cloud } = app.sandbox
  const get = async (query: string, signal: AbortSignal | null = null): Promise<Reply> =>
    await (await fetch(`${url}/sandbox/accounts/${CAIO}/messages${query}`, { signal })).json() as Reply
  const waiting = () => cloud.listenerCount('stored')

  const empty = await get('')
  t.strictSame(empty.messages, [])

  await t.test('the reply comes with the message', async (t) => {
    const reply = get(`?wait=60&after=${empty.cursor}`)
    await until('the caller to wait', () => waiting() === 1)
    await page.request('message.send', { id: '3EB01', to: CAIO, content: { conversation: 'one' } })
    t.match(await reply, { messages: [{ id: '3EB01', body: 'one' }] })
    t.equal(waiting(), 0)
  })

  await t.test('one that is there already comes at once, and each only once', async (t) => {
    const first = await get(`?wait=60&after=${empty.cursor}`)
    t.equal(first.messages.length, 1)
    await page.request('message.send', { id: '3EB02', to: CAIO, content: { conversation: 'two' } })
    t.match((await get(`?wait=60&after=${first.cursor}`)).messages, [{ id: '3EB02' }])
    t.match((await get('?after=3EB01')).messages, [{ id: '3EB02' }])
    t.match((await get(`?after=true_${CAIO}@c.us_3EB02`)).messages, [])
  })

  await t.test('what is for others does not end it, nor does a reaction', async (t) => {
    const { cursor } = await get('')
    const reply = get(`?wait=1&after=${cursor}`)
    await until('the caller to wait', () => waiting() === 1)
    await page.request('message.send', { id: '3EB03', to: '5511988887779', content: { conversation: 'other' } })
    await page.request('message.send', { id: '3EB04', to: CAIO, content: { reactionMessage: { key: { id: '3EB02' } as never, text: '👍', senderTimestampMs: 1 } } })
    t.match(await reply, { messages: [] })
    t.equal(waiting(), 0)
  })

  await t.test('a caller that leaves is not waited for', async (t) => {
    const { cursor } = await get('')
    const leaving = new AbortController()
    const reply = get(`?wait=60&after=${cursor}`, leaving.signal)
    await until('the caller to wait', () => waiting() === 1)
    leaving.abort()
    await t.rejects(reply)
    await until('the end of the wait', () => waiting() === 0)
  })

  await t.test('bad input', async (t) => {
    t.match(await get('?after=none'), { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' })
    t.match(await get('?wait=61'), { message: /wait/ })
    t.match(await get('?since=1'), { message: /since/ })
  })

  await t.test('a shutdown ends it', async (t) => {
    const { cursor } = await get('')
    const reply = fetch(`${url}/sandbox/accounts/${CAIO}/messages?wait=60&after=${cursor}`)
    await until('the caller to wait', () => waiting() === 1)
    await page.close()
    await app.close()
    t.equal((await reply).status, 503)
  })
})
